import { mayAtAll } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { dateOf } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { db, Prisma } from "~/platform/db/db.server";

/** Beyond this a number in the navigation says "99+" anyway. */
const MOST_COUNTED = 100;

export interface FramePage {
  readonly viewer: Pick<Viewer, "name" | "role" | "partnerId">;
  /** The brand, or the partner the person works for. */
  readonly organisation: string;
  readonly isOnboarding: boolean;
  /** Open incidents whose due instant has passed, within what the viewer sees. */
  readonly overdue: number;
  /** Flags that wait for a decision, and for an executive also the steps that need a second signature. */
  readonly toDecide: number;
  /** Where the person stands in the tour of their role; null: never answered whether to take it. */
  readonly tour: { readonly stop: number; readonly isOver: boolean } | null;
}

/** In one statement: it stands before every page. */
export async function readFrame(viewer: Viewer): Promise<FramePage> {
  const { name, role, partnerId } = viewer;
  const [brand, rows] = await Promise.all([loadBrand(), readWaiting(viewer)]);
  const { overdue = 0, flags = 0, approvals = 0, partner = null, tour = null } = rows[0] ?? {};
  return {
    viewer: { name, role, partnerId },
    organisation: isOfBrand(viewer) ? brand.name : (partner?.name ?? ""),
    isOnboarding: partner?.status === "onboarding",
    overdue,
    toDecide: flags + approvals,
    tour,
  };
}

interface Waiting {
  readonly overdue: number;
  readonly flags: number;
  readonly approvals: number;
  /** The one the person works for; null for people of the brand. */
  readonly partner: { readonly name: string; readonly status: string } | null;
  readonly tour: FramePage["tour"];
}

function readWaiting(viewer: Viewer): Promise<Waiting[]> {
  const { partnerId, personId, role } = viewer;
  const at = dateOf(now());
  const own = isOfBrand(viewer) ? Prisma.empty : Prisma.sql`"partnerId" = ${partnerId}::uuid AND`;
  const flags = mayAtAll(viewer, "flag:decide") ? countUpTo(Prisma.sql`"Flag" WHERE "status" = 'proposed'`) : NONE;
  const approvals = mayAtAll(viewer, "case:approve")
    ? countUpTo(Prisma.sql`"LadderCase" WHERE "status" = 'awaitingApproval'`)
    : NONE;
  return db().$queryRaw<Waiting[]>`
    SELECT ${countUpTo(Prisma.sql`"Incident" WHERE ${own} "isOpen" AND "nextDueAt" < ${at}`)} AS "overdue",
      ${flags} AS "flags", ${approvals} AS "approvals",
      (SELECT jsonb_build_object('name', p."name", 'status', p."status") FROM "Partner" p WHERE p."id" = ${partnerId}::uuid) AS "partner",
      (SELECT jsonb_build_object('stop', g."stop", 'isOver', g."endedAt" IS NOT NULL) FROM "TourProgress" g
       WHERE g."personId" = ${personId}::uuid AND g."role" = ${role}) AS "tour"`;
}

const NONE = Prisma.sql`0`;

/** Reads no more than what is told apart: 99 and "more than 99". */
function countUpTo(rows: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(SELECT count(*)::int FROM (SELECT 1 FROM ${rows} LIMIT ${MOST_COUNTED}) w)`;
}
