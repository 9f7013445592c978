import type { Action, ActorKind } from "~/audit/domain/words";
import type { PartnerId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import { db, Prisma } from "~/platform/db/db.server";

export interface TrailFilters {
  /** Part of a name, an address, or an id. */
  readonly person: string | null;
  readonly actor: ActorKind | null;
  readonly table: string | null;
  readonly action: Action | null;
  readonly partnerId: PartnerId | null;
  /** Calendar dates in `zone`, both included. */
  readonly from: string | null;
  readonly until: string | null;
  readonly zone: string;
  /** Of the row, or of the request. */
  readonly id: string | null;
}

export interface Place {
  readonly at: Instant;
  /** Digits. */
  readonly id: string;
}

const MOST_PEOPLE = 100;

/** The condition over `"AuditEntry" e`. A name is looked up first, so that its people are found by index. */
export async function conditionOf(filters: TrailFilters): Promise<Prisma.Sql> {
  const { person, actor, table, action, partnerId, from, until, zone, id } = filters;
  const people = person === null ? null : await findPeople(person);
  const conditions = [
    Prisma.sql`TRUE`,
    ...(people === null ? [] : [Prisma.sql`e."personId" = ANY (${people}::uuid[])`]),
    ...(actor === null ? [] : [Prisma.sql`e."actorKind" = ${actor}`]),
    ...(table === null ? [] : [Prisma.sql`e."table" = ${table}`]),
    ...(action === null ? [] : [Prisma.sql`e."action" = ${action}`]),
    ...(partnerId === null ? [] : [Prisma.sql`e."partnerId" = ${partnerId}::uuid`]),
    ...(from === null ? [] : [Prisma.sql`e."at" >= (${from}::date)::timestamp AT TIME ZONE ${zone}`]),
    ...(until === null ? [] : [Prisma.sql`e."at" < (${until}::date + 1)::timestamp AT TIME ZONE ${zone}`]),
    ...(id === null ? [] : [Prisma.sql`(e."rowId" = ${id} OR e."requestId" = ${id})`]),
  ];
  return Prisma.join(conditions, " AND ");
}

async function findPeople(person: string): Promise<string[]> {
  const key = `%${sortKeyOf(person).replace(/[\\%_]/g, "\\$&")}%`;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT "id"::text FROM "Person"
    WHERE "sortKey" LIKE ${key} OR "email" = ${person.toLowerCase()} OR "id"::text = ${person}
    ORDER BY "sortKey", "id" LIMIT ${MOST_PEOPLE}`;
  return rows.map(({ id }) => id);
}

/** Entries after a place, newest first; with `isBack`, those before it. */
export function placeCondition({ at, id }: Place, isBack: boolean): Prisma.Sql {
  const place = Prisma.sql`(${dateOf(at)}, ${id}::bigint)`;
  return isBack ? Prisma.sql`AND (e."at", e."id") > ${place}` : Prisma.sql`AND (e."at", e."id") < ${place}`;
}
