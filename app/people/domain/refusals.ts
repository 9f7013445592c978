import type { PasswordFault } from "./passwords";
import type { AccentRefusal } from "./accent";

export type PeopleRefusal =
  /** Unknown address, wrong password, disabled person: one answer for all, so that nothing can be learned from it. */
  | { readonly code: "people.wrong-credentials" }
  /** More sign-ins at once than the server will hash; try again in a moment. */
  | { readonly code: "people.busy" }
  /** Tried too often for now, on this account or from this network. */
  | TooManyTries
  /** The link was used, has expired, or a newer one was sent. */
  | { readonly code: "people.link-gone" }
  /** The password that is asked for once more is not the person's. */
  | { readonly code: "people.wrong-password" }
  | { readonly code: "people.same-email" }
  /** Neither the phone's code nor a recovery code that was not used yet. */
  | { readonly code: "people.wrong-code" }
  | { readonly code: "people.factor-already-on" }
  | { readonly code: "people.factor-not-on" }
  /** The role must have a second factor: it can be renewed, not done without. */
  | { readonly code: "people.factor-required" }
  | PasswordFault
  | AccountRefusal
  | BrandRefusal;

/** Every "no" about the brand's settings. */
export type BrandRefusal =
  | AccentRefusal
  | { readonly code: "brand.changed-meanwhile" }
  | { readonly code: "brand.unknown-zone"; readonly zone: string }
  | { readonly code: "brand.unknown-currency"; readonly currency: string }
  /** The brand's own language has to be one it offers. */
  | { readonly code: "brand.language-not-offered" }
  | { readonly code: "brand.no-logo-sent" }
  | { readonly code: "brand.logo-too-large"; readonly mostKilobytes: number }
  /** Its first bytes are none of PNG, JPEG or WebP, whatever its name says. */
  | { readonly code: "brand.logo-not-a-picture" };

/** Every "no" about somebody's account. */
export type AccountRefusal =
  /** Somebody else's change came first; nothing was written. */
  | { readonly code: "people.changed-meanwhile" }
  | { readonly code: "people.email-taken" }
  /** A partner's role for people of the brand, or the other way around. */
  | { readonly code: "people.wrong-role" }
  | { readonly code: "people.partner-ended" }
  | { readonly code: "people.already-disabled" }
  | { readonly code: "people.already-active" }
  | { readonly code: "people.last-admin" }
  | { readonly code: "people.last-lead" }
  | { readonly code: "people.same-role" }
  /** Came in already: there is nothing to invite to. */
  | { readonly code: "people.already-in" };

/** `count` is the wait in whole minutes, rounded up. */
export interface TooManyTries {
  readonly code: "people.too-many-tries";
  readonly retryAfterSeconds: number;
  readonly count: number;
}

export function tooManyTries(retryAfterSeconds: number): TooManyTries {
  return { code: "people.too-many-tries", retryAfterSeconds, count: Math.ceil(retryAfterSeconds / 60) };
}
