import type { CaseRefusal } from "./case-refusals";
import type { FlagRefusal } from "./flag";

/** Somebody else decided between reading and writing. */
export type ChangedMeanwhile =
  { readonly code: "flag.changed-meanwhile" } | { readonly code: "case.changed-meanwhile" };

export type FlagsRefusal = FlagRefusal | CaseRefusal | ChangedMeanwhile;
