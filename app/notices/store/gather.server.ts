import type { Instant } from "~/kernel/instant";
import type { NoticeMail } from "~/notices/domain/mails";
import { newId } from "~/platform/new-id.server";
import type { Tx } from "~/platform/db/db.server";
import { postMail } from "~/platform/db/outbox.server";
import { namedFor, type OwedMark } from "./owed-mark.server";
import type { MailReader } from "./readers.server";

/** Lines a gathered mail holds at most; what came on top is counted and not named. */
const MOST_LINES = 40;

/** Puts clocks into the one mail that goes to this person at that moment; a new one where none waits. */
export async function gather(
  tx: Tx,
  marks: readonly OwedMark[],
  reader: MailReader,
  dueAt: Instant,
  at: Instant,
): Promise<void> {
  if (marks.length === 0) return;
  const mail = digestOf(marks, reader);
  const onceKey = `notices:clockDigest:${dueAt}:${reader.personId}`;
  if (await postMail(tx, mail, reader.to, { createdAt: at, dueAt, onceKey })) return;
  if (await addTo(tx, onceKey, mail)) return;
  // It is being sent at this moment: what it says is fixed.
  await postMail(tx, mail, reader.to, { createdAt: at, dueAt, onceKey: `${onceKey}:${newId()}` });
}

type Digest = Extract<NoticeMail, { readonly kind: "notices.clockDigest" }>;

function digestOf(marks: readonly OwedMark[], { partnerId }: MailReader): Digest {
  const breached = marks.filter(({ kind }) => kind === "breach").length;
  const lines = marks.slice(0, MOST_LINES).map(({ kind, clock, dueAt, named }) => ({
    ...namedFor(named, partnerId),
    mark: kind === "breach" ? ("breach" as const) : ("warning" as const),
    clock,
    dueAt,
  }));
  return { kind: "notices.clockDigest", facts: { warned: marks.length - breached, breached, lines } };
}

/** False when nobody may change it any more: the relay has taken it. */
async function addTo(tx: Tx, onceKey: string, { facts: { warned, breached, lines } }: Digest): Promise<boolean> {
  const changed = await tx.$executeRaw`
    UPDATE "Mail" SET "facts" = jsonb_build_object(
      'warned', ("facts"->>'warned')::int + ${warned}::int,
      'breached', ("facts"->>'breached')::int + ${breached}::int,
      'lines', CASE WHEN jsonb_array_length("facts"->'lines') + ${lines.length}::int > ${MOST_LINES}::int THEN "facts"->'lines'
                    ELSE ("facts"->'lines') || ${JSON.stringify(lines)}::jsonb END)
    WHERE "onceKey" = ${onceKey} AND "status" = 'waiting' AND "attempt" = 0`;
  return changed === 1;
}
