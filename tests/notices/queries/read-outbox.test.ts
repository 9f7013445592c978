import { beforeAll, beforeEach, expect, test } from "vitest";
import type { MailId } from "~/kernel/ids";
import { readMail, readOutbox, type MailPlace } from "~/notices/queries/read-outbox.server";
import { useMailDesk } from "~/notices/store/mail-desk.server";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { writeMail } from "../../../emails/write-mail.server";
import { testDatabase } from "../../support/database";
import { oneMail } from "../../support/mails";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";

testDatabase();
let admin: BrandViewer;
beforeAll(async () => {
  admin = await brandPerson("admin");
});
beforeEach(async () => {
  useMailDesk({ origin: "https://portal.example", hasGateway: false, write: writeMail });
  await db().mail.deleteMany();
});

const all = { status: null, after: null, before: null } as const;

test("the outbox turns its pages by key, newest first, there and back, also among mails of the same moment", async () => {
  for (let index = 0; index < 60; index++) {
    const createdAt = new Date(Date.UTC(2026, 9, 1 + Math.floor(index / 20)));
    await oneMail({ createdAt, toName: `Persona ${index}` });
  }
  const inOrder = (await db().mail.findMany({ orderBy: [{ createdAt: "desc" }, { id: "desc" }] })).map(({ id }) => id);
  const there: string[] = [];
  let after: MailPlace | null = null;
  const turns: MailPlace[] = [];
  do {
    const page = await readOutbox(admin, { ...all, after });
    there.push(...(page?.rows ?? []).map(({ id }) => id));
    if (page?.previous) turns.push(page.previous);
    after = page?.next ?? null;
  } while (after !== null);
  expect(there).toEqual(inOrder);
  const middle = await readOutbox(admin, { ...all, before: turns.at(-1) ?? null });
  expect(middle?.rows.map(({ id }) => id)).toEqual(inOrder.slice(25, 50));
  const first = await readOutbox(admin, { ...all, before: middle?.previous ?? null });
  expect(first?.rows.map(({ id }) => id)).toEqual(inOrder.slice(0, 25));
  expect(first?.previous).toBeNull();
});

test("the outbox is narrowed to a status, and says why a mail waits", async () => {
  await oneMail({ status: "sent", sentAt: new Date() });
  const id = await oneMail({ lastFault: "busy: 429 rate_limit_exceeded" });
  const page = await readOutbox(admin, { ...all, status: "waiting" });
  expect(page?.rows).toMatchObject([{ id, status: "waiting", kind: "people.reset", fault: "busy" }]);
});

test("while nobody sends mails, one that waits shows its link, also in its words", async () => {
  const id = await oneMail({ secretPath: "/reset/geheim" });
  const page = await readMail(admin, id, null);
  expect(page).toMatchObject({ link: "https://portal.example/reset/geheim", shownIn: "es", mayTryAgain: false });
  expect(page?.letter?.text).toContain("https://portal.example/reset/geheim");
  expect(page?.letter?.html).not.toContain("<style");
});

test("where a service sends mails, nobody else sees a link", async () => {
  useMailDesk({ origin: "https://portal.example", hasGateway: true, write: writeMail });
  const id = await oneMail({ secretPath: "/reset/geheim" });
  const page = await readMail(admin, id, null);
  expect(page).toMatchObject({ link: null, mayTryAgain: true });
  expect(JSON.stringify(page)).not.toContain("geheim");
});

test("a mail is shown in either language, whichever it goes out in", async () => {
  const id = await oneMail();
  expect((await readMail(admin, id, "en"))?.letter?.subject).toBe("Change your password for Eslabón");
  expect((await readMail(admin, id, null))?.letter?.subject).toBe("Cambie su contraseña de Eslabón");
});

test("a mail of another version has no words here, and is shown all the same", async () => {
  const id = await oneMail({ kind: "people.unheard" });
  expect(await readMail(admin, id, null)).toMatchObject({ kind: null, kept: "people.unheard", letter: null });
});

test("nobody but administration reads the outbox, and what is not there is not there", async () => {
  const id = await oneMail();
  const others = [
    await brandPerson("manager"),
    await brandPerson("executive"),
    await partnerPerson(await barePartner()),
  ];
  for (const viewer of others) {
    expect(await readOutbox(viewer, all)).toBeNull();
    expect(await readMail(viewer, id, null)).toBeNull();
  }
  expect(await readMail(admin, newId<MailId>(), null)).toBeNull();
});
