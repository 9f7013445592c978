import { beforeAll, expect, test } from "vitest";
import { registerMail } from "~/composition.server";
import { db } from "~/platform/db/db.server";
import { readEnv } from "~/platform/env.server";
import { testDatabase } from "../../support/database";
import { oneMail } from "../../support/mails";
import { brandPerson } from "../../support/people";
import { testPortal, type Browser } from "../../support/portal";

testDatabase();
const portal = testPortal();
let admin: Browser;
beforeAll(async () => {
  admin = await portal().as((await brandPerson("admin")).personId);
});

test("the outbox teaches when it is empty, and says that nobody sends", async () => {
  const page = await (await admin.get("/outbox")).text();
  expect(page).toContain("Todavía no hay correos");
  expect(page).toContain("Nadie está enviando los correos");
});

test("a mail stands on its page as it is sent, closed in, with its link to hand over", async () => {
  const id = await oneMail({ secretPath: "/reset/geheim" });
  const list = await (await admin.get("/outbox?status=waiting")).text();
  expect(list).toContain(`/outbox/${id}`);
  const page = await (await admin.get(`/outbox/${id}`)).text();
  expect(page).toMatch(/<iframe [^>]*sandbox=""/);
  expect(page).toContain(`${portal().origin}/reset/geheim`);
  const text = await (await admin.get(`/outbox/${id}?language=en&form=text`)).text();
  expect(text).toContain("Change your password for");
  expect(text).not.toContain("<iframe");
});

test("a mail is tried again from its page; from an older page it is not", async () => {
  registerMail(readEnv({ RESEND_API_KEY: "re_test", MAIL_FROM: "avisos@marca.example" }));
  const id = await oneMail({ attempt: 2, dueAt: new Date("2099-01-01T00:00:00Z"), lastFault: "busy: 429 slow down" });
  const page = await (await admin.get(`/outbox/${id}`)).text();
  expect(page).toContain("El servicio de correo pide esperar.");
  expect(page).toContain("429 slow down");
  expect(page).toContain("Intentar ahora");
  expect((await admin.post(`/outbox/${id}`, { attempt: "1" })).status).toBe(409);
  expect((await admin.post(`/outbox/${id}`, { attempt: "-1" })).status).toBe(422);
  expect((await admin.post(`/outbox/${id}`, { attempt: "2" })).status).toBe(303);
  const row = await db().mail.findUniqueOrThrow({ where: { id } });
  expect(row.dueAt.getTime()).toBeLessThanOrEqual(Date.now());
});

test("an address that means nothing is refused", async () => {
  for (const query of ["status=lost", "after=1", "after=1.x", "page=2"])
    expect((await admin.get(`/outbox?${query}`)).status, query).toBe(422);
  expect((await admin.get("/outbox/not-an-id")).status).toBe(404);
});
