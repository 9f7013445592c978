import { expect, test } from "vitest";
import { HOUR_MS } from "~/kernel/instant";
import { readClocks, type CalendarHistory, type ServiceLevel } from "~/servicelevels/domain/clocks";
import { levelHistory } from "~/servicelevels/domain/histories";
import { compiled, hours, office } from "./calendars";
import { courier, installer, level, log, manager, minutes, on, one, opened, read, statuses } from "./logs";

/** What a clock is judged by, and what is taken out of the measures. */

const standard = level([
  minutes("acknowledge", 30),
  minutes("firstResponse", 60),
  minutes("resolution", 480),
  minutes("totalResolution", 960),
  minutes("brand", 60),
]);
const world = { levels: [standard] };

test("a more severe incident is judged by that severity's targets, from the opening on; what is judged stays judged", () => {
  const bySeverity: ServiceLevel = {
    ...standard,
    targets: { ...standard.targets, critical: [minutes("acknowledge", 5), minutes("resolution", 120)] },
  };
  const events = log(
    opened(on("Mon 9:00")),
    { type: "acknowledged", at: on("Mon 9:10") },
    { type: "severityChanged", at: on("Mon 10:30"), severity: "critical" },
  );
  const clocks = read(events, { levels: [bySeverity] }, on("Mon 10:45"));
  expect(one(clocks, "acknowledge")).toMatchObject({ status: "met", targetAt: on("Mon 9:30") });
  // Due at 10:00 under the old targets: already missed, so it stays missed, although the new ones do not have it.
  expect(one(clocks, "firstResponse")).toMatchObject({ status: "breached", targetAt: on("Mon 10:00") });
  expect(one(clocks, "resolution").targetAt).toBe(on("Mon 11:00"));
  expect(statuses(clocks)).not.toHaveProperty("totalResolution:1");
});

test("a clock that was late when the level changed keeps the level it was judged by and goes on getting later", () => {
  const generous = level([minutes("firstResponse", 480)], { id: "generous" });
  const events = log(
    opened(on("Mon 9:00")),
    { type: "levelChanged", at: on("Mon 11:00"), levelId: "generous", levelVersion: 1 },
    { type: "responded", at: on("Mon 12:00") },
  );
  expect(one(read(events, { levels: [standard, generous] }, on("Mon 13:00")), "firstResponse")).toMatchObject({
    status: "breached",
    levelId: "standard",
    lateMs: 2 * HOUR_MS,
  });
});

test("a level that is agreed later measures from the opening, also after the old one was switched off", () => {
  const late = level([minutes("resolution", 480)], { id: "late" });
  const events = log(
    opened(on("Mon 9:00")),
    { type: "levelSwitchedOff", at: on("Mon 9:05") },
    { type: "severityChanged", at: on("Mon 9:30"), severity: "major" },
    { type: "levelChanged", at: on("Mon 15:00"), levelId: "late", levelVersion: 1 },
  );
  const clocks = read(events, { levels: [standard, late] }, on("Mon 15:00"));
  expect(clocks.filter((clock) => clock.status === "running")).toMatchObject([
    { kind: "resolution", cycle: 2, startedAt: on("Mon 9:00"), targetAt: on("Mon 17:00") },
  ]);
});

test("a level or calendar that the histories lack promises nothing", () => {
  expect(read(log(opened(on("Mon 9:00"))), { levels: [] }, on("Mon 10:00"))).toEqual([]);
  const elsewhere = level(standard.targets.minor, { calendarId: "unknown" });
  expect(read(log(opened(on("Mon 9:00"))), { levels: [elsewhere] }, on("Mon 10:00"))).toEqual([]);
});

test("an excluded clock stays to be seen, out of the measures, whatever happens to it later", () => {
  const events = log(
    opened(on("Mon 9:00")),
    { type: "excluded", at: on("Mon 11:00"), kind: "firstResponse", cause: "flood", approvedBy: manager },
    { type: "responded", at: on("Mon 12:00") },
  );
  expect(one(read(events, world, on("Mon 10:30")), "firstResponse").status).toBe("breached");
  expect(one(read(events, world, on("Mon 13:00")), "firstResponse")).toMatchObject({
    status: "excluded",
    doneAt: on("Mon 12:00"),
    lateMs: 2 * HOUR_MS,
    warnAt: null,
    exclusion: { cause: "flood", approvedBy: manager },
  });
});

test("an exclusion reaches the clocks of the kind so far, or only one holder's; what starts later is judged", () => {
  const excluded = { type: "excluded", kind: "resolution", cause: "strike", approvedBy: manager } as const;
  const handedOn = { type: "transferred", at: on("Mon 11:00"), to: installer } as const;
  const earlier = read(
    log(opened(on("Mon 9:00")), { ...excluded, at: on("Mon 10:00") }, handedOn),
    world,
    on("Mon 12:00"),
  );
  expect(statuses(earlier)).toMatchObject({ "resolution:1": "excluded", "resolution:2": "running" });
  const first = { ...excluded, at: on("Mon 11:30"), holder: courier };
  const onlyFirst = read(log(opened(on("Mon 9:00")), handedOn, first), world, on("Mon 12:00"));
  expect(statuses(onlyFirst)).toMatchObject({ "resolution:1": "excluded", "resolution:2": "running" });
});

test("a second exclusion does not replace the first one's cause, and a new level does not make an excluded clock disappear", () => {
  const excluded = { type: "excluded", kind: "resolution", approvedBy: manager } as const;
  const events = log(
    opened(on("Mon 9:00")),
    { ...excluded, at: on("Mon 10:00"), cause: "flood" },
    { ...excluded, at: on("Mon 11:00"), cause: "strike" },
    { type: "levelChanged", at: on("Mon 12:00"), levelId: "empty", levelVersion: 1 },
  );
  const both = { levels: [standard, level([], { id: "empty" })] };
  expect(one(read(events, both, on("Tue 9:00")), "resolution")).toMatchObject({
    status: "excluded",
    levelId: "standard",
    endedAt: on("Mon 12:00"),
    exclusion: { cause: "flood" },
  });
});

test("a level changed at the very instant a clock is due still finds it running", () => {
  const generous = level([minutes("firstResponse", 480)], { id: "generous" });
  const events = log(opened(on("Mon 9:00")), {
    type: "levelChanged",
    at: on("Mon 10:00"),
    levelId: "generous",
    levelVersion: 1,
  });
  expect(one(read(events, { levels: [standard, generous] }, on("Mon 10:30")), "firstResponse")).toMatchObject({
    status: "running",
    targetAt: on("Mon 17:00"),
  });
});

test("a partner may have hours of its own; the brand's clock counts in the level's", () => {
  const own = compiled(office("UTC", hours([12, 17])));
  const levels = compiled(office("UTC", hours([9, 17])));
  const calendars: CalendarHistory = (_id, _version, holder) => (holder === courier ? own : levels);
  const events = log(opened(on("Mon 9:00")), { type: "paused", at: on("Mon 9:30"), reason: "awaitingBrand" });
  const clocks = readClocks(events, levelHistory([standard]), calendars, on("Mon 9:30"));
  expect(one(clocks, "brand").targetAt).toBe(on("Mon 10:30"));
  const open = readClocks(log(opened(on("Mon 9:00"))), levelHistory([standard]), calendars, on("Mon 9:30"));
  expect(one(open, "firstResponse").targetAt).toBe(on("Mon 13:00"));
});
