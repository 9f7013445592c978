import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { ExamplePair } from "./example-pair";
import type { TrainingRefusal } from "./refusals";

/** One person's last answer to one pair's question. */
export interface Confirmation {
  /** The pair's version the answer was given to. */
  readonly pairVersion: number;
  /** Place of the chosen answer, from 0. */
  readonly answer: number;
  readonly isCorrect: boolean;
  /** How often this version was answered, from 1. */
  readonly attempts: number;
  readonly at: Instant;
}

/** How a person stands with a pair. */
export type Understanding =
  | "unanswered"
  /** Answered, not correctly: may be tried again. */
  | "wrong"
  /** Understood once, and the content has changed since. */
  | "lapsed"
  | "understood";

/** Nothing is ever marked as lapsed: it is read off by comparing the version answered with the version that stands. */
export function understandingOf(
  pairVersion: number,
  last: Pick<Confirmation, "pairVersion" | "isCorrect"> | null,
): Understanding {
  if (last === null) return "unanswered";
  if (last.pairVersion === pairVersion) return last.isCorrect ? "understood" : "wrong";
  return last.isCorrect ? "lapsed" : "unanswered";
}

type AnswerRefusal = Extract<
  TrainingRefusal,
  { readonly code: "training.already-confirmed" | "training.not-an-answer" | "training.changed-meanwhile" }
>;

/**
 * A person answers a pair's question. `given.pairVersion` is the version the person had in view: an answer to words that
 * have changed meanwhile counts for nothing. A wrong answer is kept and counted, and may be tried again; a right one ends
 * the matter until the content changes, and attempts are then counted anew.
 */
export function answerQuestion(
  pair: ExamplePair,
  last: Confirmation | null,
  given: { readonly answer: number; readonly pairVersion: number },
  at: Instant,
): Result<Confirmation, AnswerRefusal> {
  if (given.pairVersion !== pair.version) return refuse({ code: "training.changed-meanwhile" });
  if (pair.answers[given.answer] === undefined) return refuse({ code: "training.not-an-answer" });
  if (understandingOf(pair.version, last) === "understood") return refuse({ code: "training.already-confirmed" });
  const earlier = last !== null && last.pairVersion === pair.version ? last.attempts : 0;
  return ok({
    pairVersion: pair.version,
    answer: given.answer,
    isCorrect: given.answer === pair.correctAnswer,
    attempts: earlier + 1,
    at,
  });
}
