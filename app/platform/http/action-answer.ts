import type { SubmissionResult } from "@conform-to/react";
import type { Refusal } from "./refusals";

/** What an action answers when it changed nothing: the form as it was typed, and why. */
export interface ActionAnswer {
  /** Which of the page's forms; null where it has one. */
  readonly intent: string | null;
  readonly form: SubmissionResult<string[]>;
  readonly refusal: {
    readonly code: Refusal["code"];
    /** In the reader's language: the table of every "no" stays on the server. */
    readonly text: string;
  } | null;
  /** Worked out from what was typed, which was in order; the page knows what it is. */
  readonly preview?: unknown;
}
