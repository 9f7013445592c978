import type { Instant } from "~/kernel/instant";
import type { Missing } from "./onboarding";

/** Every "no" about a partner, with the facts a person needs to understand it. */
export type PartnerRefusal =
  /** Somebody else's change came first; nothing was written. */
  | { readonly code: "partner.changed-meanwhile" }
  /** Names are how files and people tell partners apart: accents and capitals do not make a new one. */
  | { readonly code: "partner.name-taken" }
  | { readonly code: "partner.unknown-touchpoint" }
  /** An active partner serves at least one touchpoint. */
  | { readonly code: "partner.no-touchpoint" }
  | { readonly code: "partner.ended" }
  | { readonly code: "partner.already-active" }
  /** `count` things are missing; `missing` names each. */
  | { readonly code: "partner.not-ready"; readonly count: number; readonly missing: readonly Missing[] }
  | { readonly code: "partner.open-incidents"; readonly count: number }
  /** The journey has changed since the person began to walk: there is something new to see. */
  | { readonly code: "partner.journey-changed" }
  | { readonly code: "partner.touchpoint-not-served" }
  /** `min` characters are needed, `length` were written. */
  | { readonly code: "partner.role-too-short"; readonly min: number; readonly length: number }
  | { readonly code: "partner.role-copied" }
  | { readonly code: "partner.month-in-future"; readonly month: string }
  /** The brand has confirmed the volume: only the brand may change it now. */
  | { readonly code: "partner.month-confirmed"; readonly confirmedAt: Instant }
  | { readonly code: "partner.nothing-entered" }
  | { readonly code: "partner.nothing-to-confirm" };

/** The refusals with these codes: what one decision may answer. */
export type RefusalOf<Code extends PartnerRefusal["code"]> = Extract<PartnerRefusal, { code: Code }>;
