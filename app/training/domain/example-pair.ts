import type { ExamplePairId, TouchpointId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { sortKeyOf } from "~/kernel/sort-key";
import type { TrainingRefusal } from "./refusals";

/** Longest texts in UTF-16 units, fewest and most answers, most pairs of one touchpoint. */
export const PAIR_LIMITS = {
  text: 1_000,
  question: 300,
  answer: 200,
  answersMin: 2,
  answersMax: 4,
  pairs: 12,
} as const;

/** What good and bad look like at a touchpoint, and the one question that shows the difference was understood. */
export interface PairContent {
  readonly good: string;
  readonly bad: string;
  /** Why the one is good and the other is not. */
  readonly why: string;
  readonly question: string;
  readonly answers: readonly string[];
  /** Place of the correct one among the answers, from 0. */
  readonly correctAnswer: number;
}

export interface ExamplePair extends PairContent {
  readonly id: ExamplePairId;
  readonly touchpointId: TouchpointId;
  /** Grows with the content: a confirmation counts for the version it was given to. */
  readonly version: number;
}

export function addPair(
  existingPairs: number,
  content: PairContent,
): Result<{ readonly type: "pairAdded"; readonly content: PairContent }, TrainingRefusal> {
  if (existingPairs >= PAIR_LIMITS.pairs) return refuse({ code: "training.too-many-pairs", max: PAIR_LIMITS.pairs });
  const fault = faultOf(content);
  return fault === null ? ok({ type: "pairAdded", content }) : refuse(fault);
}

/** A change of content makes the version grow, and with it every earlier confirmation lapse. Saving the same words again
 *  changes nothing: nobody is asked twice because a manager pressed a button. */
export function changePair(
  pair: ExamplePair,
  content: PairContent,
): Result<
  { readonly type: "pairChanged"; readonly content: PairContent } | { readonly type: "pairKept" },
  TrainingRefusal
> {
  const fault = faultOf(content);
  if (fault !== null) return refuse(fault);
  return ok(isSameContent(pair, content) ? { type: "pairKept" } : { type: "pairChanged", content });
}

/** The pair as it was typed, with places left empty among the answers closed up. The correct answer stays the one that was
 *  marked; when that one is empty, none is. */
export function toContent(typed: PairContent): PairContent {
  const filled = typed.answers.map((answer, place) => ({ answer, place })).filter(({ answer }) => answer !== "");
  return {
    ...typed,
    answers: filled.map(({ answer }) => answer),
    correctAnswer: filled.findIndex(({ place }) => place === typed.correctAnswer),
  };
}

/** What is wrong with a pair, or null. Two answers are alike when only accents, case or blanks tell them apart. */
function faultOf({ good, bad, answers, correctAnswer }: PairContent): TrainingRefusal | null {
  const { answersMin: min, answersMax: max } = PAIR_LIMITS;
  if (keyOf(good) === keyOf(bad)) return { code: "training.good-is-bad" };
  if (answers.length < min || answers.length > max) return { code: "training.answers-count", min, max };
  const keys = answers.map(keyOf);
  const alike = answers.find((_, index) => keys.indexOf(keys[index] ?? "") !== index);
  if (alike !== undefined) return { code: "training.answers-alike", answer: alike };
  return answers[correctAnswer] === undefined ? { code: "training.no-correct-answer" } : null;
}

function isSameContent(before: PairContent, after: PairContent): boolean {
  return (
    before.good === after.good &&
    before.bad === after.bad &&
    before.why === after.why &&
    before.question === after.question &&
    before.correctAnswer === after.correctAnswer &&
    before.answers.length === after.answers.length &&
    before.answers.every((answer, index) => answer === after.answers[index])
  );
}

function keyOf(text: string): string {
  return sortKeyOf(text).replace(/\s+/gu, " ");
}
