import { dateOf, type Instant } from "~/kernel/instant";
import type { NoticeMail } from "~/notices/domain/mails";
import { newId } from "~/platform/new-id.server";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { postMails } from "~/platform/db/outbox.server";
import { jsonb, recordset, text, timestamptz, uuid } from "~/platform/db/recordset.server";
import { namedFor, type OwedMark } from "./owed-mark.server";
import type { MailReader } from "./readers.server";

/** Lines a gathered mail names at most; what came on top is counted and not named. */
const MOST_LINES = 40;

/** What one person is to be told of in one mail, and when it goes out. */
export interface Gathered {
  readonly reader: MailReader;
  readonly dueAt: Instant;
  readonly marks: readonly OwedMark[];
}

/** Puts clocks into the one mail that goes to each person at that moment; a new one where none waits. */
export async function gather(tx: Tx, gathered: readonly Gathered[], at: Instant): Promise<void> {
  const owed = gathered
    .filter(({ marks }) => marks.length > 0)
    .map(({ reader, dueAt, marks }) => ({
      reader,
      dueAt,
      mail: digestOf(marks, reader),
      onceKey: `notices:clockDigest:${dueAt}:${reader.personId}`,
    }))
    // In one order, so that two sweeps that gather for the same people never wait for each other in a circle.
    .sort((a, b) => (a.onceKey < b.onceKey ? -1 : 1));
  if (owed.length === 0) return;
  const kept = await writeOrAdd(tx, owed, at);
  // Being sent at this moment: what those say is fixed, and there is another.
  await postMails(
    tx,
    owed
      .filter(({ onceKey }) => !kept.has(onceKey))
      .map(({ reader, dueAt, mail, onceKey }) => ({
        mail,
        to: reader.to,
        options: { createdAt: at, dueAt, onceKey: `${onceKey}:${newId()}` },
      })),
  );
}

type Digest = Extract<NoticeMail, { readonly kind: "notices.clockDigest" }>;

interface Owed {
  readonly reader: MailReader;
  readonly dueAt: Instant;
  readonly mail: Digest;
  readonly onceKey: string;
}

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

const COLUMNS = {
  id: uuid`"id"`,
  language: text`"language"`,
  personId: uuid`"personId"`,
  toName: text`"toName"`,
  toEmail: text`"toEmail"`,
  facts: jsonb`"facts"`,
  dueAt: timestamptz`"dueAt"`,
  onceKey: text`"onceKey"`,
};

/** In one statement for all of them; answers with the keys of those that were written or added to. */
async function writeOrAdd(tx: Tx, owed: readonly Owed[], at: Instant): Promise<ReadonlySet<string>> {
  const rows = owed.map(({ reader: { to }, dueAt, mail, onceKey }) => ({
    ...{ id: newId(), language: to.language, personId: to.personId, toName: to.name, toEmail: to.email },
    ...{ facts: mail.facts, dueAt: dateOf(dueAt).toISOString(), onceKey },
  }));
  const kept = await tx.$queryRaw<{ onceKey: string }[]>`
    INSERT INTO "Mail" AS m ("id", "kind", "language", "personId", "toName", "toEmail", "facts", "createdAt", "dueAt", "onceKey")
    SELECT r."id", 'notices.clockDigest', r."language", r."personId", r."toName", r."toEmail", r."facts", ${dateOf(at)}, r."dueAt", r."onceKey"
    FROM ${recordset(rows, COLUMNS, Prisma.sql`r`)}
    ON CONFLICT ("onceKey") DO UPDATE SET "facts" = jsonb_build_object(
      'warned', (m."facts"->>'warned')::int + (excluded."facts"->>'warned')::int,
      'breached', (m."facts"->>'breached')::int + (excluded."facts"->>'breached')::int,
      'lines', (SELECT jsonb_agg(l."line" ORDER BY l."place")
                FROM jsonb_array_elements((m."facts"->'lines') || (excluded."facts"->'lines')) WITH ORDINALITY AS l("line", "place")
                WHERE l."place" <= ${MOST_LINES}::int))
    WHERE m."status" = 'waiting' AND m."attempt" = 0
    RETURNING m."onceKey"`;
  return new Set(kept.map(({ onceKey }) => onceKey));
}
