import { expect, test } from "vitest";
import { FULL, PROMISES_ONLY, validatePolicy } from "~/scorecards/domain/policy";

const code = (result: ReturnType<typeof validatePolicy>) => (result.ok ? "ok" : result.refusal.code);

test("both shipped policies are valid, and both ask for seven promises in ten", () => {
  expect(code(validatePolicy(FULL))).toBe("ok");
  expect(code(validatePolicy(PROMISES_ONLY))).toBe("ok");
  expect([FULL.standards.promisesKept, PROMISES_ONLY.standards.promisesKept]).toEqual([0.7, 0.7]);
});

test("weights that miss a hundred are refused with their sum", () => {
  const policy = { ...FULL, weights: { ...FULL.weights, voice: 9 } };
  expect(validatePolicy(policy)).toEqual({ ok: false, refusal: { code: "policy.weights-not-hundred", sum: 99 } });
});

test("a weight is a whole percent and never below zero", () => {
  const halves = { ...FULL, weights: { ...FULL.weights, voice: 9.5, readiness: 10.5 } };
  expect(validatePolicy(halves)).toEqual({
    ok: false,
    refusal: { code: "policy.weight-not-whole", measure: "voice", weight: 9.5 },
  });
  const negative = { ...FULL, weights: { ...FULL.weights, voice: -10, readiness: 30 } };
  expect(code(validatePolicy(negative))).toBe("policy.weight-not-whole");
});

test("without volumes nothing but promises can be measured", () => {
  const policy = { ...PROMISES_ONLY, weights: { ...PROMISES_ONLY.weights, promises: 90, failures: 10 } };
  expect(validatePolicy(policy)).toEqual({
    ok: false,
    refusal: { code: "policy.measure-needs-volumes", measure: "failures" },
  });
});

test("a target rate of zero would divide by zero and is refused", () => {
  const policy = { ...FULL, targetRates: { ...FULL.targetRates, recovery: 0 } };
  expect(validatePolicy(policy)).toEqual({
    ok: false,
    refusal: { code: "policy.target-rate-not-positive", measure: "recovery", rate: 0 },
  });
});

test("a standard is a share between none and all; a standing out of order is refused here too", () => {
  expect(code(validatePolicy({ ...FULL, standards: { promisesKept: 70 } }))).toBe("policy.standard-out-of-range");
  expect(code(validatePolicy({ ...FULL, standards: { promisesKept: Number.NaN } }))).toBe(
    "policy.standard-out-of-range",
  );
  const standing = { excellentFrom: 70, goodFrom: 80, watchFrom: 90 };
  expect(code(validatePolicy({ ...FULL, standing }))).toBe("standing.bounds-out-of-order");
});
