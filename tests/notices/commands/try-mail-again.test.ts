import { beforeAll, expect, test } from "vitest";
import type { MailId } from "~/kernel/ids";
import { tryMailAgain } from "~/notices/commands/try-mail-again.server";
import type { BrandViewer } from "~/people/domain/roles";
import { claimMails } from "~/platform/db/claimed-mail.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { instant } from "~/kernel/instant";
import { testDatabase } from "../../support/database";
import { oneMail } from "../../support/mails";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";

testDatabase();
let admin: BrandViewer;
beforeAll(async () => {
  admin = await brandPerson("admin");
});

const far = new Date("2099-01-01T00:00:00Z");
const rowOf = (id: MailId) => db().mail.findUniqueOrThrow({ where: { id } });

test("a mail that waits for its next try is due at once; its doubt stays, as the service still knows it", async () => {
  const id = await oneMail({ attempt: 3, dueAt: far, unsureSince: new Date(), lastFault: "slow" });
  expect(await tryMailAgain(admin, id, 3)).toEqual({ ok: true, value: null });
  const row = await rowOf(id);
  expect(row).toMatchObject({ status: "waiting", attempt: 3, unsureSince: expect.any(Date) });
  expect(row.dueAt.getTime()).toBeLessThanOrEqual(Date.now());
});

test("a refused mail is put in line again, and the person answers for its coming twice", async () => {
  const id = await oneMail({
    kind: "notices.breach",
    status: "refused",
    attempt: 2,
    unsureSince: far,
    lastFault: "unsure",
  });
  expect((await tryMailAgain(admin, id, 2))?.ok).toBe(true);
  expect(await rowOf(id)).toMatchObject({ status: "waiting", unsureSince: null });
});

test("a refused invitation is not: its link is gone", async () => {
  const id = await oneMail({ kind: "people.invitation", status: "refused", attempt: 1 });
  expect(await tryMailAgain(admin, id, 1)).toEqual({ ok: false, refusal: { code: "mail.link-gone" } });
  expect(await rowOf(id)).toMatchObject({ status: "refused" });
});

test("whoever looked before another try is told so", async () => {
  const id = await oneMail({ attempt: 4, dueAt: far });
  expect(await tryMailAgain(admin, id, 3)).toEqual({ ok: false, refusal: { code: "mail.changed-meanwhile" } });
  expect((await rowOf(id)).dueAt).toEqual(far);
});

test("nobody but administration, and no mail that is not there", async () => {
  const id = await oneMail({ attempt: 1, dueAt: far });
  const others = [
    await brandPerson("manager"),
    await brandPerson("executive"),
    await partnerPerson(await barePartner()),
  ];
  for (const viewer of others) expect(await tryMailAgain(viewer, id, 1)).toBeNull();
  expect(await tryMailAgain(admin, newId<MailId>(), 1)).toBeNull();
  expect((await rowOf(id)).dueAt).toEqual(far);
});

test("a mail that a relay has taken is left to it", async () => {
  await db().mail.deleteMany();
  const id = await oneMail();
  await claimMails(now(), instant(now() + 60_000), 1);
  expect(await tryMailAgain(admin, id, 1)).toEqual({
    ok: false,
    refusal: { code: "mail.already-out", status: "sending" },
  });
});
