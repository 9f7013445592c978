import { idOf, type PartnerId, type StageId, type TouchpointId } from "~/kernel/ids";
import { THE_JOURNEY } from "~/journey/domain/journey";
import { behindTheLine, sightOf, type BehindTheLine } from "~/journey/domain/sight";
import { readChain, type ChainStage } from "~/journey/store/chain.server";
import { toTouchpoint } from "~/journey/store/journey.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";

export interface JourneyPage {
  /** Null until somebody has started it. */
  readonly journey: {
    readonly name: string;
    readonly stages: readonly { readonly id: StageId; readonly name: string }[];
  } | null;
  /** The stage shown: the one asked for, or the first one, or for a partner the first one it serves. */
  readonly stage: { readonly id: StageId; readonly name: string } | null;
  /** Where the address without a stage leads. */
  readonly firstStageId: StageId | null;
  readonly columns: readonly BlueprintTouchpoint[];
  readonly chain: readonly ChainStage[];
  /** Open incidents by touchpoint; for people of a partner only their own. Touchpoints without any are left out. */
  readonly openIncidents: Readonly<Record<string, number>>;
  readonly isPartner: boolean;
  readonly mayEdit: boolean;
}

export interface BlueprintTouchpoint {
  readonly id: TouchpointId;
  readonly name: string;
  readonly isMomentOfTruth: boolean;
  readonly isFirstImpression: boolean;
  readonly customerAction: string;
  readonly frontStage: string;
  readonly expectedService: string;
  /** Null where the viewer does not look behind the line of visibility. */
  readonly behind: BehindTheLine | null;
  /** Who serves here; null for people of a partner, who are told of nobody but themselves. */
  readonly partners: readonly ServingPartner[] | null;
  /** For people of a partner: null where it does not serve. */
  readonly ownPart: { readonly isWritten: boolean } | null;
  readonly pairs: number;
  readonly firstPair: { readonly good: string; readonly bad: string } | null;
}

export interface ServingPartner {
  readonly id: PartnerId;
  readonly name: string;
  /** Whether it has said in its own words what its part here is. */
  readonly isRoleWritten: boolean;
}

/** The blueprint of one stage and the chain of all. Null when the asked stage does not exist. */
export async function readJourney(viewer: Viewer, asked: StageId | null): Promise<JourneyPage | null> {
  const [row, chain, openIncidents] = await Promise.all([readOutline(), readChain(viewer), countOpenIncidents(viewer)]);
  const stages = row?.stages.map(({ id, name }) => ({ id: idOf<StageId>(id), name })) ?? [];
  const ownStage = chain.find((stage) => stage.touchpoints.some((link) => link.isLit));
  const first = stages.find((stage) => stage.id === ownStage?.id) ?? stages[0] ?? null;
  const stage = asked === null ? first : (stages.find(({ id }) => id === asked) ?? null);
  if (asked !== null && stage === null) return null;
  return {
    journey: row && { name: row.name, stages },
    stage,
    firstStageId: first?.id ?? null,
    columns: stage === null ? [] : await readColumns(viewer, stage.id),
    chain,
    openIncidents,
    isPartner: viewer.partnerId !== null,
    mayEdit: mayOn(viewer, "journey:write", null),
  };
}

async function readOutline() {
  return db().journey.findUnique({
    where: { id: THE_JOURNEY },
    select: {
      name: true,
      stages: { select: { id: true, name: true }, orderBy: [{ position: "asc" }, { id: "asc" }] },
    },
  });
}

async function readColumns(viewer: Viewer, stageId: StageId): Promise<readonly BlueprintTouchpoint[]> {
  const rows = await db().touchpoint.findMany({
    where: { stageId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    include: {
      examples: { select: { good: true, bad: true }, orderBy: [{ position: "asc" }, { id: "asc" }] },
      links: {
        where: viewer.partnerId === null ? {} : { partnerId: viewer.partnerId },
        select: { partnerId: true, roleWrittenAt: true, partner: { select: { name: true, status: true } } },
        orderBy: { partner: { sortKey: "asc" } },
      },
    },
  });
  return rows.map(({ links, examples, ...row }) => {
    const touchpoint = toTouchpoint(row);
    const serving = links.filter((link) => link.partner.status !== "ended");
    const own = viewer.partnerId === null ? undefined : serving[0];
    return {
      id: touchpoint.id,
      name: touchpoint.name,
      isMomentOfTruth: touchpoint.isMomentOfTruth,
      isFirstImpression: touchpoint.isFirstImpression,
      customerAction: touchpoint.customerAction,
      frontStage: touchpoint.frontStage,
      expectedService: touchpoint.expectedService,
      behind: behindTheLine(sightOf(viewer, own !== undefined), touchpoint),
      partners: viewer.partnerId === null ? serving.map(toServing) : null,
      ownPart: own === undefined ? null : { isWritten: own.roleWrittenAt !== null },
      pairs: examples.length,
      firstPair: examples[0] ?? null,
    };
  });
}

function toServing(link: {
  readonly partnerId: string;
  readonly roleWrittenAt: Date | null;
  readonly partner: { readonly name: string };
}): ServingPartner {
  return { id: idOf(link.partnerId), name: link.partner.name, isRoleWritten: link.roleWrittenAt !== null };
}

async function countOpenIncidents(viewer: Viewer): Promise<Readonly<Record<string, number>>> {
  const groups = await db().incident.groupBy({
    by: ["touchpointId"],
    where: { isOpen: true, ...(viewer.partnerId === null ? {} : { partnerId: viewer.partnerId }) },
    _count: true,
  });
  return Object.fromEntries(groups.map((group) => [group.touchpointId, group._count]));
}
