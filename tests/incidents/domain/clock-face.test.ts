import { expect, test } from "vitest";
import { clockFace, type FacedClock } from "~/incidents/domain/clock-face";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { compileCalendar } from "~/servicelevels/domain/business-time";

const compiled = compileCalendar({
  timeZone: "UTC",
  week: Array.from({ length: 7 }, () => [[540, 1020] as const]),
  holidays: [],
});
const office = compiled.ok ? compiled.value : undefined;
const at = (hour: number, minute = 0, day = 2) => instant(Date.UTC(2026, 2, day, hour, minute));
const clock = (changed: Partial<FacedClock> = {}): FacedClock => ({
  status: "running",
  measure: "business",
  targetMs: 120 * MINUTE_MS,
  targetAt: at(10, 0, 3),
  warnAt: at(9, 30, 3),
  endedAt: null,
  heldMs: 0,
  ...changed,
});

test("In the evening the hour of the next morning is left, and it does not count down before the doors open", () => {
  expect(clockFace(clock(), office, at(20))).toEqual({
    status: "running",
    measure: "business",
    targetMs: 120 * MINUTE_MS,
    leftMs: 60 * MINUTE_MS,
    measuredAt: at(20),
    isCounting: false,
    state: "good",
  });
  expect(clockFace(clock(), office, at(9, 40, 3))).toMatchObject({
    leftMs: 20 * MINUTE_MS,
    isCounting: true,
    state: "watch",
  });
});

test("A late clock that runs on says by how much, in working time", () => {
  const late = clock({ status: "breached", targetAt: at(16, 30), warnAt: null });
  expect(clockFace(late, office, at(9, 15, 3))).toMatchObject({ status: "running", leftMs: -45 * MINUTE_MS });
});

test("Elapsed time knows no opening hours", () => {
  expect(clockFace(clock({ measure: "elapsed" }), office, at(20))).toMatchObject({
    leftMs: 14 * 60 * MINUTE_MS,
    isCounting: true,
  });
});

test("A clock that stands still shows what will be left when it goes on", () => {
  const paused = clock({ status: "paused", targetAt: null, warnAt: null, heldMs: 50 * MINUTE_MS });
  expect(clockFace(paused, office, at(12))).toMatchObject({
    status: "paused",
    leftMs: 70 * MINUTE_MS,
    isCounting: false,
  });
});

test("What is over has no hands", () => {
  expect(clockFace(clock({ status: "met", endedAt: at(9) }), office, at(12))).toEqual({ status: "met" });
  expect(clockFace(clock({ status: "breached", endedAt: at(9) }), office, at(12))).toEqual({ status: "missed" });
  expect(clockFace(clock({ status: "cancelled", endedAt: at(9) }), office, at(12))).toEqual({ status: "none" });
  expect(clockFace(clock({ status: "excluded" }), office, at(12))).toEqual({ status: "none" });
  expect(clockFace(clock({ targetMs: null, targetAt: null }), office, at(12))).toEqual({ status: "none" });
  expect(clockFace(clock({ status: "paused", targetMs: null }), office, at(12))).toEqual({ status: "none" });
});
