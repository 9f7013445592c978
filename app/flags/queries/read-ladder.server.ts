import type { CaseId, PartnerId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { caseOptions, type CaseOptions } from "~/flags/domain/case-options";
import type { LadderCase, Proof, ProofKind } from "~/flags/domain/case";
import { RUNGS, type Rung } from "~/flags/domain/ladder";
import {
  loadCases,
  loadDecisions,
  type CaseDecisionLine,
  type CaseRecord,
  type DecisionType,
} from "~/flags/store/cases.server";
import { loadFlags, type FlagRecord } from "~/flags/store/flags.server";
import { mayAtAll, tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

const MOST_CASES = 200;
const MOST_FLAGS = 200;

export interface CaseCard {
  readonly id: CaseId;
  readonly partnerName: string;
  readonly rung: Rung;
  readonly movedAt: Instant;
  readonly proven: readonly Rung[];
  /** The rung an executive is asked to approve. */
  readonly awaiting: Rung | null;
  /** Of the newest flag behind it; null where it has none. */
  readonly evidence: { readonly share: number; readonly units: number } | null;
}

export interface Board {
  readonly rungs: readonly { readonly rung: Rung; readonly cases: readonly CaseCard[] }[];
  /** Flags nobody has decided yet, the longest waiting first. */
  readonly waiting: readonly {
    readonly id: string;
    readonly partnerName: string;
    readonly raisedAt: Instant;
    readonly probability: number;
    readonly units: number;
  }[];
}

export async function readBoard(viewer: Viewer): Promise<Board> {
  const partnerId = tenantOf(viewer);
  const cases = await loadCases(db(), { partnerId, isOpen: true, most: MOST_CASES });
  const newest = cases.flatMap(({ ladderCase }) => ladderCase.flagIds.slice(-1));
  const [flags, waiting] = await Promise.all([
    loadFlags(db(), { ids: newest, partnerId, most: MOST_CASES }),
    isOfBrand(viewer) ? loadFlags(db(), { partnerId, statuses: ["proposed"], most: MOST_FLAGS }) : [],
  ]);
  return {
    rungs: RUNGS.map((rung) => ({
      rung,
      cases: cases.filter(({ ladderCase }) => ladderCase.rung === rung).map((record) => cardOf(record, flags, viewer)),
    })),
    waiting: waiting.map(({ flag, partnerName }) => ({
      id: flag.id,
      partnerName,
      raisedAt: flag.raisedAt,
      probability: flag.evidence.probability,
      units: flag.evidence.units,
    })),
  };
}

function cardOf({ ladderCase, partnerName }: CaseRecord, flags: readonly FlagRecord[], viewer: Viewer): CaseCard {
  const newest = flags.find(({ flag }) => flag.id === ladderCase.flagIds.at(-1))?.flag.evidence;
  return {
    id: ladderCase.id,
    partnerName,
    rung: ladderCase.rung,
    movedAt: ladderCase.movedAt,
    proven: RUNGS.filter((rung) => ladderCase.proofs[rung] !== undefined),
    awaiting: isOfBrand(viewer) && ladderCase.status === "awaitingApproval" ? ladderCase.proposal.to : null,
    evidence: newest === undefined ? null : { share: newest.share, units: newest.units },
  };
}

export interface CasePage {
  readonly id: CaseId;
  readonly version: number;
  readonly partnerId: PartnerId;
  readonly partnerName: string;
  readonly status: LadderCase["status"];
  readonly rung: Rung;
  readonly openedAt: Instant;
  readonly movedAt: Instant;
  readonly rungs: readonly {
    readonly rung: Rung;
    readonly proof: { readonly kind: ProofKind; readonly at: Instant; readonly note: string } | null;
  }[];
  readonly proposal: {
    readonly to: Rung;
    readonly at: Instant;
    readonly reason: string;
    readonly byName: string;
  } | null;
  readonly flags: readonly {
    readonly id: string;
    readonly month: string;
    readonly share: number;
    readonly probability: number;
    readonly units: number;
  }[];
  readonly decisions: readonly CaseDecisionLine[];
  readonly options: CaseOptions;
}

/** What stays between the brand's own people until an executive has approved it. */
const DELIBERATION: readonly DecisionType[] = ["case.stepProposed", "case.stepTurnedDown"];

/** A case with what was proven, decided, and may be done next; null if there is none of that id for this viewer. */
export async function readCase(viewer: Viewer, id: CaseId): Promise<CasePage | null> {
  const partnerId = tenantOf(viewer);
  const [record] = await loadCases(db(), { id, partnerId, most: 1 });
  if (record === undefined) return null;
  const { ladderCase, partnerName, version } = record;
  const isBrand = isOfBrand(viewer);
  const [decisions, flags] = await Promise.all([
    loadDecisions(db(), id),
    loadFlags(db(), { ids: ladderCase.flagIds, partnerId: ladderCase.partnerId, most: MOST_FLAGS }),
  ]);
  const isAwaiting = ladderCase.status === "awaitingApproval";
  const proposedBy = decisions.findLast(({ type }) => type === "case.stepProposed")?.byName ?? "";
  return {
    id,
    // It counts the brand's deliberations too, and only who may decide needs it.
    version: isBrand ? version : 0,
    partnerId: ladderCase.partnerId,
    partnerName,
    status: isAwaiting && !isBrand ? "open" : ladderCase.status,
    rung: ladderCase.rung,
    openedAt: ladderCase.openedAt,
    movedAt: ladderCase.movedAt,
    rungs: RUNGS.map((rung) => ({ rung, proof: proofShown(ladderCase.proofs[rung]) })),
    proposal:
      isBrand && isAwaiting
        ? {
            to: ladderCase.proposal.to,
            at: ladderCase.proposal.at,
            reason: ladderCase.proposal.reason,
            byName: proposedBy,
          }
        : null,
    flags: flags.map(({ flag: { id: flagId, month, evidence } }) => ({
      id: flagId,
      month,
      share: evidence.share,
      probability: evidence.probability,
      units: evidence.units,
    })),
    decisions: isBrand
      ? decisions
      : decisions
          .filter(({ type }) => !DELIBERATION.includes(type))
          .map((line, index) => ({ ...line, seq: index + 1, byName: "" })),
    options: optionsFor(viewer, ladderCase),
  };
}

function proofShown(proof: Proof | undefined) {
  return proof === undefined ? null : { kind: proof.kind, at: proof.at, note: proof.note };
}

const NOTHING: CaseOptions = {
  proofs: [],
  up: null,
  propose: null,
  mayApprove: false,
  mayTurnDown: false,
  down: [],
  mayClose: false,
};

/** A button is shown when the permission table and the ladder would both agree. */
function optionsFor(viewer: Viewer, ladderCase: LadderCase): CaseOptions {
  if (!mayAtAll(viewer, "flag:decide")) return NOTHING;
  const options = caseOptions(ladderCase, viewer, now());
  return {
    ...options,
    propose: mayAtAll(viewer, "case:propose") ? options.propose : null,
    mayApprove: mayAtAll(viewer, "case:approve") && options.mayApprove,
  };
}
