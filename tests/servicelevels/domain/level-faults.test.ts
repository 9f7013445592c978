import { expect, test } from "vitest";
import type { ServiceLevel, Target } from "~/servicelevels/domain/clocks";
import { levelFaults, MAX_AMOUNT } from "~/servicelevels/domain/level-faults";

const minor = (...targets: Target[]): ServiceLevel["targets"] => ({ minor: targets, major: [], critical: [] });
const days = { kind: "resolution", amount: 2, unit: "businessDays" } as const;

test("a sound level has no faults, and a severity may promise nothing", () => {
  const sound = minor(
    { kind: "acknowledge", amount: 15, unit: "businessMinutes" },
    { kind: "firstResponse", amount: 60, unit: "elapsedMinutes" },
    { ...days, cutOff: "16:00", restart: "08:30", end: "closing" },
  );
  expect(levelFaults(sound)).toEqual([]);
});

test("a level that promises nothing at all is none", () => {
  expect(levelFaults(minor())).toEqual([{ code: "level.no-targets" }]);
});

test("two targets of one kind contradict each other; in different severities they do not", () => {
  const update: Target = { kind: "update", amount: 60, unit: "businessMinutes" };
  expect(levelFaults(minor(update, { ...update, amount: 30 }))).toEqual([
    { severity: "minor", kind: "update", code: "level.kind-twice" },
  ]);
  expect(levelFaults({ minor: [update], major: [update], critical: [] })).toEqual([]);
});

test.each([
  [0, "level.amount-not-positive"],
  [-5, "level.amount-not-positive"],
  [1.5, "level.amount-not-whole"],
  [Number.NaN, "level.amount-not-whole"],
  [MAX_AMOUNT.businessDays + 1, "level.amount-too-large"],
])("an amount of %d is refused as %s", (amount, code) => {
  expect(levelFaults(minor({ ...days, amount }))).toMatchObject([{ severity: "minor", kind: "resolution", code }]);
});

test("the largest amount is a year in minutes and a year of working days", () => {
  expect(levelFaults(minor({ kind: "brand", amount: 525_600, unit: "businessMinutes" }))).toEqual([]);
  expect(levelFaults(minor({ ...days, amount: 260 }))).toEqual([]);
});

test.each(["9:00", "24:00", "12:60", "noon", ""])("%j is no time of day", (time) => {
  expect(levelFaults(minor({ ...days, cutOff: time }))).toEqual([
    { severity: "minor", kind: "resolution", code: "level.bad-time", field: "cutOff", time },
  ]);
});

test("cut-off, restart and end belong to business days, and a restart to a cut-off", () => {
  const inMinutes: Target = {
    kind: "resolution",
    amount: 60,
    unit: "businessMinutes",
    cutOff: "16:00",
    end: "closing",
  };
  expect(levelFaults(minor(inMinutes)).map((fault) => fault.code)).toEqual(["level.days-only", "level.days-only"]);
  expect(levelFaults(minor({ ...days, restart: "08:00" }))).toEqual([
    { severity: "minor", kind: "resolution", code: "level.restart-without-cut-off" },
  ]);
});
