import type { PartnerId, TouchpointId } from "~/kernel/ids";
import { loadJourney } from "~/journey/store/journey.server";
import { readChain, type ChainStage } from "~/journey/store/chain.server";
import type { ServedTouchpoint } from "~/partners/domain/onboarding";
import { progressOf, stepsOf, tasksOf, type OnboardingStep, type OwnTasks } from "~/partners/domain/onboarding-steps";
import type { PartnerStatus } from "~/partners/domain/partner";
import { loadLinks, loadOnboarding } from "~/partners/store/onboarding.server";
import { loadPartner } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";

/** A person's own way through the onboarding of their partner. */
export interface MyOnboarding {
  readonly partnerId: PartnerId;
  readonly status: PartnerStatus;
  readonly tasks: OwnTasks;
  readonly steps: readonly OnboardingStep[];
  readonly progress: { readonly done: number; readonly total: number };
  readonly chain: readonly ChainStage[];
  readonly served: readonly ServedTouchpoint[];
  readonly pairs: number;
  readonly isLead: boolean;
}

/** Null for people of the brand, who have no onboarding. */
export async function readMyOnboarding(viewer: Viewer): Promise<MyOnboarding | null> {
  if (viewer.partnerId === null || !mayOn(viewer, "onboarding:walk", viewer.partnerId)) return null;
  const { partnerId } = viewer;
  const [partner, facts, chain] = await Promise.all([
    loadPartner(db(), partnerId),
    loadOnboarding(db(), partnerId),
    readChain(viewer),
  ]);
  const tasks = tasksOf(facts, viewer.personId);
  if (partner === null || tasks === null) return null;
  const steps = stepsOf(facts, partner.status);
  return {
    partnerId,
    status: partner.status,
    tasks,
    steps,
    progress: progressOf(steps),
    chain,
    served: facts.served,
    pairs: facts.pairs.length,
    isLead: mayOn(viewer, "onboarding:writeRole", partnerId),
  };
}

export interface WalkPage {
  readonly journeyVersion: number;
  readonly stage: { readonly name: string; readonly touchpoints: readonly WalkedTouchpoint[] } | null;
  /** From 1. */
  readonly place: number;
  readonly stages: number;
  readonly hasWalked: boolean;
}

export interface WalkedTouchpoint {
  readonly id: TouchpointId;
  readonly name: string;
  readonly customerAction: string;
  readonly frontStage: string;
  readonly expectedService: string;
  readonly isMomentOfTruth: boolean;
  readonly isFirstImpression: boolean;
  readonly isOwn: boolean;
}

/** One stage of the walk; `place` from 1, held within the journey. Null for people of the brand. */
export async function readWalk(viewer: Viewer, place: number): Promise<WalkPage | null> {
  if (viewer.partnerId === null || !mayOn(viewer, "onboarding:walk", viewer.partnerId)) return null;
  const [journey, facts] = await Promise.all([loadJourney(), loadOnboarding(db(), viewer.partnerId)]);
  const stages = journey?.stages.filter(({ touchpoints }) => touchpoints.length > 0) ?? [];
  const held = Math.min(Math.max(place, 1), Math.max(stages.length, 1));
  const stage = stages[held - 1];
  const own = new Set(facts.served.map(({ touchpointId }) => touchpointId));
  return {
    journeyVersion: journey?.version ?? 0,
    place: held,
    stages: stages.length,
    hasWalked: tasksOf(facts, viewer.personId)?.hasWalked ?? false,
    stage:
      stage === undefined
        ? null
        : {
            name: stage.name,
            // What stands behind the line of visibility, and who serves elsewhere, is not shown on the walk.
            touchpoints: stage.touchpoints.map((touchpoint) => ({
              id: touchpoint.id,
              name: touchpoint.name,
              customerAction: touchpoint.customerAction,
              frontStage: touchpoint.frontStage,
              expectedService: touchpoint.expectedService,
              isMomentOfTruth: touchpoint.isMomentOfTruth,
              isFirstImpression: touchpoint.isFirstImpression,
              isOwn: own.has(touchpoint.id),
            })),
          },
  };
}

export interface RolesPage {
  readonly links: readonly RoleToWrite[];
  /** The one being written: the asked one, else the first without words. Null where no touchpoint is served. */
  readonly current: RoleToWrite | null;
}

export interface RoleToWrite {
  readonly touchpointId: TouchpointId;
  readonly name: string;
  readonly expectedService: string;
  readonly roleText: string;
  readonly version: number;
}

/** The roles a lead writes. Null for anybody else. */
export async function readRoles(viewer: Viewer, asked: TouchpointId | null): Promise<RolesPage | null> {
  if (viewer.partnerId === null || !mayOn(viewer, "onboarding:writeRole", viewer.partnerId)) return null;
  const links = await loadLinks(db(), viewer.partnerId);
  const current =
    links.find(({ touchpointId }) => touchpointId === asked) ??
    links.find(({ roleText }) => roleText === "") ??
    links[0] ??
    null;
  return { links, current };
}
