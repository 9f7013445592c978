import { idOf, type ExamplePairId, type PartnerId, type StageId, type TouchpointId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { behindTheLine, sightOf, type BehindTheLine } from "~/journey/domain/sight";
import { readChain, type ChainStage } from "~/journey/store/chain.server";
import { toTouchpoint } from "~/journey/store/journey.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { understandingOf, type Understanding } from "~/training/domain/confirmation";
import { countIncidentsHere, countUnderstanding, type Understood } from "~/training/store/touchpoint-figures.server";

export interface TouchpointPage {
  readonly id: TouchpointId;
  readonly name: string;
  readonly stage: { readonly id: StageId; readonly name: string };
  readonly isMomentOfTruth: boolean;
  readonly isFirstImpression: boolean;
  readonly customerAction: string;
  readonly frontStage: string;
  readonly expectedService: string;
  /** Null where the viewer does not look behind the line of visibility. */
  readonly behind: BehindTheLine | null;
  /** The service level of incidents here; null for partners that do not serve here, and where there is none yet. */
  readonly level: { readonly name: string; readonly isDefault: boolean } | null;
  /** Who serves here and what each says its part is; null for people of a partner. */
  readonly partners: readonly PartnerPart[] | null;
  /** What the viewer's own partner says its part is; null where it does not serve. */
  readonly ownPart: { readonly text: string; readonly writtenAt: Instant | null } | null;
  /** Incidents here, for people of a partner their own; null where it does not serve. `all` counts to 1,001. */
  readonly incidents: { readonly open: number; readonly all: number } | null;
  readonly chain: readonly ChainStage[];
  readonly pairs: readonly PairOnPage[];
  readonly isPartner: boolean;
  readonly mayAnswer: boolean;
  readonly mayEdit: boolean;
}

export interface PartnerPart {
  readonly id: PartnerId;
  readonly name: string;
  readonly text: string;
  readonly writtenAt: Instant | null;
}

export interface PairOnPage {
  readonly id: ExamplePairId;
  readonly version: number;
  readonly good: string;
  readonly bad: string;
  readonly why: string;
  readonly question: string;
  readonly answers: readonly string[];
  /** Null for whoever has still to find it. */
  readonly correctAnswer: number | null;
  /** How the viewer stands with it; null for people who do not answer here. */
  readonly mine: {
    readonly understanding: Understanding;
    readonly answer: number | null;
    readonly attempts: number;
    readonly at: Instant | null;
  } | null;
  /** Of those who should understand it; null for whoever may not see the people. */
  readonly understood: Understood | null;
}

/** Everything that hangs on a touchpoint, as far as the viewer may see it; null when there is no such touchpoint. */
export async function readTouchpoint(viewer: Viewer, id: TouchpointId): Promise<TouchpointPage | null> {
  const { partnerId } = viewer;
  const row = await db().touchpoint.findUnique({
    where: { id },
    include: {
      stage: { select: { id: true, name: true } },
      links: {
        where: { ...(partnerId === null ? {} : { partnerId }), partner: { status: { not: "ended" } } },
        select: { partnerId: true, roleText: true, roleWrittenAt: true, partner: { select: { name: true } } },
        orderBy: { partner: { sortKey: "asc" } },
      },
    },
  });
  if (row === null) return null;
  const { stage, links, ...touchpointRow } = row;
  const touchpoint = toTouchpoint(touchpointRow);
  const own = partnerId === null ? undefined : links[0];
  const sight = sightOf(viewer, own !== undefined);
  const mayAnswer = own !== undefined && mayOn(viewer, "example:confirm", partnerId);
  const isInside = sight !== "inFrontOnly";
  return {
    id: touchpoint.id,
    name: touchpoint.name,
    stage: { id: idOf(stage.id), name: stage.name },
    isMomentOfTruth: touchpoint.isMomentOfTruth,
    isFirstImpression: touchpoint.isFirstImpression,
    customerAction: touchpoint.customerAction,
    frontStage: touchpoint.frontStage,
    expectedService: touchpoint.expectedService,
    behind: behindTheLine(sight, touchpoint),
    level: isInside ? await readLevel(touchpoint.levelId) : null,
    partners: partnerId === null ? links.map((link) => ({ ...toPart(link), ...nameOf(link) })) : null,
    ownPart: own === undefined ? null : toPart(own),
    incidents: isInside ? await countIncidentsHere(viewer, id) : null,
    chain: await readChain(viewer),
    pairs: await readPairs(viewer, id, mayAnswer),
    isPartner: partnerId !== null,
    mayAnswer,
    mayEdit: mayOn(viewer, "example:write", null),
  };
}

function toPart(link: { readonly roleText: string; readonly roleWrittenAt: Date | null }) {
  return { text: link.roleText, writtenAt: link.roleWrittenAt === null ? null : instantOf(link.roleWrittenAt) };
}

function nameOf(link: { readonly partnerId: string; readonly partner: { readonly name: string } }) {
  return { id: idOf<PartnerId>(link.partnerId), name: link.partner.name };
}

async function readLevel(levelId: string | null): Promise<TouchpointPage["level"]> {
  const select = { name: true, isDefault: true };
  const named = levelId === null ? null : await db().serviceLevel.findUnique({ where: { id: levelId }, select });
  if (named !== null) return { ...named, isDefault: false };
  const [fallback] = await db().serviceLevel.findMany({ where: { isDefault: true }, select, take: 1 });
  return fallback ?? null;
}

async function readPairs(viewer: Viewer, touchpointId: TouchpointId, mayAnswer: boolean): Promise<PairOnPage[]> {
  const personId = mayAnswer ? viewer.personId : null;
  const [rows, understood] = await Promise.all([
    db().examplePair.findMany({
      where: { touchpointId },
      orderBy: [{ position: "asc" }, { id: "asc" }],
      include: { confirmations: { where: personId === null ? { personId: { in: [] } } : { personId }, take: 1 } },
    }),
    countUnderstanding(viewer, touchpointId),
  ]);
  return rows.map(({ confirmations, ...pair }) => {
    const last = confirmations[0] ?? null;
    const understanding = understandingOf(pair.version, last);
    const ofThisVersion = last?.pairVersion === pair.version ? last : null;
    return {
      id: idOf(pair.id),
      version: pair.version,
      good: pair.good,
      bad: pair.bad,
      why: pair.why,
      question: pair.question,
      answers: pair.answers,
      correctAnswer: viewer.partnerId === null || understanding === "understood" ? pair.correctAnswer : null,
      mine: mayAnswer
        ? {
            understanding,
            answer: ofThisVersion?.answer ?? null,
            attempts: ofThisVersion?.attempts ?? 0,
            at: last === null ? null : instantOf(last.at),
          }
        : null,
      understood: understood?.get(pair.id) ?? null,
    };
  });
}
