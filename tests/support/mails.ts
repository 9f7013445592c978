import type { MailId } from "~/kernel/ids";
import { db, type Prisma } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** A mail in the outbox, as if posted at noon; whatever else it should be is handed over. */
export async function oneMail(facts: Partial<Prisma.MailUncheckedCreateInput> = {}): Promise<MailId> {
  const id = newId<MailId>();
  const at = new Date("2026-10-15T12:00:00Z");
  await db().mail.create({
    data: {
      kind: "people.reset",
      language: "es",
      toName: "Ana Ruiz",
      toEmail: "ana@marca.example",
      facts: {},
      createdAt: at,
      dueAt: at,
      ...facts,
      id,
    },
  });
  return id;
}
