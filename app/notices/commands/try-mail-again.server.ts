import type { MailId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { tryAgain, type OutboxRefusal } from "~/notices/domain/outbox";
import { loadMail, putInLine } from "~/notices/store/outbox.server";
import { mayAtAll } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** An administrator has a mail tried again at once, as it stood after `attempt` tries; null when there is no such mail. */
export async function tryMailAgain(
  viewer: Viewer,
  mailId: MailId,
  attempt: number,
): Promise<Result<null, OutboxRefusal> | null> {
  if (!mayAtAll(viewer, "outbox:retry")) return null;
  return inTransaction(async (tx) => {
    const mail = await loadMail(tx, mailId);
    if (mail === null) return null;
    if (mail.attempt !== attempt) return refuse({ code: "mail.changed-meanwhile" });
    const decided = tryAgain(mail);
    if (!decided.ok) return decided;
    const isWritten = await putInLine(tx, mailId, mail, { at: now(), mayDouble: decided.value.mayDouble });
    return isWritten ? ok(null) : refuse({ code: "mail.changed-meanwhile" });
  });
}
