import fc from "fast-check";
import { expect, test } from "vitest";
import { shortDuration, shownClock, type RingClock } from "~/ui/charts/clock-shown";

const HOUR = 3_600_000;
const measuredAt = Date.UTC(2026, 9, 14, 12);
const running: RingClock = {
  status: "running",
  measure: "business",
  targetMs: 4 * HOUR,
  leftMs: 2 * HOUR,
  measuredAt,
  isCounting: true,
  state: "watch",
};

test("a running clock goes on by itself after the page was sent", () => {
  expect(shownClock(running, measuredAt + HOUR)).toEqual({
    status: "running",
    leftMs: HOUR,
    share: 0.25,
    state: "watch",
  });
});

test("outside the calendar and while paused the time left stays", () => {
  expect(shownClock({ ...running, isCounting: false }, measuredAt + HOUR).leftMs).toBe(2 * HOUR);
  expect(shownClock({ ...running, status: "paused" }, measuredAt + HOUR)).toMatchObject({
    status: "paused",
    leftMs: 2 * HOUR,
    state: "noData",
  });
});

test("a clock that runs out before the eyes of its reader says so", () => {
  expect(shownClock(running, measuredAt + 3 * HOUR)).toEqual({
    status: "late",
    leftMs: -HOUR,
    share: 1,
    state: "risk",
  });
});

test("a met clock is whole and good, a missed one whole and bad, one without target empty", () => {
  expect(shownClock({ status: "met" }, 0)).toMatchObject({ share: 1, state: "good" });
  expect(shownClock({ status: "missed" }, 0)).toMatchObject({ share: 1, state: "risk" });
  expect(shownClock({ status: "none" }, 0)).toMatchObject({ share: 0, state: "noData" });
});

test("a device whose clock is behind never adds time", () => {
  expect(shownClock(running, measuredAt - HOUR).leftMs).toBe(2 * HOUR);
});

test("the middle of the ring holds two figures at most", () => {
  expect(
    [40_000, 45 * 60_000, 3 * HOUR + 600_000, 3 * HOUR, 26 * HOUR, 130 * HOUR, -2 * HOUR].map((ms) =>
      shortDuration(ms),
    ),
  ).toEqual(["0 min", "45 min", "3 h 10", "3 h", "26 h", "5 d", "2 h"]);
  // Nobody works days of 24 hours.
  expect(shortDuration(63 * HOUR, "business")).toBe("63 h");
});

test("any clock: the share is a share, and time only ever runs out", () => {
  const span = fc.integer({ min: -1e9, max: 1e9 });
  fc.assert(
    fc.property(span, fc.nat(1e9), fc.nat(1e9), fc.nat(1e9), (leftMs, targetMs, first, further) => {
      const clock: RingClock = { ...running, leftMs, targetMs };
      const [sooner, later] = [shownClock(clock, measuredAt + first), shownClock(clock, measuredAt + first + further)];
      expect(sooner.share).toBeGreaterThanOrEqual(0);
      expect(sooner.share).toBeLessThanOrEqual(1);
      expect(later.leftMs).toBeLessThanOrEqual(sooner.leftMs);
      if (sooner.status === "late") expect(later.status).toBe("late");
    }),
  );
});
