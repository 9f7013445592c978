import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { historyOf, type HistoryEntry } from "~/partners/domain/history";
import {
  hasWalked,
  missingOf,
  pairsLeft,
  withoutExample,
  type Missing,
  type ServedTouchpoint,
} from "~/partners/domain/onboarding";
import { progressOf, stepsOf, type OnboardingStep } from "~/partners/domain/onboarding-steps";
import { acceptPartner, type PartnerStatus } from "~/partners/domain/partner";
import { loadOnboarding, loadOnboardingFrame } from "~/partners/store/onboarding.server";
import { loadPartner } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import { isOfBrand, type PartnerRole, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface OnboardingPage {
  readonly partnerId: PartnerId;
  readonly status: PartnerStatus;
  readonly version: number;
  readonly steps: readonly OnboardingStep[];
  readonly progress: { readonly done: number; readonly total: number };
  /** What stands in the way, as far as the viewer may see whose it is. */
  readonly missing: readonly Missing[];
  readonly people: readonly PersonOnTheWay[];
  readonly served: readonly ServedTouchpoint[];
  /** Served touchpoints for which the brand has no example yet. */
  readonly withoutExample: readonly ServedTouchpoint[];
  /** How many pairs each person is asked about. */
  readonly pairs: number;
  readonly history: readonly HistoryEntry[];
  /** Whether the viewer is one who accepts partners, and whether the decision would be yes now. */
  readonly isJudge: boolean;
  readonly mayAccept: boolean;
  /** People of the partner have homework here; people of the brand look on. */
  readonly isOwn: boolean;
  readonly mayEdit: boolean;
}

export interface PersonOnTheWay {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: PartnerRole;
  readonly walkedAt: Instant | null;
  readonly understood: number;
  readonly isSelf: boolean;
}

/** The onboarding of a partner, the same for both sides. Null: no such partner, or another's. */
export async function readOnboarding(viewer: Viewer, partnerId: PartnerId): Promise<OnboardingPage | null> {
  if (!mayOn(viewer, "onboarding:read", partnerId)) return null;
  const partner = await loadPartner(db(), partnerId);
  if (partner === null) return null;
  const [facts, frame] = await Promise.all([loadOnboarding(db(), partnerId), loadOnboardingFrame(db(), partnerId)]);
  const steps = stepsOf(facts, partner.status);
  const isJudge = mayOn(viewer, "onboarding:accept", partnerId);
  // An agent sees its own tasks, not who else is behind with theirs.
  const seesPeople = mayOn(viewer, "partnerPeople:read", partnerId);
  const isVisible = (personId: PersonId) => seesPeople || personId === viewer.personId;
  return {
    partnerId,
    status: partner.status,
    version: partner.version,
    steps,
    progress: progressOf(steps),
    missing: missingOf(facts).filter((one) => !("personId" in one) || isVisible(one.personId)),
    people: facts.people
      .filter(({ personId }) => isVisible(personId))
      .map((person) => ({
        personId: person.personId,
        name: person.name,
        role: person.role,
        walkedAt: hasWalked(facts, person) ? (person.walk?.at ?? null) : null,
        understood: facts.pairs.length - pairsLeft(facts.pairs, person).length,
        isSelf: person.personId === viewer.personId,
      })),
    served: facts.served,
    withoutExample: withoutExample(facts),
    pairs: facts.pairs.length,
    history: frame === null || !seesPeople ? [] : historyOf(facts, frame),
    isJudge,
    mayAccept: isJudge && acceptPartner(partner, facts, viewer.personId, now()).ok,
    isOwn: !isOfBrand(viewer),
    mayEdit: mayOn(viewer, "partner:write", partnerId),
  };
}
