import type { Role } from "./roles";

/** The mails about somebody's account, with what their words need. Links to act on travel apart, as the mail's secret. */
export type PeopleMail =
  /** To somebody who is to join: sets a password at the link. `house` is the partner's name, null for the brand. */
  | {
      readonly kind: "people.invitation";
      readonly facts: { readonly invitedBy: string; readonly house: string | null; readonly role: Role };
    }
  /** Sets a new password at the link. */
  | { readonly kind: "people.reset"; readonly facts: Readonly<Record<string, never>> }
  /** To the new address: confirms at the link that it is read. */
  | { readonly kind: "people.emailChange"; readonly facts: { readonly newEmail: string } }
  /** To the old address: tells that another one was asked for, in time to object. */
  | { readonly kind: "people.emailChangeAsked"; readonly facts: { readonly newEmail: string } }
  /** Tells what changed about how one signs in, in case it was somebody else. */
  | {
      readonly kind: "people.accessChanged";
      readonly facts: { readonly what: "password" | "email" | "secondFactorOn" | "secondFactorOff" };
    };
