import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { nextDue, noticeAt, warningsBy } from "~/servicelevels/domain/warnings";
import { at, compiled, hours, office } from "./calendars";
import { level, log, manager, minutes, on, opened, read } from "./logs";

const world = { levels: [level([minutes("firstResponse", 80), minutes("resolution", 480)])] };
const madrid = compiled(office("Europe/Madrid"));

test("12. a notice outside the receiver's opening hours is held until opening, unless the incident is critical", () => {
  const evening = at("2026-11-20T19:30+01:00");
  const opening = at("2026-11-23T09:00+01:00");
  expect(noticeAt(evening, madrid, "minor")).toBe(opening);
  expect(noticeAt(evening, madrid, "major")).toBe(opening);
  expect(noticeAt(evening, madrid, "critical")).toBe(evening);
  const inHours = at("2026-11-20T11:30+01:00");
  expect(noticeAt(inHours, madrid, "minor")).toBe(inHours);
});

test("a warning is passed at 75 % and at 100 % of the target, each with a name of its own that never changes", () => {
  const events = log(opened(on("Mon 9:00")));
  const marks = (moment: string) =>
    warningsBy(read(events, world, on(moment)), on(moment)).map(({ key, at }) => [key, at]);
  expect(marks("Mon 9:59")).toEqual([]);
  expect(marks("Mon 10:00")).toEqual([["firstResponse:1:almostDue", on("Mon 10:00")]]);
  const both = [
    ["firstResponse:1:almostDue", on("Mon 10:00")],
    ["firstResponse:1:due", on("Mon 10:20")],
  ];
  expect(marks("Mon 10:20")).toEqual(both);
  expect(marks("Mon 14:00")).toEqual(both);
});

test("a sweep that was down tells the breaches it slept through, but not what was almost due and then done", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "responded", at: on("Mon 11:00") },
    { type: "resolved", at: on("Mon 16:00") },
  );
  const keys = warningsBy(read(events, world, on("Wed 9:00")), on("Wed 9:00")).map((warning) => warning.key);
  expect(keys).toEqual(["firstResponse:1:due"]);
});

test("paused before the target, excluded or switched off: no warning; and a moved target warns later, under the same name", () => {
  const paused = log(opened(on("Mon 9:00")), { type: "paused", at: on("Mon 9:30"), reason: "awaitingCustomer" });
  expect(warningsBy(read(paused, world, on("Fri 9:00")), on("Fri 9:00"))).toEqual([]);
  const resumed = [...paused, { type: "resumed", at: on("Mon 12:00"), seq: 3 } as const];
  expect(warningsBy(read(resumed, world, on("Mon 12:29")), on("Mon 12:29"))).toEqual([]);
  expect(warningsBy(read(resumed, world, on("Mon 12:30")), on("Mon 12:30"))).toMatchObject([
    { key: "firstResponse:1:almostDue", at: on("Mon 12:30") },
  ]);
  const excluded = log(opened(on("Mon 9:00")), {
    type: "excluded",
    at: on("Mon 9:10"),
    kind: "firstResponse",
    cause: "flood",
    approvedBy: manager,
  });
  expect(warningsBy(read(excluded, world, on("Mon 12:00")), on("Mon 12:00"))).toEqual([]);
  const off = log(opened(on("Mon 9:00")), { type: "levelSwitchedOff", at: on("Mon 9:10") });
  expect(warningsBy(read(off, world, on("Fri 9:00")), on("Fri 9:00"))).toEqual([]);
});

test("a list keeps the earliest due instant of the open clocks, late ones included, and the earliest warning", () => {
  const events = log(opened(on("Mon 9:00")));
  const expected = { targetAt: on("Mon 10:20"), warnAt: on("Mon 10:00") };
  expect(nextDue(read(events, world, on("Mon 9:10")))).toEqual(expected);
  expect(nextDue(read(events, world, on("Tue 9:10")))).toEqual(expected);
  const responded = [...events, { type: "responded", at: on("Mon 9:30"), seq: 2 } as const];
  expect(nextDue(read(responded, world, on("Mon 9:40")))).toEqual({
    targetAt: on("Mon 17:00"),
    warnAt: on("Mon 15:00"),
  });
  const paused = [...responded, { type: "paused", at: on("Mon 9:50"), reason: "awaitingCustomer", seq: 3 } as const];
  expect(nextDue(read(paused, world, on("Mon 9:55")))).toEqual({ targetAt: null, warnAt: null });
});

test("a notice never goes out before it is raised, and always in opening hours unless critical", () => {
  const raised = fc
    .integer({ min: 0, max: 60 * 24 * 400 })
    .map((minute) => instant(at("2026-01-01T00:00Z") + minute * MINUTE_MS));
  const receiver = compiled(office("America/Santiago", hours([8, 13], [14, 18])));
  fc.assert(
    fc.property(raised, (moment) => {
      const out = noticeAt(moment, receiver, "minor");
      expect(out).toBeGreaterThanOrEqual(moment);
      expect(out - moment).toBeLessThanOrEqual(63 * HOUR_MS);
      expect(noticeAt(out, receiver, "minor")).toBe(out);
    }),
  );
});
