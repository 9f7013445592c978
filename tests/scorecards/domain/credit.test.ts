import { expect, test } from "vitest";
import { HOUR_MS } from "~/kernel/instant";
import { creditOfLateness, judge } from "~/scorecards/domain/credit";
import { clock } from "./clock";

const late = (lateHours: number) => clock({ status: "breached", lateMs: lateHours * HOUR_MS });

test("a promise kept is worth 1", () => {
  expect(judge(clock())).toEqual({ met: true, credit: 1, by: "us", sourceMet: null });
});

test("a promise kept late is worth up to a half: a tenth of its time late 0.45, twice its time late nothing", () => {
  expect(judge(late(1))?.credit).toBeCloseTo(0.45, 12);
  expect(judge(late(5))?.credit).toBeCloseTo(0.25, 12);
  expect(judge(late(10))?.credit).toBe(0);
  expect(judge(late(20))?.credit).toBe(0);
});

test("due at closing and done before the next opening is late by nothing, and still not kept", () => {
  expect(judge(late(0))).toEqual({ met: false, credit: 0.5, by: "us", sourceMet: null });
});

test("a target that had passed before the incident was opened forgives no lateness", () => {
  expect(creditOfLateness(1, 0)).toBe(0);
  expect(creditOfLateness(0, 0)).toBe(0.5);
});

test.each(["running", "paused", "cancelled", "excluded"] as const)("a clock that is %s is not judged", (status) => {
  expect(judge(clock({ status, judgedAtSource: true }))).toBeNull();
});

test("where we have a target our judgement counts, and the source's verdict stands beside it", () => {
  expect(judge(clock({ judgedAtSource: false }))).toEqual({ met: true, credit: 1, by: "us", sourceMet: false });
  expect(judge(clock({ status: "breached", lateMs: HOUR_MS, judgedAtSource: true }))).toMatchObject({
    met: false,
    by: "us",
    sourceMet: true,
  });
});

test("where nobody gave us a target the source's verdict is all there is: kept 1, not kept 0", () => {
  const withoutTarget = { targetAt: null, targetMs: null };
  expect(judge(clock({ ...withoutTarget, judgedAtSource: true }))).toEqual({
    met: true,
    credit: 1,
    by: "source",
    sourceMet: true,
  });
  expect(judge(clock({ ...withoutTarget, status: "breached", judgedAtSource: false }))).toEqual({
    met: false,
    credit: 0,
    by: "source",
    sourceMet: false,
  });
  expect(judge(clock(withoutTarget))).toBeNull();
});
