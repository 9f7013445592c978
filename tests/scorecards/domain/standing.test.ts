import fc from "fast-check";
import { expect, test } from "vitest";
import { SHIPPED_STANDING, standingOf, validateStanding } from "~/scorecards/domain/standing";

test.each([
  [100, "excellent"],
  [90, "excellent"],
  [89.9, "good"],
  [80, "good"],
  [79.9, "watch"],
  [70, "watch"],
  [69.9, "atRisk"],
  [0, "atRisk"],
] as const)("a score of %d is %s", (score, standing) => {
  expect(standingOf(score, SHIPPED_STANDING)).toBe(standing);
});

test("the standing is that of the figure people read: 89.96 reads 90.0 and is excellent", () => {
  expect(standingOf(89.96, SHIPPED_STANDING)).toBe("excellent");
  expect(standingOf(89.94, SHIPPED_STANDING)).toBe("good");
});

test("bounds that leave a standing without scores are refused with what was asked", () => {
  const asked = { excellentFrom: 80, goodFrom: 80, watchFrom: 70 };
  expect(validateStanding(asked)).toEqual({
    ok: false,
    refusal: { code: "standing.bounds-out-of-order", ...asked },
  });
  expect(validateStanding({ excellentFrom: 101, goodFrom: 80, watchFrom: 70 }).ok).toBe(false);
  expect(validateStanding({ excellentFrom: 90, goodFrom: 80, watchFrom: 0 }).ok).toBe(false);
  expect(validateStanding({ excellentFrom: 90, goodFrom: Number.NaN, watchFrom: 70 }).ok).toBe(false);
  expect(validateStanding(SHIPPED_STANDING).ok).toBe(true);
});

test("under any valid settings 100 is excellent, and a better score never stands worse", () => {
  const order = ["atRisk", "watch", "good", "excellent"];
  const score = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(fc.tuple(score, score, score), score, score, (bounds, one, other) => {
      const [watchFrom = 0, goodFrom = 0, excellentFrom = 0] = bounds.sort((a, b) => a - b);
      const settings = { excellentFrom, goodFrom, watchFrom };
      fc.pre(validateStanding(settings).ok);
      const [worse, better] = one < other ? [one, other] : [other, one];
      expect(standingOf(100, settings)).toBe("excellent");
      expect(order.indexOf(standingOf(better, settings))).toBeGreaterThanOrEqual(
        order.indexOf(standingOf(worse, settings)),
      );
    }),
  );
});
