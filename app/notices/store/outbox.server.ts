import { dateOf, type Instant } from "~/kernel/instant";
import type { MailId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import type { MailStatus, OutboxMail } from "~/notices/domain/outbox";

export interface StoredMail extends OutboxMail {
  readonly attempt: number;
}

export async function loadMail(tx: Tx, id: MailId): Promise<StoredMail | null> {
  const row = await tx.mail.findUnique({ where: { id }, select: { kind: true, status: true, attempt: true } });
  return row && { ...row, status: row.status as MailStatus };
}

/** Puts a mail in line again; false when a relay or a person was at it since it was read. */
export async function putInLine(
  tx: Tx,
  id: MailId,
  read: StoredMail,
  { at, mayDouble }: { readonly at: Instant; readonly mayDouble: boolean },
): Promise<boolean> {
  const { count } = await tx.mail.updateMany({
    where: { id, status: read.status, attempt: read.attempt },
    data: { status: "waiting", dueAt: dateOf(at), ...(mayDouble ? { unsureSince: null } : {}) },
  });
  return count === 1;
}
