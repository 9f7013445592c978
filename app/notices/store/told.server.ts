import { idOf, type PersonId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import type { NoticeKind } from "~/notices/domain/kinds";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { recordset, text, uuid } from "~/platform/db/recordset.server";

/** That somebody is told something. `key` names what, the same however often it is worked through. */
export interface Told {
  readonly key: string;
  readonly personId: PersonId;
  readonly kind: NoticeKind;
  readonly how: "mail" | "digest" | "nothing";
}

/** Keeps who is told what, and answers with those that nobody kept before: only they are to be mailed. */
export async function keepTold<One extends Told>(tx: Tx, told: readonly One[], at: Instant): Promise<One[]> {
  if (told.length === 0) return [];
  // Always in one order, so that two who tell the same never wait for each other in a circle.
  const sorted = [...told].sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1));
  const columns = {
    key: text`"key"`,
    personId: uuid`"personId"`,
    kind: text`"kind"`,
    how: text`"how"`,
  };
  const rows = await tx.$queryRaw<{ key: string; personId: string }[]>`
    INSERT INTO "ToldNotice" ("key", "personId", "kind", "how", "at")
    SELECT t."key", t."personId", t."kind", t."how", ${dateOf(at)} FROM ${recordset(sorted, columns, Prisma.sql`t`)}
    ON CONFLICT ("key", "personId") DO NOTHING RETURNING "key", "personId"::text`;
  const fresh = new Set(rows.map(placeOf));
  return sorted.filter((one) => fresh.has(placeOf(one)));
}

function placeOf({ key, personId }: { readonly key: string; readonly personId: string }): string {
  return `${key} ${personId}`;
}

/** How many mails about single clocks each of them got since. */
export async function countSingle(
  client: Tx,
  people: readonly PersonId[],
  since: Instant,
): Promise<ReadonlyMap<PersonId, number>> {
  const rows = await client.$queryRaw<{ personId: string; count: number }[]>`
    SELECT "personId"::text, count(*)::int AS "count" FROM "ToldNotice"
    WHERE "personId" = ANY(${[...people]}::uuid[]) AND "at" > ${dateOf(since)}
      AND "how" = 'mail' AND "kind" IN ('clockWarning', 'breach')
    GROUP BY "personId"`;
  return new Map(rows.map(({ personId, count }) => [idOf<PersonId>(personId), count]));
}

/** Which of these things were told already, and to whom: `key person`. */
export async function findTold(client: Tx, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await client.$queryRaw<{ key: string; personId: string }[]>`
    SELECT "key", "personId"::text FROM "ToldNotice" WHERE "key" = ANY(${[...new Set(keys)]})`;
  return new Set(rows.map(placeOf));
}

/** The mail's own key: the thing, and the person. */
export function onceKeyOf({ key, personId }: Pick<Told, "key" | "personId">): string {
  return `notices:${key}:${personId}`;
}
