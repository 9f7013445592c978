export type PeopleRefusal =
  /** Unknown address, wrong password, disabled person: one answer for all, so that nothing can be learned from it. */
  | { readonly code: "people.wrong-credentials" }
  /** More sign-ins at once than the server will hash; try again in a moment. */
  | { readonly code: "people.busy" }
  | AccountRefusal;

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
  | { readonly code: "people.last-lead" };
