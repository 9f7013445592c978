import fc from "fast-check";
import { expect, test } from "vitest";
import { addPair, changePair, PAIR_LIMITS, toContent, type PairContent } from "~/training/domain/example-pair";
import { LATE, PAIR } from "./sample";

test("a good and a bad scene, why, and one question with its answers make a pair", () => {
  expect(addPair(0, LATE)).toEqual({ ok: true, value: { type: "pairAdded", content: LATE } });
});

test("a thirteenth pair is refused: one is made better instead", () => {
  expect(addPair(PAIR_LIMITS.pairs - 1, LATE).ok).toBe(true);
  expect(addPair(PAIR_LIMITS.pairs, LATE)).toEqual({
    ok: false,
    refusal: { code: "training.too-many-pairs", max: 12 },
  });
});

test.each<[string, Partial<PairContent>, object]>([
  ["only one answer", { answers: ["Llamo"], correctAnswer: 0 }, { code: "training.answers-count", min: 2, max: 4 }],
  ["five answers", { answers: ["a", "b", "c", "d", "e"] }, { code: "training.answers-count", min: 2, max: 4 }],
  [
    "two answers alike",
    { answers: ["Llamo", "Espero", " llámo"] },
    { code: "training.answers-alike", answer: " llámo" },
  ],
  ["no correct answer", { correctAnswer: 3 }, { code: "training.no-correct-answer" }],
  ["an answer before the first", { correctAnswer: -1 }, { code: "training.no-correct-answer" }],
  ["the same scene twice", { bad: LATE.good.toUpperCase() }, { code: "training.good-is-bad" }],
])("a pair with %s is refused", (_, more, refusal) => {
  expect(addPair(0, { ...LATE, ...more })).toEqual({ ok: false, refusal });
  expect(changePair(PAIR, { ...LATE, ...more })).toEqual({ ok: false, refusal });
});

test("saving the same words again changes nothing: nobody has to answer twice", () => {
  expect(changePair(PAIR, { ...LATE, answers: [...LATE.answers] })).toEqual({ ok: true, value: { type: "pairKept" } });
});

test("any other word, order of answers or correct answer is a change", () => {
  for (const more of [
    { good: "otro" },
    { bad: "otro" },
    { why: "otro" },
    { question: "otro" },
    { correctAnswer: 0 },
    { answers: [...LATE.answers].reverse() },
    { answers: [...LATE.answers, "Nada"] },
    { answers: LATE.answers.slice(0, 2) },
  ]) {
    const content = { ...LATE, ...more };
    expect(changePair(PAIR, content)).toEqual({ ok: true, value: { type: "pairChanged", content } });
  }
});

test("empty places between answers close up, and the marked one stays marked", () => {
  const typed = { ...LATE, answers: ["Me apuro", "", "Llamo", ""], correctAnswer: 2 };
  expect(toContent(typed)).toEqual({ ...LATE, answers: ["Me apuro", "Llamo"], correctAnswer: 1 });
});

test("marking an empty answer marks none", () => {
  expect(addPair(0, toContent({ ...LATE, answers: ["a", "b", "", ""], correctAnswer: 3 }))).toEqual({
    ok: false,
    refusal: { code: "training.no-correct-answer" },
  });
});

test("what is accepted has 2 to 4 different answers, and the correct one is the one that was marked", () => {
  const typed = fc.record({
    answers: fc.array(fc.constantFrom("", "a", "b", "c", "Á", "d"), { minLength: 4, maxLength: 4 }),
    correctAnswer: fc.nat(3),
  });
  fc.assert(
    fc.property(typed, ({ answers, correctAnswer }) => {
      const decided = addPair(0, toContent({ ...LATE, answers, correctAnswer }));
      if (!decided.ok) return;
      const { content } = decided.value;
      expect(content.answers[content.correctAnswer]).toBe(answers[correctAnswer]);
      expect(content.answers.length).toBeGreaterThanOrEqual(2);
      expect(content.answers).not.toContain("");
      expect(new Set(content.answers.map((answer) => answer.replace("Á", "a"))).size).toBe(content.answers.length);
    }),
  );
});
