import { expect, test } from "vitest";
import { HOUR_MS, MINUTE_MS } from "~/kernel/instant";
import { hours, office } from "./calendars";
import { courier, installer, level, log, minutes, on, one, opened, read, statuses, when } from "./logs";

const everything = level([
  minutes("acknowledge", 30),
  minutes("firstResponse", 60),
  minutes("update", 120),
  minutes("resolution", 480),
  minutes("totalResolution", 960),
  minutes("followUp", 480),
]);
const world = { levels: [everything] };

test("1. opened Friday 16:30 with 60 minutes to the first response: due Monday 9:30, running until then", () => {
  const events = log(opened(on("Fri 16:30")));
  const clock = one(read(events, world, on("Sat 12:00")), "firstResponse");
  expect(when(clock.targetAt)).toBe(when(on("+1 Mon 9:30")));
  expect(when(clock.warnAt)).toBe(when(on("+1 Mon 9:15")));
  expect(clock).toMatchObject({ status: "running", heldMs: 30 * MINUTE_MS, targetMs: HOUR_MS, measure: "business" });
  expect(one(read(events, world, on("+1 Mon 9:30")), "firstResponse").status).toBe("running");
  expect(one(read(events, world, on("+1 Mon 9:31")), "firstResponse")).toMatchObject({
    status: "breached",
    lateMs: MINUTE_MS,
    doneAt: null,
  });
});

test("5. paused for 3 hours of open time: due 3 hours of open time later, also after the level is replaced", () => {
  const pausedOnce = log(
    opened(on("Mon 9:00")),
    { type: "paused", at: on("Mon 15:00"), reason: "awaitingCustomer" },
    { type: "resumed", at: on("Tue 10:00") },
  );
  const clock = one(read(pausedOnce, world, on("Tue 10:30")), "resolution");
  expect(when(clock.targetAt)).toBe(when(on("Tue 12:00")));
  expect(clock).toMatchObject({ status: "running", pausedMs: 3 * HOUR_MS, heldMs: 6.5 * HOUR_MS });

  const replacement = level([minutes("resolution", 600)], { id: "premium", version: 4 });
  const replaced = [
    ...pausedOnce,
    { type: "levelChanged", at: on("Tue 11:00"), seq: 9, levelId: "premium", levelVersion: 4 } as const,
  ];
  const after = one(read(replaced, { levels: [everything, replacement] }, on("Tue 11:30")), "resolution");
  expect(when(after.targetAt)).toBe(when(on("Tue 14:00")));
  expect(after).toMatchObject({ levelId: "premium", levelVersion: 4, pausedMs: 3 * HOUR_MS });
});

test("6. answered and waiting for the customer in the same step: the first response is met", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "paused", at: on("Mon 9:40"), reason: "awaitingCustomer" },
    { type: "responded", at: on("Mon 9:40") },
  );
  const clocks = read(events, world, on("Wed 9:00"));
  expect(one(clocks, "firstResponse")).toMatchObject({ status: "met", doneAt: on("Mon 9:40"), heldMs: 40 * MINUTE_MS });
  expect(one(clocks, "resolution")).toMatchObject({ status: "paused", targetAt: null, warnAt: null });
});

test("7. an update target shorter than the first response's: the first response is judged by its own", () => {
  const impatient = { levels: [level([minutes("firstResponse", 60), minutes("update", 20)])] };
  const events = log(opened(on("Mon 9:00")), { type: "responded", at: on("Mon 9:50") });
  const clocks = read(events, impatient, on("Mon 9:55"));
  expect(one(clocks, "firstResponse")).toMatchObject({ status: "met", targetAt: on("Mon 10:00") });
  expect(statuses(clocks)).toMatchObject({ "update:1": "breached", "update:2": "running" });
});

test("8. moved to a level without an update target: the update clock is gone, what it judged before stays", () => {
  const without = level([minutes("resolution", 480)], { id: "basic" });
  const both = { levels: [everything, without] };
  const moved = { type: "levelChanged", levelId: "basic", levelVersion: 1 } as const;
  const events = log(
    opened(on("Mon 9:00")),
    { type: "responded", at: on("Mon 9:20") },
    { ...moved, at: on("Mon 11:00") },
  );
  expect(statuses(read(events, both, on("Mon 10:30")))).toMatchObject({ "update:1": "met", "update:2": "running" });
  const kept = { "acknowledge:1": "met", "firstResponse:1": "met", "update:1": "met", "resolution:1": "running" };
  expect(statuses(read(events, both, on("Mon 11:00")))).toEqual(kept);

  const tooLate = log(opened(on("Mon 9:00")), { ...moved, at: on("Mon 13:00") });
  expect(one(read(tooLate, both, on("Wed 9:00")), "update")).toMatchObject({
    status: "breached",
    endedAt: on("Mon 13:00"),
    lateMs: 2 * HOUR_MS,
  });
});

test("9. level switched off: running and paused clocks are cancelled, warnings stop, verdicts stay", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "acknowledged", at: on("Mon 9:10") },
    { type: "levelSwitchedOff", at: on("Mon 10:30") },
    { type: "updateSent", at: on("Mon 10:40") },
  );
  const clocks = read(events, world, on("Wed 9:00"));
  expect(statuses(clocks)).toEqual({
    "acknowledge:1": "met",
    "firstResponse:1": "breached",
    "update:1": "cancelled",
    "resolution:1": "cancelled",
    "totalResolution:1": "cancelled",
  });
  expect(clocks.every((clock) => clock.warnAt === null && clock.endedAt !== null)).toBe(true);
});

test("10. the customer's thank-you after resolution starts nothing", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "responded", at: on("Mon 9:20") },
    { type: "resolved", at: on("Mon 11:00") },
    { type: "followUpDone", at: on("Mon 12:00") },
    { type: "customerWrote", at: on("Mon 12:05") },
    { type: "updateSent", at: on("Mon 12:10") },
  );
  const clocks = read(events, world, on("Mon 12:30"));
  expect(clocks.every((clock) => clock.endedAt !== null)).toBe(true);
  expect(statuses(clocks)).toEqual({
    "acknowledge:1": "met",
    "firstResponse:1": "met",
    "update:1": "met",
    "update:2": "cancelled",
    "resolution:1": "met",
    "totalResolution:1": "met",
    "followUp:1": "met",
  });
});

test("11. resolved for the first time: the time it took is known at once", () => {
  const events = log(opened(on("Mon 16:00")), { type: "resolved", at: on("Tue 10:00") });
  expect(one(read(events, world, on("Tue 10:00")), "resolution")).toMatchObject({
    status: "met",
    doneAt: on("Tue 10:00"),
    heldMs: 2 * HOUR_MS,
  });
});

test("16. transferred after 2 hours: the first partner's clock stops with 2 hours held, the second's runs from there", () => {
  const events = log(opened(on("Mon 9:00")), { type: "transferred", at: on("Mon 11:00"), to: installer });
  const clocks = read(events, world, on("Mon 12:00"));
  expect(one(clocks, "resolution", courier)).toMatchObject({
    status: "cancelled",
    heldMs: 2 * HOUR_MS,
    endedAt: on("Mon 11:00"),
    doneAt: null,
  });
  const second = one(clocks, "resolution", installer);
  expect(second).toMatchObject({ status: "running", startedAt: on("Mon 11:00"), heldMs: HOUR_MS, holding: 2 });
  expect(when(second.targetAt)).toBe(when(on("Tue 11:00")));
});

test("17. a holiday entered after the opening changes no running clock, until the level is changed to count with it", () => {
  const nextVersion = level([minutes("resolution", 480)], { version: 2, calendarVersion: 2 });
  const events = log(opened(on("Mon 16:00")));
  const versions = {
    levels: [everything, nextVersion],
    calendars: [office("UTC"), office("UTC", hours([9, 17]), { holidays: ["2026-11-03"] })],
  };
  expect(when(one(read(events, versions, on("Mon 16:30")), "resolution").targetAt)).toBe(when(on("Tue 16:00")));
  const changed = [
    ...events,
    { type: "levelChanged", at: on("Mon 16:30"), seq: 2, levelId: "standard", levelVersion: 2 } as const,
  ];
  expect(when(one(read(changed, versions, on("Mon 16:30")), "resolution").targetAt)).toBe(when(on("Wed 16:00")));
});
