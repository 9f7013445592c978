import fc from "fast-check";
import { expect, test } from "vitest";
import { instant } from "~/kernel/instant";
import { answerQuestion, understandingOf, type Confirmation } from "~/training/domain/confirmation";
import { PAIR } from "./sample";

const AT = instant(1_800_000_000_000);
const earlier = (more: Partial<Confirmation>): Confirmation => ({
  pairVersion: PAIR.version,
  answer: 0,
  isCorrect: false,
  attempts: 1,
  at: instant(1_700_000_000_000),
  ...more,
});
const give = (answer: number, last: Confirmation | null = null, pairVersion = PAIR.version) =>
  answerQuestion(PAIR, last, { answer, pairVersion }, AT);

test("the correct answer shows that the pair was understood", () => {
  expect(give(1)).toEqual({ ok: true, value: { pairVersion: 3, answer: 1, isCorrect: true, attempts: 1, at: AT } });
});

test("a wrong answer is kept and counted, and may be tried again", () => {
  const first = give(0);
  expect(first).toEqual({ ok: true, value: { pairVersion: 3, answer: 0, isCorrect: false, attempts: 1, at: AT } });
  const second = give(2, first.ok ? first.value : null);
  expect(second.ok && second.value.attempts).toBe(2);
  const third = give(1, second.ok ? second.value : null);
  expect(third.ok && [third.value.attempts, third.value.isCorrect]).toEqual([3, true]);
});

test("what was understood is not asked again", () => {
  const refused = { ok: false, refusal: { code: "training.already-confirmed" } };
  expect(give(1, earlier({ isCorrect: true, answer: 1 }))).toEqual(refused);
  expect(give(0, earlier({ isCorrect: true, answer: 1 }))).toEqual(refused);
});

test("after the content changed, the question is asked again and attempts are counted anew", () => {
  const again = give(1, earlier({ pairVersion: 2, isCorrect: true, attempts: 4 }));
  expect(again.ok && again.value.attempts).toBe(1);
});

test("an answer to words that have changed meanwhile counts for nothing", () => {
  expect(give(1, null, 2)).toEqual({ ok: false, refusal: { code: "training.changed-meanwhile" } });
});

test.each([-1, 3, 0.5])("there is no answer %d", (answer) => {
  expect(give(answer)).toEqual({ ok: false, refusal: { code: "training.not-an-answer" } });
});

test("how a person stands with a pair is read off the versions", () => {
  expect(understandingOf(3, null)).toBe("unanswered");
  expect(understandingOf(3, { pairVersion: 3, isCorrect: false })).toBe("wrong");
  expect(understandingOf(3, { pairVersion: 3, isCorrect: true })).toBe("understood");
  expect(understandingOf(3, { pairVersion: 2, isCorrect: true })).toBe("lapsed");
  expect(understandingOf(3, { pairVersion: 2, isCorrect: false })).toBe("unanswered");
});

test("a confirmation lapses with the first change of content, and with nothing else", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }), (version, answered) => {
      const state = understandingOf(version, { pairVersion: answered, isCorrect: true });
      expect(state).toBe(version === answered ? "understood" : "lapsed");
    }),
  );
});

test("however a person guesses, it ends with the first correct answer, and every guess before it was counted", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(2), { maxLength: 20 }), (guesses) => {
      let last: Confirmation | null = null;
      for (const guess of guesses) {
        const decided = give(guess, last);
        if (decided.ok) last = decided.value;
      }
      const right = guesses.indexOf(1);
      expect(last?.attempts ?? 0).toBe(right < 0 ? guesses.length : right + 1);
      expect(last?.isCorrect ?? false).toBe(right >= 0);
    }),
  );
});
