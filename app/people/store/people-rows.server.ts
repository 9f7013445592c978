import type { PartnerId, PersonId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";
import type { AccessState } from "~/people/domain/access-state";
import type { AccountStatus } from "~/people/domain/accounts";
import type { Role } from "~/people/domain/roles";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { isReadBack } from "~/platform/db/keyed-page.server";

export interface PeopleFilters {
  /** Part of a name or of an address; accents and capitals make no difference in a name. */
  readonly words: string | null;
  readonly role: Role | null;
  readonly state: AccessState | null;
}

/** The page behind this person, or the one before it. */
export interface PeopleFrom {
  readonly after: PersonId | null;
  readonly before: PersonId | null;
}

export interface PersonRow {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly status: AccountStatus;
  readonly createdAt: Date;
  readonly version: number;
  readonly hasCome: boolean;
  readonly hasSecondFactor: boolean;
}

/** People of one house (`null` is the brand) by name, from a place on. Backwards: nearest first. */
export function loadPeopleRows(
  client: Tx,
  house: PartnerId | null,
  filters: PeopleFilters,
  { after, before }: PeopleFrom,
  most: number,
): Promise<PersonRow[]> {
  const isBack = isReadBack({ after, before });
  const from = after ?? before;
  const place = Prisma.sql`(SELECT p."sortKey", p."id" FROM "Person" p WHERE p."id" = ${from}::uuid AND ${of(house)})`;
  const beyond =
    from === null
      ? Prisma.sql`TRUE`
      : isBack
        ? Prisma.sql`(p."sortKey", p."id") < ${place}`
        : Prisma.sql`(p."sortKey", p."id") > ${place}`;
  const order = isBack ? Prisma.sql`p."sortKey" DESC, p."id" DESC` : Prisma.sql`p."sortKey", p."id"`;
  return client.$queryRaw<PersonRow[]>`
    SELECT p."id"::text AS "personId", p."name", p."email", p."role", p."status", p."createdAt", p."version",
           p."passwordHash" IS NOT NULL AS "hasCome", p."factorOnAt" IS NOT NULL AS "hasSecondFactor"
    FROM "Person" p WHERE ${conditionOf(house, filters)} AND ${beyond} ORDER BY ${order} LIMIT ${most}`;
}

/** How many these filters let through, up to a bound. */
export async function countPeople(
  client: Tx,
  house: PartnerId | null,
  filters: PeopleFilters,
  most: number,
): Promise<number> {
  const rows = await client.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM (SELECT 1 FROM "Person" p WHERE ${conditionOf(house, filters)} LIMIT ${most}) AS counted`;
  return rows[0]?.n ?? 0;
}

export interface HouseCount {
  readonly role: string;
  readonly status: AccountStatus;
  readonly hasCome: boolean;
  readonly n: number;
}

/** How many of a house there are of each kind, whatever a list is narrowed to. */
export function countHouse(client: Tx, house: PartnerId | null): Promise<HouseCount[]> {
  return client.$queryRaw<HouseCount[]>`
    SELECT p."role", p."status", p."passwordHash" IS NOT NULL AS "hasCome", count(*)::int AS n
    FROM "Person" p WHERE ${of(house)} GROUP BY 1, 2, 3`;
}

function of(house: PartnerId | null): Prisma.Sql {
  return house === null ? Prisma.sql`p."partnerId" IS NULL` : Prisma.sql`p."partnerId" = ${house}::uuid`;
}

function conditionOf(house: PartnerId | null, { words, role, state }: PeopleFilters): Prisma.Sql {
  const conditions = [
    of(house),
    ...(words === null
      ? []
      : [Prisma.sql`(strpos(p."sortKey", ${sortKeyOf(words)}) > 0 OR strpos(p."email", ${words.toLowerCase()}) > 0)`]),
    ...(role === null ? [] : [Prisma.sql`p."role" = ${role}`]),
    ...(state === null ? [] : [STATES[state]]),
  ];
  return Prisma.join(conditions, " AND ");
}

/** What `accessStateOf` says of a row. */
const STATES: Readonly<Record<AccessState, Prisma.Sql>> = {
  active: Prisma.sql`p."status" = 'active' AND p."passwordHash" IS NOT NULL`,
  invited: Prisma.sql`p."status" = 'active' AND p."passwordHash" IS NULL`,
  disabled: Prisma.sql`p."status" = 'disabled'`,
};
