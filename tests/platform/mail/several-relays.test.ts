import { expect, test } from "vitest";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { claimMails, reportMail } from "~/platform/db/claimed-mail.server";
import { db } from "~/platform/db/db.server";
import { relayRound, type RelayOptions } from "~/platform/mail/relay.server";
import { testDatabase } from "../../support/database";
import type { Behaviour } from "../../support/fake-resend";
import { mailScene, onlyMail, post } from "./scene";

testDatabase();
const scene = mailScene();

test("D46 a relay that died leaves its mails to another, within 75 seconds", async () => {
  const options = await scene.served(() => "accept");
  await post();
  const [dead] = await claimMails(now(), instant(scene.at + MINUTE_MS), 4);
  expect((await relayRound(options)).taken).toBe(0);
  scene.at += 75_000;
  expect((await relayRound(options)).taken).toBe(1);
  expect(await onlyMail()).toMatchObject({ status: "sent", attempt: 2 });
  expect(dead?.attempt).toBe(1);
});

test("D46 what a stopped relay reports late is not heard", async () => {
  const options = await scene.served(() => "accept");
  await post();
  const [zombie] = await claimMails(now(), instant(scene.at + MINUTE_MS), 4);
  scene.at += 75_000;
  await relayRound(options);
  expect(zombie).toBeDefined();
  const late = { status: "refused", fault: "rejected" } as const;
  expect(zombie && (await reportMail(zombie, late))).toBe(false);
  expect(await onlyMail()).toMatchObject({ status: "sent", lastFault: null });
});

test("D46 a relay that slept through its claim hands nothing over any more", async () => {
  const options = await scene.served(() => "accept");
  await post();
  const write: RelayOptions["write"] = async (claim) => {
    scene.at += 2 * MINUTE_MS;
    return options.write(claim);
  };
  await relayRound({ ...options, write });
  expect(scene.service().asked).toEqual([]);
  expect(await onlyMail()).toMatchObject({ status: "sending", attempt: 1 });
  await relayRound(options);
  expect(await onlyMail()).toMatchObject({ status: "sent", attempt: 2 });
});

test(
  "D45 eight relays, two hundred mails, a service in trouble: each mail is accepted once",
  { timeout: 120_000 },
  async () => {
    const trouble: readonly Behaviour[] = [
      { status: 429, headers: { "retry-after": "1" } },
      { status: 500 },
      "acceptAndReset",
      "garbage",
      "reset",
    ];
    const options = await scene.served((request) =>
      request % 4 === 1 ? (trouble[(request >> 2) % trouble.length] ?? "accept") : "accept",
    );
    for (let index = 0; index < 200; index++) await post({ onceKey: `mail-${index}` });
    await scene.untilDone(options, 8);
    expect(await db().mail.groupBy({ by: ["status"], _count: true })).toEqual([{ status: "sent", _count: 200 }]);
    const ids = (await db().mail.findMany({ select: { id: true } })).map(({ id }) => id);
    expect([...scene.service().accepted.keys()].sort()).toEqual(ids.sort());
  },
);
