import fc from "fast-check";
import { idOf, type ExamplePairId, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import type {
  OnboardingFacts,
  OnboardingPerson,
  PairToUnderstand,
  ServedTouchpoint,
} from "~/partners/domain/onboarding";
import type { ActivePartner, EndedPartner, OnboardingPartner } from "~/partners/domain/partner";

/** Short names for ids, so that a test reads like a sentence. */
export const person = (name: string) => idOf<PersonId>(name);
export const touchpoint = (name: string) => idOf<TouchpointId>(name);
export const pair = (name: string) => idOf<ExamplePairId>(name);

export const NOON = instant(Date.UTC(2026, 10, 14, 17));

const described = {
  partnerId: idOf<PartnerId>("valle"),
  name: "Técnicos del Valle",
  trade: "Instalación",
  touchpointIds: [touchpoint("arrival"), touchpoint("setup")],
  version: 3,
};
export const newPartner: OnboardingPartner = { status: "onboarding", ...described };
export const activePartner: ActivePartner = { status: "active", acceptedAt: NOON, ...described };
export const endedPartner: EndedPartner = { status: "ended", ...described };

export const ARRIVAL_PAIR: PairToUnderstand = { pairId: pair("late"), touchpointId: touchpoint("arrival"), version: 2 };
const SETUP_PAIR: PairToUnderstand = { pairId: pair("dust"), touchpointId: touchpoint("setup"), version: 1 };

export function served(
  name: string,
  roleText = "Llamamos una hora antes y saludamos por su nombre.",
): ServedTouchpoint {
  return { touchpointId: touchpoint(name), name, roleText, roleWrittenAt: roleText === "" ? null : NOON };
}

/** Somebody who walked the journey of version 5 and understood both pairs. */
export function ready(name: string, role: OnboardingPerson["role"] = "partnerAgent"): OnboardingPerson {
  return {
    personId: person(name),
    name,
    role,
    walk: { journeyVersion: 5, at: NOON },
    answers: [ARRIVAL_PAIR, SETUP_PAIR].map(({ pairId, version }) => ({
      pairId,
      pairVersion: version,
      isCorrect: true,
      at: NOON,
    })),
  };
}

/** Nothing is missing: a lead and an agent, two touchpoints, a pair each. */
export const COMPLETE: OnboardingFacts = {
  journeyVersion: 5,
  people: [ready("Lucía", "partnerLead"), ready("Tomás")],
  served: [served("arrival"), served("setup")],
  pairs: [ARRIVAL_PAIR, SETUP_PAIR],
};

const names = fc.constantFrom("Lucía", "Tomás", "Inés");
const answers = fc.uniqueArray(
  fc.record({
    pairId: fc.constantFrom(pair("late"), pair("dust")),
    pairVersion: fc.constantFrom(1, 2),
    isCorrect: fc.boolean(),
    at: fc.constant(NOON),
  }),
  { selector: ({ pairId }) => pairId },
);
const anybody: fc.Arbitrary<OnboardingPerson> = fc.record({
  personId: names.map(person),
  name: fc.constant("Alguien"),
  role: fc.constantFrom("partnerLead", "partnerAgent"),
  walk: fc.option(fc.record({ journeyVersion: fc.constantFrom(4, 5), at: fc.constant(NOON) })),
  answers,
});
const anybodyReady = fc
  .tuple(names, fc.constantFrom("partnerLead" as const, "partnerAgent" as const))
  .map(([name, role]) => ready(name, role));

/** Every mixture of done and not done, from nobody and nothing to all of it; about one in ten is complete. */
export const anyFacts: fc.Arbitrary<OnboardingFacts> = fc.record({
  journeyVersion: fc.constantFrom(5, 5, 4),
  people: fc.uniqueArray(fc.oneof(anybody, anybodyReady, anybodyReady), { selector: ({ personId }) => personId }),
  served: fc.uniqueArray(
    fc.record({
      touchpointId: fc.constantFrom("arrival", "setup").map(touchpoint),
      name: fc.constant("Algún punto"),
      roleText: fc.constantFrom("", "Con nuestras palabras.", "De otro modo."),
      roleWrittenAt: fc.constant(null),
    }),
    { selector: ({ touchpointId }) => touchpointId },
  ),
  pairs: fc.subarray([ARRIVAL_PAIR, SETUP_PAIR]),
});
