import fc from "fast-check";
import { expect, test } from "vitest";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { CLOCK_KINDS, clockKey, SEVERITIES, type ClockEvent, type ServiceLevel } from "~/servicelevels/domain/clocks";
import { calendarFor, daily, hours, office, zoneAndStart } from "./calendars";
import { courier, installer, level, log, manager, minutes, MONDAY, one, opened, read } from "./logs";
import { countBetween, stepForward } from "./reference";

const MINUTE_UNITS = ["businessMinutes", "elapsedMinutes"] as const;

/** Minutes after the start at which waiting begins and ends, by turns; the last one may still last. */
const marks = fc
  .uniqueArray(fc.integer({ min: 0, max: 2 * 1440 }), { maxLength: 7 })
  .map((list) => [...list].sort((a, b) => a - b));

const waiting = zoneAndStart.chain(({ timeZone, start }) =>
  fc.record({
    calendar: calendarFor(timeZone, start),
    start: fc.constant(start),
    amount: fc.integer({ min: 1, max: 600 }),
    unit: fc.constantFrom(...MINUTE_UNITS),
    marks,
  }),
);

test("any calendar, start, target and pauses: due, held and late as stepping minute by minute says", () => {
  fc.assert(
    fc.property(waiting, fc.integer({ min: 0, max: 3 * 1440 }), ({ calendar, start, amount, unit, marks }, after) => {
      const moment = (minute: number) => instant(start + minute * MINUTE_MS);
      const now = moment(after);
      const events = log(
        opened(start),
        ...marks.map((mark, index) =>
          index % 2 === 0
            ? ({ type: "paused", reason: "awaitingCustomer", at: moment(mark) } as const)
            : ({ type: "resumed", at: moment(mark) } as const),
        ),
      );
      const world = { levels: [level([{ kind: "resolution", amount, unit }])], calendars: [calendar] };
      const clock = one(read(events, world, now), "resolution");

      // By the wall clock every minute counts: the reference gets a calendar that never closes.
      const counted = unit === "businessMinutes" ? calendar : daily("UTC", [[0, 1440]]);
      const past = marks.filter((mark) => mark <= after);
      const isWaiting = past.length % 2 === 1;
      const pauses = past.flatMap((from, index) =>
        index % 2 === 0
          ? [[moment(from), past[index + 1] === undefined ? now : moment(past[index + 1]!)] as const]
          : [],
      );
      const paused = pauses.reduce((sum, [from, to]) => sum + countBetween(counted, from, to), 0);
      const held = countBetween(counted, start, now) - paused;
      expect(clock.pausedMs).toBe(paused * MINUTE_MS);
      expect(clock.heldMs).toBe(held * MINUTE_MS);

      // What was paused last may last for ever: before its target is used up there is no due instant.
      const forever = isWaiting ? [...pauses.slice(0, -1), [pauses.at(-1)![0], Infinity] as const] : pauses;
      const usedUp = held >= amount;
      const due = isWaiting && !usedUp ? null : stepForward(counted, start, amount, forever);
      expect(clock.targetAt).toBe(due);
      expect(clock.lateMs).toBe(Math.max(0, held - amount) * MINUTE_MS);
      expect(clock.status).toBe(due === null ? "paused" : due < now ? "breached" : "running");
    }),
    { numRuns: 100 },
  );
});

const levels: ServiceLevel[] = [
  level([
    minutes("acknowledge", 30),
    minutes("firstResponse", 90),
    minutes("update", 120),
    minutes("resolution", 480),
    { kind: "totalResolution", amount: 2, unit: "businessDays", cutOff: "15:00", end: "closing" },
    { kind: "followUp", amount: 1440, unit: "elapsedMinutes" },
    minutes("brand", 60),
  ]),
  level([minutes("firstResponse", 20), minutes("resolution", 1000)], { version: 2, calendarVersion: 2 }),
  level([], { version: 3 }),
];
const world = { levels, calendars: [office("UTC", hours([9, 17])), daily("UTC", hours([0, 12], [14, 20]))] };

/** On a coarse grid, so that many happen in the same instant. */
const moment = fc.integer({ min: 0, max: 14 * 48 }).map((half) => instant(MONDAY + half * 30 * MINUTE_MS));
const kind = fc.constantFrom(...CLOCK_KINDS);
const holder = fc.constantFrom(courier, installer);
const simple = fc.constantFrom(
  "acknowledged",
  "responded",
  "updateSent",
  "customerWrote",
  "resumed",
  "resolved",
  "reopened",
  "followUpDone",
  "levelSwitchedOff",
);
const reason = fc.constantFrom("awaitingCustomer", "awaitingBrand", "awaitingThirdParty", "forceMajeure");
const severity = fc.constantFrom(...SEVERITIES);
const levelVersion = fc.integer({ min: 1, max: 4 });

const happening = fc.oneof(
  { weight: 5, arbitrary: fc.record({ type: simple }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant("paused"), reason }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("transferred"), to: holder }) },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant("levelChanged"), levelId: fc.constant("standard"), levelVersion }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("severityChanged"), severity }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("judgedAtSource"), kind, met: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant("excluded"),
      kind,
      cause: fc.constant("flood"),
      approvedBy: fc.constant(manager),
    }),
  },
);

const givenTargets = fc.dictionary(kind, moment, { maxKeys: 2 });

const anyLog: fc.Arbitrary<ClockEvent[]> = fc
  .tuple(fc.array(fc.tuple(happening, moment), { maxLength: 16 }), moment, givenTargets)
  .map(([list, start, given]) =>
    log(opened(start, { givenTargets: given }), ...list.map(([event, at]) => ({ ...event, at }) as ClockEvent)),
  );

test("any log: the same events give the same clocks in whatever order they came in", () => {
  const shuffled = anyLog.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length }), moment),
  );
  fc.assert(
    fc.property(shuffled, ([events, other, now]) => {
      expect(read(other, world, now)).toEqual(read(events, world, now));
    }),
    { numRuns: 300 },
  );
});

test("any log: a later reading never takes a breach back, it can only be excluded for all to see", () => {
  fc.assert(
    fc.property(anyLog, moment, moment, (events, one, other) => {
      const [earlier, later] = one < other ? [one, other] : [other, one];
      const after = new Map(read(events, world, later).map((clock) => [clockKey(clock), clock]));
      for (const clock of read(events, world, earlier)) {
        if (clock.status !== "breached") continue;
        const now = after.get(clockKey(clock));
        expect(["breached", "excluded"]).toContain(now?.status);
        expect(now!.lateMs).toBeGreaterThanOrEqual(clock.lateMs);
        expect(now!.levelVersion).toBe(clock.levelVersion);
        // A verdict of the source without a target of ours has none.
        if (clock.targetAt !== null) expect(now!.targetAt).toBe(clock.targetAt);
      }
    }),
    { numRuns: 500 },
  );
});

const END = instant(MONDAY + 30 * 1440 * MINUTE_MS);

test("any log: clocks are told apart, run one at a time, and their figures agree with one another", () => {
  const check = (events: ClockEvent[], now: Instant) => {
    const clocks = read(events, world, now);
    expect(new Set(clocks.map(clockKey)).size).toBe(clocks.length);
    const open = clocks.filter((clock) => clock.endedAt === null).map((clock) => clock.kind);
    expect(new Set(open).size).toBe(open.length);
    for (const clock of clocks) {
      expect(clock.startedAt).toBeLessThanOrEqual(clock.endedAt ?? now);
      expect(clock.heldMs).toBeGreaterThanOrEqual(0);
      expect(clock.pausedMs).toBeGreaterThanOrEqual(0);
      const isOver = clock.status === "cancelled" || clock.status === "met";
      if (isOver || clock.status === "running") expect(clock.lateMs).toBe(0);
      if (isOver) expect(clock.endedAt).not.toBeNull();
      if (clock.status === "running" && clock.targetAt !== null) expect(clock.targetAt).toBeGreaterThanOrEqual(now);
      if (clock.status === "paused") expect([clock.targetAt, clock.warnAt]).toEqual([null, null]);
      if (clock.status === "breached" && clock.targetAt !== null) {
        expect(clock.targetAt).toBeLessThan(clock.endedAt ?? now);
        // A target in the past at the start was given: there is more lateness than time held.
        if (clock.targetAt >= clock.startedAt) expect(clock.lateMs).toBe(Math.max(0, clock.heldMs - clock.targetMs!));
      }
      if (clock.warnAt !== null) {
        expect(clock.endedAt).toBeNull();
        if (clock.targetAt! >= clock.startedAt) expect(clock.warnAt).toBeLessThanOrEqual(clock.targetAt!);
      }
    }
  };
  fc.assert(
    fc.property(anyLog, moment, (events, now) => {
      check(events, now);
      check(events, END);
    }),
    { numRuns: 500 },
  );
});
