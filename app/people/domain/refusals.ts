export type PeopleRefusal =
  /** Unknown address, wrong password, disabled person: one answer for all, so that nothing can be learned from it. */
  | { readonly code: "people.wrong-credentials" }
  /** More sign-ins at once than the server will hash; try again in a moment. */
  | { readonly code: "people.busy" }
  | { readonly code: "people.email-taken" };
