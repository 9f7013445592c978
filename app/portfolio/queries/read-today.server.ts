import type { Rung } from "~/flags/domain/ladder";
import { loadCases, loadRungs } from "~/flags/store/cases.server";
import { loadFlags, type FlagRecord } from "~/flags/store/flags.server";
import type { PartnerId } from "~/kernel/ids";
import { DAY_MS, instantOf, type Instant } from "~/kernel/instant";
import { tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type PartnerViewer, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { missingOf } from "~/partners/domain/onboarding";
import { progressOf, stepsOf, tasksOf, type OwnTasks } from "~/partners/domain/onboarding-steps";
import { loadOnboarding } from "~/partners/store/onboarding.server";
import type { StandingWord } from "~/portfolio/domain/standing-word";
import { loadFirstSteps, type FirstSteps } from "~/portfolio/store/first-steps.server";
import { loadHeat, type HeatStage } from "~/portfolio/store/heat.server";
import { shownFlag, type ShownFlag } from "~/portfolio/store/shown-flag.server";
import { loadWorstClocks, type WorstClock } from "~/portfolio/store/worst-clocks.server";
import type { Month } from "~/kernel/month";
import { loadPolicy } from "~/scorecards/store/policy.server";
import { loadShownMonth } from "~/scorecards/store/shown-month.server";
import { loadStanding } from "~/scorecards/store/standings.server";

const MOST_CLOCKS = 8;
const MOST_SHOWN = 8;
/** A partner sees for this long what the brand decided; longer only what its open case is about. */
const FLAG_STAYS_MS = 90 * DAY_MS;

export interface TodayPage {
  readonly role: Viewer["role"];
  readonly name: string;
  readonly month: Month;
  readonly chain: readonly HeatStage[];
  readonly clocks: readonly WorstClock[];
  /** Flags: to decide for the brand; for a partner's lead those accepted of late or with a case still open. */
  readonly flags: readonly ShownFlag[];
  /** Steps that wait for a second person, with the rung they lead to. */
  readonly approvals: readonly { readonly caseId: string; readonly rung: Rung; readonly partner: string }[];
  /** Partners still being onboarded, the longest first; for the brand. */
  readonly onboarding: readonly { readonly partnerId: string; readonly name: string; readonly since: Instant }[];
  /** For whoever sets the portal up, until all of it stands. */
  readonly firstSteps: FirstSteps | null;
  /** The partner's own state, for its people. */
  readonly own: {
    readonly partnerId: string;
    /** On the way in: what this person does next, how far all are, and whether only the brand's yes is missing. */
    readonly onboarding: {
      readonly next: OwnTasks["next"];
      readonly done: number;
      readonly total: number;
      readonly waitsForBrand: boolean;
    } | null;
    readonly standing: StandingWord;
    readonly score: number | null;
    readonly lower: number | null;
    readonly upper: number | null;
  } | null;
}

/** What a person looks at first: by role, what is late, what waits for them, where it hurts. */
export async function readToday(viewer: Viewer): Promise<TodayPage> {
  const client = db();
  const [policy, month] = await Promise.all([loadPolicy(client), loadShownMonth(client, tenantOf(viewer))]);
  const [chain, clocks, flags, approvals, onboarding, firstSteps, own] = await Promise.all([
    loadHeat(client, viewer, month, policy.standing),
    loadWorstClocks(client, viewer, now(), MOST_CLOCKS),
    flagsFor(viewer),
    approvalsFor(viewer),
    onboardingFor(viewer),
    firstStepsFor(viewer),
    ownOf(viewer, month),
  ]);
  return { role: viewer.role, name: viewer.name, month, chain, clocks, flags, approvals, onboarding, firstSteps, own };
}

async function flagsFor(viewer: Viewer): Promise<TodayPage["flags"]> {
  if (viewer.role === "admin" || viewer.role === "partnerAgent") return [];
  const records = isOfBrand(viewer)
    ? await loadFlags(db(), { partnerId: null, statuses: ["proposed"], most: MOST_SHOWN })
    : await acceptedFlags(viewer.partnerId);
  return records.map((record) => shownFlag(record, isOfBrand(viewer)));
}

/** What the brand stands by and is not over: decided of late, or what an open case is about; the newest first. */
async function acceptedFlags(partnerId: PartnerId): Promise<readonly FlagRecord[]> {
  const accepted = { partnerId, statuses: ["accepted", "otherRung"], most: MOST_SHOWN } as const;
  const open = await loadCases(db(), { partnerId, isOpen: true, most: MOST_SHOWN });
  const [newest, underWay] = await Promise.all([
    loadFlags(db(), accepted),
    loadFlags(db(), { ...accepted, ids: open.flatMap(({ ladderCase }) => ladderCase.flagIds) }),
  ]);
  const since = now() - FLAG_STAYS_MS;
  const ofLate = newest.filter(({ flag }) => flag.status !== "proposed" && flag.decidedAt >= since);
  const older = underWay.filter(({ flag }) => ofLate.every((recent) => recent.flag.id !== flag.id));
  return [...ofLate, ...older].slice(0, MOST_SHOWN);
}

async function approvalsFor(viewer: Viewer): Promise<TodayPage["approvals"]> {
  if (viewer.role !== "executive") return [];
  const awaiting = [...(await loadRungs(db()))].flatMap(([partnerId, { caseId, awaiting: rung }]) =>
    rung === null ? [] : [{ partnerId, caseId, rung }],
  );
  const partners = await db().partner.findMany({
    where: { id: { in: awaiting.map(({ partnerId }) => partnerId) } },
    select: { id: true, name: true },
  });
  return awaiting.map(({ partnerId, caseId, rung }) => ({
    caseId,
    rung,
    partner: partners.find(({ id }) => id === partnerId)?.name ?? "",
  }));
}

async function onboardingFor(viewer: Viewer): Promise<TodayPage["onboarding"]> {
  if (viewer.role !== "manager" && viewer.role !== "admin") return [];
  const rows = await db().partner.findMany({
    where: { status: "onboarding" },
    select: { id: true, name: true, createdAt: true },
    orderBy: { createdAt: "asc" },
    take: MOST_SHOWN,
  });
  return rows.map(({ id, name, createdAt }) => ({ partnerId: id, name, since: instantOf(createdAt) }));
}

async function firstStepsFor(viewer: Viewer): Promise<TodayPage["firstSteps"]> {
  if (viewer.role !== "manager" && viewer.role !== "admin") return null;
  const steps = await loadFirstSteps(db());
  return Object.values(steps).every(Boolean) ? null : steps;
}

async function ownOf(viewer: Viewer, month: Month): Promise<TodayPage["own"]> {
  if (isOfBrand(viewer)) return null;
  // The figure of one partner needs its whole trade for the prior; the others' figures stay here.
  const mine = await loadStanding(db(), viewer.partnerId, month);
  if (mine === null) return null;
  const { figure, standing, status } = mine;
  const isScored = figure.status === "scored";
  return {
    partnerId: viewer.partnerId,
    onboarding: status === "onboarding" ? await ownOnboarding(viewer) : null,
    standing: isScored ? (standing ?? "noData") : figure.status,
    score: isScored ? figure.score : null,
    lower: isScored ? figure.lower : null,
    upper: isScored ? figure.upper : null,
  };
}

async function ownOnboarding({
  partnerId,
  personId,
}: PartnerViewer): Promise<NonNullable<TodayPage["own"]>["onboarding"]> {
  const facts = await loadOnboarding(db(), partnerId);
  const progress = progressOf(stepsOf(facts, "onboarding"));
  return {
    next: tasksOf(facts, personId)?.next ?? "nothing",
    ...progress,
    waitsForBrand: missingOf(facts).length === 0,
  };
}
