import { expect, test } from "vitest";
import { idOf, type PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { contributionsOf } from "~/scorecards/domain/contributions";
import { monthsIn } from "~/kernel/month";
import { compileCalendar } from "~/servicelevels/domain/business-time";
import { readClocks, type ClockEvent, type ServiceLevel, type Target } from "~/servicelevels/domain/clocks";
import { calendarHistory, levelHistory } from "~/servicelevels/domain/histories";
import { at, courier, incident, installer } from "./clock";

const months = monthsIn("Europe/Madrid");
const office = compileCalendar({
  timeZone: "Europe/Madrid",
  week: [...Array.from({ length: 5 }, () => [[540, 1020]] as const), [], []],
  holidays: [],
});
if (!office.ok) throw new Error("Monday to Friday, nine to five");

const targets: readonly Target[] = [
  { kind: "acknowledge", amount: 60, unit: "businessMinutes" },
  { kind: "resolution", amount: 1920, unit: "businessMinutes" }, // four days of eight hours
];
const level: ServiceLevel = {
  id: "level",
  version: 1,
  calendarId: "office",
  calendarVersion: 1,
  targets: {
    minor: targets,
    major: targets,
    critical: [{ kind: "resolution", amount: 960, unit: "businessMinutes" }], // due on Tuesday at closing
  },
};
const levels = levelHistory([level]);
const calendars = calendarHistory([{ id: "office", version: 1, calendar: office.value }]);

type WithoutSeq<E> = E extends unknown ? Omit<E, "seq"> : never;

function contributionsAt(now: Instant, log: readonly WithoutSeq<ClockEvent>[]) {
  const events = log.map((event, seq): ClockEvent => ({ ...event, seq }));
  const readingAt = (asOf: Instant) => readClocks(events, levels, calendars, asOf);
  return contributionsOf(incident, readingAt(now), now, months, readingAt);
}

const opened = {
  type: "opened",
  at: at("2026-10-26T08:00:00Z"), // Monday 9:00, so due on Thursday 29 October at closing
  severity: "minor",
  levelId: "level",
  levelVersion: 1,
  holder: courier,
} as const;
const acknowledged = { type: "acknowledged", at: at("2026-10-26T08:30:00Z") } as const;

test("an incident in time: one unit, both promises kept", () => {
  const resolved = { type: "resolved", at: at("2026-10-28T12:00:00Z") } as const;
  expect(contributionsAt(at("2026-11-10T12:00:00Z"), [opened, acknowledged, resolved])).toMatchObject([
    { month: "2026-10", credit: 1, judged: 2, met: 2, byKind: { acknowledge: [1, 1], resolution: [1, 1] } },
  ]);
});

test("before anything is due nothing is judged but what was kept", () => {
  expect(contributionsAt(at("2026-10-26T08:10:00Z"), [opened])).toEqual([]);
  expect(contributionsAt(at("2026-10-26T09:00:00Z"), [opened, acknowledged])).toMatchObject([{ judged: 1, met: 1 }]);
});

test("lateness over the month's end is counted in business time: Friday in October, Monday and Tuesday in November", () => {
  const log = [opened, acknowledged, { type: "resolved", at: at("2026-11-03T16:00:00Z") } as const];
  // Late by Friday's 8 of 32 hours: ½ · ¾ = 0.375; by 24 of 32 in the end: 0.125. Halved with the acknowledgement.
  const [october, november] = [
    { month: "2026-10", credit: (1 + 0.375) / 2, judged: 2, met: 1 },
    { month: "2026-11", credit: (0.125 - 0.375) / 2, judged: 0, met: 0 },
  ];
  expect(contributionsAt(at("2026-12-31T12:00:00Z"), log)).toMatchObject([october, november]);
  expect(contributionsAt(at("2026-10-31T12:00:00Z"), log)).toMatchObject([october]);
});

test("found to be critical only in November, it was not late in October: the loss is November's", () => {
  const log = [
    { ...opened, at: at("2026-10-29T08:00:00Z") },
    { ...acknowledged, at: at("2026-10-29T08:30:00Z") },
    { type: "severityChanged", at: at("2026-11-02T16:00:00Z"), severity: "critical" } as const,
  ];
  // By the tighter target of 16 hours it was due on Friday 30 October at closing, and is 8 hours late on Monday evening.
  expect(contributionsAt(at("2026-11-02T17:00:00Z"), log)).toMatchObject([
    { month: "2026-10", credit: 1, judged: 2, met: 1 },
    { month: "2026-11", credit: (0.25 - 1) / 2, judged: 0 },
  ]);
});

test("a promise excluded later is taken out of the month it was charged to", () => {
  const log = [
    opened,
    acknowledged,
    { type: "resolved", at: at("2026-11-03T16:00:00Z") } as const,
    {
      type: "excluded",
      at: at("2026-11-05T10:00:00Z"),
      kind: "resolution",
      cause: "flood",
      approvedBy: idOf<PersonId>("manager"),
    } as const,
  ];
  expect(contributionsAt(at("2026-11-04T10:00:00Z"), log)).toHaveLength(2);
  expect(contributionsAt(at("2026-11-06T10:00:00Z"), log)).toMatchObject([{ month: "2026-10", credit: 1, judged: 1 }]);
});

test("handed on in time the first holder answers for what it did, the second for the rest", () => {
  const log = [
    opened,
    acknowledged,
    { type: "transferred", at: at("2026-10-26T10:00:00Z"), to: installer } as const,
    { type: "acknowledged", at: at("2026-10-26T13:00:00Z") } as const,
    { type: "resolved", at: at("2026-10-29T16:00:00Z") } as const,
  ];
  const rows = contributionsAt(at("2026-11-10T12:00:00Z"), log);
  expect(rows).toMatchObject([
    { partnerId: courier, judged: 1, met: 1, credit: 1 },
    { partnerId: installer, judged: 2, met: 1, byKind: { acknowledge: [1, 0], resolution: [1, 1] } },
  ]);
});

test("an imported verdict stands beside ours, and alone where nothing was promised", () => {
  const log = [
    { ...opened, levelId: "none" },
    { type: "resolved", at: at("2026-10-28T12:00:00Z") } as const,
    { type: "judgedAtSource", at: at("2026-10-28T12:00:00Z"), kind: "resolution", met: false } as const,
  ];
  expect(contributionsAt(at("2026-11-10T12:00:00Z"), log)).toMatchObject([
    { credit: 0, judged: 1, met: 0, sourceJudged: 1, sourceMet: 0 },
  ]);
  const promised = contributionsAt(at("2026-11-10T12:00:00Z"), [opened, acknowledged, ...log.slice(1)]);
  expect(promised).toMatchObject([{ credit: 1, judged: 2, met: 2, sourceJudged: 1, sourceMet: 0 }]);
});

test("a given target judges in place of the level's", () => {
  const given = { ...opened, givenTargets: { resolution: at("2026-12-04T16:00:00Z") } };
  const resolved = { type: "resolved", at: at("2026-11-03T16:00:00Z") } as const;
  expect(contributionsAt(at("2026-11-10T12:00:00Z"), [given, acknowledged, resolved])).toMatchObject([
    { month: "2026-10", judged: 1, met: 1, credit: 1 },
    { month: "2026-12", judged: 1, met: 1, credit: 1 },
  ]);
});
