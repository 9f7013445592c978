import { idOf, type IncidentId, type LevelId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { readChain } from "~/journey/store/chain.server";
import type { Channel, Closing, ResolutionAccount } from "~/incidents/domain/events";
import { foldIncident } from "~/incidents/domain/fold";
import type { Incident, IncidentStatus } from "~/incidents/domain/incident";
import { nextSteps, type Step } from "~/incidents/domain/next-steps";
import { levelsNamedIn, seenUpTo } from "~/incidents/domain/reading";
import type { PauseReason, Severity } from "~/servicelevels/domain/clocks";
import { readLevelHistory } from "~/servicelevels/store/level-history.server";
import { readPageRow, type IncidentPageRow } from "~/incidents/store/incident-page-row.server";
import { creditOf, findSource } from "~/incidents/domain/sources";
import { timelineOf, type TimelineItem } from "~/incidents/domain/timeline";
import { seenChain, type SeenStage } from "~/incidents/domain/seen-chain";
import { seenClocks, type SeenClock } from "~/incidents/domain/seen-clocks";
import type { Option } from "./read-incident-list.server";

export interface IncidentPage extends IncidentFacts {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly region: string;
  /** Null for what was logged here. */
  readonly source: PageSource | null;
  readonly partner: Option<PartnerId>;
  readonly touchpoint: Option<TouchpointId> & { readonly stage: string };
  /** Goes with every form: up to when the log has been seen. */
  readonly version: Instant;
  readonly clocks: readonly SeenClock[];
  /** Newest first. */
  readonly timeline: readonly TimelineItem[];
  readonly chain: readonly SeenStage[];
  /** What this viewer may do now: asked of the decisions themselves, and of the policy. */
  readonly steps: readonly Step[];
  readonly may: IncidentMays;
  readonly choices: StepChoices;
}

/** Its number where it came from, and whom to cite for it. */
export interface PageSource {
  readonly ref: string;
  readonly cited: string | null;
}

/** What the log leaves, in the words of the page. */
export interface IncidentFacts {
  readonly status: IncidentStatus;
  readonly severity: Severity;
  readonly channel: Channel;
  readonly isSelfReported: boolean;
  /** Null where it was switched off. */
  readonly level: string | null;
  readonly openedAt: Instant;
  readonly acknowledgedAt: Instant | null;
  readonly respondedAt: Instant | null;
  readonly waiting: { readonly reason: PauseReason; readonly since: Instant } | null;
  readonly resolvedAt: Instant | null;
  readonly account: ResolutionAccount | null;
  readonly closed: { readonly at: Instant; readonly outcome: Closing["outcome"]; readonly words: string | null } | null;
}

export interface IncidentMays {
  readonly steer: boolean;
  readonly noteShared: boolean;
  readonly noteInternal: boolean;
}

/** What those who steer choose from; empty for everybody else. */
export interface StepChoices {
  readonly partners: readonly Option<PartnerId>[];
  readonly levels: readonly Option<LevelId>[];
  /** Whoever has held it: whose clocks can be taken out of the count. */
  readonly holders: readonly Option<PartnerId>[];
}

/** The one page of an incident; null for what is not there or not the viewer's. */
export async function readIncidentPage(viewer: Viewer, id: IncidentId): Promise<IncidentPage | null> {
  const row = await readPageRow(viewer, id);
  const incident = row && foldIncident(id, row.log);
  if (row === null || incident === null) return null;
  const at = now();
  const owner = row.partnerId;
  const isSteering = mayOn(viewer, "incident:steer", owner);
  const [histories, stages, choices] = await Promise.all([
    readLevelHistory(db(), levelsNamedIn(row.log)),
    readChain(viewer, { litFor: owner }),
    isSteering ? readChoices(row) : NOTHING_TO_CHOOSE,
  ]);
  return {
    ...factsOf(incident, row),
    id,
    number: row.number,
    title: row.title,
    description: row.description,
    region: row.region,
    source: sourceOf(row),
    partner: { id: owner, name: row.partner },
    touchpoint: { id: row.touchpointId, name: row.touchpoint, stage: row.stage },
    version: seenUpTo(row.log),
    clocks: seenClocks(row, viewer, histories, at),
    timeline: timelineOf(row, viewer),
    chain: seenChain(stages, row.touchpointId),
    steps: nextSteps(incident, at).filter((step) => mayOn(viewer, permissionFor(step), owner)),
    may: {
      steer: isSteering,
      noteShared: mayOn(viewer, "incident:noteShared", owner),
      noteInternal: mayOn(viewer, "incident:noteInternal", owner),
    },
    choices,
  };
}

function permissionFor(step: Step): "incident:work" | "incident:steer" {
  switch (step) {
    case "acknowledge":
    case "respond":
    case "sendUpdate":
    case "recordCustomerMessage":
    case "pause":
    case "resume":
    case "resolve":
    case "recordFollowUp":
    case "close":
    case "reopen":
      return "incident:work";
    case "transfer":
    case "changeSeverity":
    case "changeLevel":
      return "incident:steer";
  }
}

function sourceOf({ sourceName, sourceRef }: IncidentPageRow): PageSource | null {
  if (sourceRef === null) return null;
  const source = findSource(sourceName);
  return { ref: sourceRef, cited: source && creditOf(source) };
}

function factsOf(incident: Incident, row: IncidentPageRow): IncidentFacts {
  const { status, severity, channel, isSelfReported, openedAt, acknowledgedAt, respondedAt } = incident;
  return {
    ...{ status, severity, channel, isSelfReported, openedAt, acknowledgedAt, respondedAt },
    level: incident.isLevelOff ? null : (row.levels[incident.level.levelId] ?? null),
    waiting: incident.status === "waiting" ? { reason: incident.reason, since: incident.pausedAt } : null,
    resolvedAt: "resolvedAt" in incident ? incident.resolvedAt : null,
    account: "account" in incident ? incident.account : null,
    closed: closedOf(incident),
  };
}

function closedOf(incident: Incident): IncidentFacts["closed"] {
  if (incident.status === "closedAtSource") {
    return { at: incident.closedAt, outcome: "closedAtSource", words: incident.words };
  }
  if (incident.status !== "closed") return null;
  const { closing, closedAt } = incident;
  return { at: closedAt, outcome: closing.outcome, words: "words" in closing ? closing.words : null };
}

const NOTHING_TO_CHOOSE: StepChoices = { partners: [], levels: [], holders: [] };

/** Active partners it can be given to, those that serve the touchpoint first, and levels it can be held to. */
async function readChoices({ partnerId, touchpointId, partners }: IncidentPageRow): Promise<StepChoices> {
  const rows = await db().$queryRaw<Pick<StepChoices, "partners" | "levels">[]>`
    SELECT
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', p."id", 'name', p."name")
          ORDER BY l."touchpointId" IS NULL, p."sortKey", p."id"), '[]')
        FROM "Partner" p LEFT JOIN "PartnerTouchpoint" l ON l."partnerId" = p."id" AND l."touchpointId" = ${touchpointId}::uuid
        WHERE p."status" = 'active' AND p."id" <> ${partnerId}::uuid) AS "partners",
      (SELECT coalesce(jsonb_agg(jsonb_build_object('id', s."id", 'name', s."name") ORDER BY s."name", s."id"), '[]')
        FROM "ServiceLevel" s) AS "levels"`;
  const holders = Object.entries<string>(partners).map(([id, name]) => ({ id: idOf<PartnerId>(id), name }));
  return { ...NOTHING_TO_CHOOSE, ...rows[0], holders };
}
