import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { dateOf } from "~/kernel/instant";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

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
}

export async function readFrame(viewer: Viewer): Promise<FramePage> {
  const [organisation, overdue, toDecide] = await Promise.all([
    organisationOf(viewer),
    countOverdue(viewer),
    countToDecide(viewer),
  ]);
  const { name, role, partnerId } = viewer;
  return {
    viewer: { name, role, partnerId },
    organisation: organisation.name,
    isOnboarding: organisation.isOnboarding,
    overdue,
    toDecide,
  };
}

async function organisationOf(viewer: Viewer): Promise<{ name: string; isOnboarding: boolean }> {
  if (isOfBrand(viewer)) return { name: (await loadBrand()).name, isOnboarding: false };
  const partner = await db().partner.findUnique({
    where: { id: viewer.partnerId },
    select: { name: true, status: true },
  });
  return { name: partner?.name ?? "", isOnboarding: partner?.status === "onboarding" };
}

async function countOverdue(viewer: Viewer): Promise<number> {
  const at = dateOf(now());
  const rows = isOfBrand(viewer)
    ? await db().$queryRaw<{ n: bigint }[]>`
        SELECT count(*) AS n FROM (SELECT 1 FROM "Incident" WHERE "isOpen" AND "nextDueAt" < ${at} LIMIT ${MOST_COUNTED}) AS late`
    : await db().$queryRaw<{ n: bigint }[]>`
        SELECT count(*) AS n FROM (
          SELECT 1 FROM "Incident" WHERE "partnerId" = ${viewer.partnerId}::uuid AND "isOpen" AND "nextDueAt" < ${at} LIMIT ${MOST_COUNTED}) AS late`;
  return Number(rows[0]?.n ?? 0);
}

async function countToDecide(viewer: Viewer): Promise<number> {
  if (viewer.role !== "manager" && viewer.role !== "executive") return 0;
  const flags = await db().flag.count({ where: { status: "proposed" }, take: MOST_COUNTED });
  if (viewer.role === "manager") return flags;
  return flags + (await db().ladderCase.count({ where: { status: "awaitingApproval" }, take: MOST_COUNTED }));
}
