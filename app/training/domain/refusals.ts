export type TrainingRefusal =
  | { readonly code: "training.answers-count"; readonly min: number; readonly max: number }
  /** Two answers say the same: nobody could choose. */
  | { readonly code: "training.answers-alike"; readonly answer: string }
  /** The answer named as the correct one is not there. */
  | { readonly code: "training.no-correct-answer" }
  | { readonly code: "training.good-is-bad" }
  | { readonly code: "training.too-many-pairs"; readonly max: number }
  /** Answered correctly before, and the content is still the same. */
  | { readonly code: "training.already-confirmed" }
  | { readonly code: "training.not-an-answer" }
  /** The content changed since it was read, or somebody was faster. */
  | { readonly code: "training.changed-meanwhile" };
