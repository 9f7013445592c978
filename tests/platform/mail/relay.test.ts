import { expect, test } from "vitest";
import { DAY_MS, HOUR_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { expireMails } from "~/platform/db/claimed-mail.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { postMail } from "~/platform/db/outbox.server";
import { relayRound, startRelay } from "~/platform/mail/relay.server";
import { testDatabase } from "../../support/database";
import type { Behaviour } from "../../support/fake-resend";
import { mailScene, onlyMail, post, START } from "./scene";

testDatabase();
const scene = mailScene();

test("A mail that is accepted is sent once, and its secret is gone from the outbox", async () => {
  const options = await scene.served(() => "accept");
  await post({ secretPath: "/reset/geheim" });
  expect(await relayRound(options)).toEqual({ taken: 1, quietUntil: null });
  expect(await onlyMail()).toMatchObject({ status: "sent", sentAs: "resend-1", secretPath: null, attempt: 1 });
  expect(await relayRound(options)).toEqual({ taken: 0, quietUntil: null });
  const { id } = await onlyMail();
  expect(scene.service().asked).toHaveLength(1);
  expect(scene.service().accepted.get(id)?.mail).toMatchObject({
    from: '"Marca" <avisos@marca.example>',
    to: ['"Ana Ruiz" <ana@aliado.example>'],
    subject: `Aviso ${id}`,
    text: "/reset/geheim",
  });
});

test("A mail whose change was rolled back does not exist", async () => {
  const options = await scene.served(() => "accept");
  await inTransaction(async (tx) => {
    await postMail(
      tx,
      { kind: "people.reset", facts: {} },
      { personId: null, name: "", email: "a@b.example", language: "es" },
      { createdAt: now() },
    );
    throw new Error("undone");
  }).catch(() => undefined);
  expect(await relayRound(options)).toEqual({ taken: 0, quietUntil: null });
  expect(scene.service().asked).toEqual([]);
});

const TROUBLE: readonly (readonly [words: string, trouble: Behaviour, fault: RegExp, pauseMs: number])[] = [
  [
    "429 with a wish",
    { status: 429, name: "rate_limit_exceeded", headers: { "retry-after": "7" } },
    /^busy: 429/,
    7_000,
  ],
  ["429 without a wish", { status: 429, name: "daily_quota_exceeded" }, /^busy: 429/, 15_000],
  [
    "429 with a date",
    { status: 429, headers: { "retry-after": new Date(START + 90_000).toUTCString() } },
    /^busy/,
    90_000,
  ],
  ["500", { status: 500, name: "internal_server_error" }, /^unwell: 500/, 15_000],
  ["503 with a wish", { status: 503, headers: { "retry-after": "120" } }, /^unwell: 503/, 120_000],
  ["a wrong key", { status: 401, name: "invalid_api_key" }, /^access: 401/, 5 * MINUTE_MS],
  ["an unknown sender", { status: 403, name: "validation_error" }, /^access: 403/, 5 * MINUTE_MS],
  ["a hang", "hang", /^slow/, 15_000],
  ["a hang after accepting", "acceptAndHang", /^slow/, 15_000],
  ["a reset", "reset", /^unreachable/, 15_000],
  ["a reset after accepting", "acceptAndReset", /^unreachable/, 15_000],
  ["garbage", "garbage", /^unreachable/, 15_000],
  ["a yes without an id", "emptyOk", /^unreachable/, 15_000],
];
for (const [words, trouble, fault, pauseMs] of TROUBLE) {
  test(`D48 ${words}: the mail waits, comes again and is accepted once`, async () => {
    const options = await scene.served(
      (request) => (request === 0 ? trouble : "accept"),
      String(trouble).endsWith("ang") ? 1_500 : 20_000,
    );
    await post({ secretPath: "/reset/geheim" });
    await relayRound(options);
    const waiting = await onlyMail();
    expect(waiting).toMatchObject({ status: "waiting", attempt: 1, secretPath: "/reset/geheim" });
    expect(waiting.lastFault).toMatch(fault);
    const pause = waiting.dueAt.getTime() - START;
    expect(pause).toBeGreaterThanOrEqual(pauseMs);
    expect(pause).toBeLessThanOrEqual(pauseMs * 1.2 + 1);
    scene.at = waiting.dueAt.getTime() - 1;
    expect((await relayRound(options)).taken).toBe(0);
    await scene.untilDone(options);
    expect(await onlyMail()).toMatchObject({ status: "sent", sentAs: "resend-1", attempt: 2 });
    expect(scene.service().accepted.size).toBe(1);
    expect(new Set(scene.service().asked.map(({ key }) => key)).size).toBe(1);
  });
}

test("D48 a permanent refusal is not tried again, is kept with what the service said, and its secret is gone", async () => {
  const options = await scene.served(() => ({ status: 422, name: "validation_error" }));
  await post({ secretPath: "/reset/geheim" });
  await scene.untilDone(options);
  scene.at += DAY_MS;
  await scene.untilDone(options);
  expect(scene.service().asked).toHaveLength(1);
  expect(await onlyMail()).toMatchObject({
    status: "refused",
    secretPath: null,
    lastFault: "rejected: 422 validation_error validation_error by the fake",
  });
});

test("A service that quotes what it was given brings no secret into the outbox", async () => {
  const options = await scene.served(() => ({ status: 500, name: "/reset/geheim" }));
  await post({ secretPath: "/reset/geheim" });
  await relayRound(options);
  expect((await onlyMail()).lastFault).toBe("unwell: 500 … … by the fake");
});

test("D48 what may have been accepted more than a day ago is not sent again; what surely was not, is", async () => {
  let behaviour: Behaviour = "acceptAndReset";
  const options = await scene.served(() => behaviour);
  await post();
  await relayRound(options);
  scene.at += DAY_MS;
  behaviour = "accept";
  await scene.untilDone(options);
  expect(await onlyMail()).toMatchObject({ status: "refused", lastFault: "unsure" });
  expect(scene.service().asked).toHaveLength(1);

  await db().mail.deleteMany();
  behaviour = { status: 429 };
  await post();
  await relayRound(options);
  scene.at += DAY_MS;
  behaviour = "accept";
  await scene.untilDone(options);
  expect(await onlyMail()).toMatchObject({ status: "sent" });
});

test("D48 the same key with other words means that the service has the mail already", async () => {
  const options = await scene.served((request) => (request === 0 ? "acceptAndReset" : "accept"));
  await post();
  await relayRound(options);
  await scene.untilDone({ ...options, write: async () => ({ subject: "Otro", html: "", text: "" }) });
  expect(await onlyMail()).toMatchObject({ status: "sent", lastFault: "already" });
  expect(scene.service().accepted.size).toBe(1);
});

test("A mail is given up in the end, but never because the service asks for patience", async () => {
  const options = await scene.served(() => ({ status: 401 }));
  await post();
  await scene.untilDone(options);
  expect(await onlyMail()).toMatchObject({ status: "refused", attempt: 40 });

  await db().mail.deleteMany();
  const patient = await scene.served((request) => (request < 45 ? { status: 429 } : "accept"));
  await post();
  await scene.untilDone(patient);
  expect(await onlyMail()).toMatchObject({ status: "sent", attempt: 46 });
});

test("What has expired is not sent, and its secret is gone", async () => {
  const options = await scene.served(() => "accept");
  await post({ secretPath: "/reset/geheim", expiresAt: instant(START + HOUR_MS) });
  scene.at = START + HOUR_MS;
  expect((await relayRound(options)).taken).toBe(0);
  expect(await expireMails(now())).toBe(1);
  expect(await onlyMail()).toMatchObject({ status: "expired", secretPath: null });
});

test("A mail waits for its hour", async () => {
  const options = await scene.served(() => "accept");
  await post({ dueAt: instant(START + HOUR_MS) });
  expect((await relayRound(options)).taken).toBe(0);
  scene.at = START + HOUR_MS;
  expect((await relayRound(options)).taken).toBe(1);
});

test("An address that is not one is refused without asking the service", async () => {
  const options = await scene.served(() => "accept");
  await post({}, "ana@aliado.example,otro@aliado.example");
  await relayRound(options);
  expect(await onlyMail()).toMatchObject({ status: "refused", lastFault: "badAddress" });
  expect(scene.service().asked).toEqual([]);
});

test("A mail without words waits for a version of the portal that has them", async () => {
  const options = await scene.served(() => "accept");
  await post();
  await relayRound({ ...options, write: () => Promise.reject(new Error("no words")) });
  expect(await onlyMail()).toMatchObject({ status: "waiting", lastFault: "unwritable", unsureSince: null });
});

test("Without a service mails stay in the outbox", async () => {
  const options = await scene.served(() => "accept");
  await post({ secretPath: "/reset/geheim" });
  await relayRound({ ...options, gateway: null });
  expect(await onlyMail()).toMatchObject({ status: "waiting", attempt: 0, secretPath: "/reset/geheim" });
});

test("A started relay sends what is posted within seconds, and stops", { timeout: 20_000 }, async () => {
  scene.useRealClock();
  const options = await scene.served(() => "accept");
  const relay = startRelay(options);
  try {
    await post();
    await expect.poll(async () => (await onlyMail()).status, { timeout: 10_000 }).toBe("sent");
  } finally {
    await relay.stop();
  }
  await post({ onceKey: "after" });
  await new Promise((resolve) => setTimeout(resolve, 2_500));
  expect(await db().mail.count({ where: { status: "waiting" } })).toBe(1);
});

test("The same effect is told once", async () => {
  await post({ onceKey: "breach-1" });
  await post({ onceKey: "breach-1" });
  expect(await db().mail.count()).toBe(1);
});
