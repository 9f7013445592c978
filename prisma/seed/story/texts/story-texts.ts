import type { PresentKey } from "../present-cast";
import type { CandidateKey, PartnerKey, TradeKey } from "../cast";
import type { StageKey, TouchpointKey } from "../cast-journey";

/** Everything of the demo's story that is told in words: one file set a language, all of the same structure. */
export interface StoryTexts {
  readonly journey: string;
  readonly stages: Readonly<Record<StageKey, string>>;
  readonly touchpoints: Readonly<Record<TouchpointKey, TouchpointTexts>>;
  readonly trades: Readonly<Record<TradeKey, string>>;
  readonly calendars: { readonly home: string; readonly always: string };
  readonly levels: { readonly home: string; readonly delivery: string; readonly urgent: string };
  /** What each partner says its part is, at each touchpoint it serves. */
  readonly roles: Readonly<Record<PartnerKey | CandidateKey, Readonly<Partial<Record<TouchpointKey, string>>>>>;
  readonly happenings: Readonly<Record<TouchpointKey, readonly Happening[]>>;
  /** What may stand for {thing}, {big}, {who} and {hour} in a happening. */
  readonly slots: Readonly<Record<"thing" | "big" | "who" | "hour", readonly string[]>>;
  /** What partners find themselves, before any customer notices. */
  readonly ownFindings: Readonly<Partial<Record<TouchpointKey, Happening & Account>>>;
  /** Why it happened and what was done, in the order of the happenings. */
  readonly accounts: Readonly<Record<TouchpointKey, readonly Account[]>>;
  readonly said: Said;
  readonly present: Readonly<Record<PresentKey, Happening>>;
  readonly decisions: Decisions;
}

export interface TouchpointTexts {
  readonly name: string;
  readonly customerAction: string;
  readonly frontStage: string;
  readonly backStage: string;
  readonly friction: string;
  readonly mitigation: string;
  readonly expectedService: string;
  readonly pairs: readonly PairTexts[];
}

/** The right answer first; where it stands among the others is decided when it is written. */
export interface PairTexts {
  readonly good: string;
  readonly bad: string;
  readonly why: string;
  readonly question: string;
  readonly right: string;
  readonly wrong: readonly string[];
}

export interface Happening {
  readonly title: string;
  readonly description: string;
}

export interface Account {
  readonly cause: string;
  readonly done: string;
}

/** What people say along the way of an incident. */
export interface Said {
  readonly awaitingCustomer: readonly string[];
  readonly awaitingBrand: readonly string[];
  readonly awaitingThirdParty: readonly string[];
  readonly forceMajeure: readonly string[];
  readonly transferred: readonly string[];
  readonly reopened: readonly string[];
  /** What a first solution came to that did not last. */
  readonly quickFix: Account;
  readonly kept: readonly string[];
  readonly fan: readonly string[];
  readonly lost: readonly string[];
  readonly noteOfPartner: Readonly<Record<TradeKey, readonly string[]>>;
  readonly noteOfBrand: readonly string[];
  readonly internal: readonly string[];
  readonly internalTooGood: readonly string[];
  readonly excluded: readonly string[];
}

/** Reasons people of the brand give for flags and on the ladder. */
export interface Decisions {
  readonly accepted: Readonly<Partial<Record<PartnerKey, readonly string[]>>>;
  readonly dismissed: Readonly<Partial<Record<PartnerKey, string>>>;
  /** Of any other partner. */
  readonly dismissedOtherwise: string;
  readonly otherRung: Readonly<Partial<Record<PartnerKey, string>>>;
  readonly moves: Readonly<Partial<Record<PartnerKey, readonly string[]>>>;
}
