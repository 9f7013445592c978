import { findIncidents, type FoundIncident } from "~/incidents/store/find-incidents.server";
import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import { searchWords } from "~/kernel/search-words";
import { grantOf, mayAtAll, tenantOf } from "~/people/domain/permissions";
import type { Role, Viewer } from "~/people/domain/roles";
import { containing } from "~/platform/db/containing.server";
import { db, Prisma } from "~/platform/db/db.server";

/** Of each kind; one more is asked for, so that it is known whether there are others. */
const MOST_SHOWN = 8;

export interface Hits<Row> {
  readonly rows: readonly Row[];
  readonly hasMore: boolean;
}

export interface FoundPartner {
  readonly id: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly status: "onboarding" | "active" | "ended";
}

export interface FoundTouchpoint {
  readonly id: TouchpointId;
  readonly name: string;
  readonly stage: string;
  readonly isMomentOfTruth: boolean;
}

export interface FoundPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  /** Null for people of the brand. */
  readonly partner: { readonly id: PartnerId; readonly name: string } | null;
}

export interface SearchPage {
  readonly asked: string | null;
  readonly isBrand: boolean;
  readonly partners: Hits<FoundPartner>;
  readonly incidents: Hits<Omit<FoundIncident, "partner"> & { readonly partner: string | null }>;
  readonly touchpoints: Hits<FoundTouchpoint>;
  readonly people: Hits<FoundPerson>;
}

/**
 * What a person may see with these words in it. A partner's people find what is their own, and of the journey what all
 * see; never another partner, nor anybody of the brand.
 */
export async function readSearch(viewer: Viewer, asked: string | null): Promise<SearchPage> {
  const isBrand = tenantOf(viewer) === null;
  const words = asked === null ? [] : searchWords(asked);
  const nothing = { rows: [], hasMore: false };
  if (asked === null || words.length === 0)
    return { asked, isBrand, partners: nothing, incidents: nothing, touchpoints: nothing, people: nothing };
  const [partners, incidents, touchpoints, people] = await Promise.all([
    findPartners(viewer, words),
    mayAtAll(viewer, "incident:read") ? findIncidents(db(), tenantOf(viewer), asked, MOST_SHOWN + 1) : [],
    mayAtAll(viewer, "journey:read") ? findTouchpoints(words) : [],
    findPeople(viewer, words),
  ]);
  return {
    asked,
    isBrand,
    partners: hits(partners),
    incidents: hits(incidents.map((one) => ({ ...one, partner: isBrand ? one.partner : null }))),
    touchpoints: hits(touchpoints),
    people: hits(people),
  };
}

function hits<Row>(rows: readonly Row[]): Hits<Row> {
  return { rows: rows.slice(0, MOST_SHOWN), hasMore: rows.length > MOST_SHOWN };
}

/** All are for the brand, which has some hundreds: read by name, no index of words is needed. */
async function findPartners(viewer: Viewer, words: readonly string[]): Promise<FoundPartner[]> {
  if (!mayAtAll(viewer, "partner:list")) return [];
  return db().$queryRaw<FoundPartner[]>`
    SELECT p."id"::text, p."name", p."trade", p."status" FROM "Partner" p
    WHERE ${containing(Prisma.sql`p."sortKey"`, words)} ORDER BY p."status" = 'ended', p."sortKey", p."id" LIMIT ${MOST_SHOWN + 1}`;
}

/** The journey has some dozens; everybody in the chain may know their names. */
async function findTouchpoints(words: readonly string[]): Promise<FoundTouchpoint[]> {
  return db().$queryRaw<FoundTouchpoint[]>`
    SELECT t."id"::text, t."name", s."name" AS "stage", t."isMomentOfTruth"
    FROM "Touchpoint" t JOIN "Stage" s ON s."id" = t."stageId"
    WHERE ${containing(Prisma.sql`t."sortKey"`, words)} ORDER BY s."position", t."position", t."id" LIMIT ${MOST_SHOWN + 1}`;
}

interface PersonRow extends Omit<FoundPerson, "partner"> {
  readonly partnerId: PartnerId | null;
  readonly partner: string | null;
}

/** People of the brand only for who manages them; of partners for the brand, and for a lead its own. */
async function findPeople(viewer: Viewer, words: readonly string[]): Promise<FoundPerson[]> {
  const grant = grantOf(viewer.role, "partnerPeople:read");
  if (grant === "none") return [];
  const seen =
    grant === "own"
      ? Prisma.sql`p."partnerId" = ${tenantOf(viewer)}::uuid`
      : mayAtAll(viewer, "brandPeople:write")
        ? Prisma.sql`TRUE`
        : Prisma.sql`p."partnerId" IS NOT NULL`;
  const rows = await db().$queryRaw<PersonRow[]>`
    SELECT p."id"::text, p."name", p."role", p."status" = 'disabled' AS "isDisabled", o."id"::text AS "partnerId", o."name" AS "partner"
    FROM "Person" p LEFT JOIN "Partner" o ON o."id" = p."partnerId"
    WHERE ${seen} AND ${containing(Prisma.sql`(p."sortKey" || ' ' || p."email")`, words)}
    ORDER BY p."status" = 'disabled', p."sortKey", p."id" LIMIT ${MOST_SHOWN + 1}`;
  return rows.map(({ partnerId, partner, ...person }) => ({
    ...person,
    partner: partnerId === null || partner === null ? null : { id: partnerId, name: partner },
  }));
}
