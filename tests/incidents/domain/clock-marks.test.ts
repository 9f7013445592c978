import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaches } from "~/incidents/domain/caches";
import { planMarks } from "~/incidents/domain/clock-marks";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { markClocks } from "~/incidents/domain/decisions/mark-clocks";
import { pause } from "~/incidents/domain/decisions/pause";
import { resolve } from "~/incidents/domain/decisions/resolve";
import { respond } from "~/incidents/domain/decisions/respond";
import { applyEvent } from "~/incidents/domain/fold";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { instant, type Instant } from "~/kernel/instant";
import { attempts, tell } from "./random-stories";
import { after, agent, calendars, levels, proceed, story, storyOf, type Story } from "./samples";

const clocksOf = ({ events }: Story, now: Instant) => readIncidentClocks(events, levels, calendars, now);
const cachesOf = (told: Story, now: Instant) => readCaches(told.events, clocksOf(told, now), now);
const sweep = (told: Story, now: Instant) =>
  storyOf([...told.events, ...markClocks(told.incident, told.events, clocksOf(told, now), now)]);
const marksOf = ({ events }: Story) =>
  events.flatMap((event) =>
    event.type === "clockWarned" || event.type === "clockBreached" ? [`${event.type} ${event.kind}`] : [],
  );

const answered = proceed(
  story(),
  (it) => acknowledge(it, agent, after(5)),
  (it) => respond(it, agent, after(10)),
);

test("at three quarters of the time a warning, past the end a breach, each said once however often the sweep comes by", () => {
  expect(marksOf(sweep(answered, after(189)))).toEqual([]);
  const warned = sweep(answered, after(190));
  expect(marksOf(warned)).toEqual(["clockWarned update"]);
  expect(marksOf(sweep(warned, after(191)))).toEqual(["clockWarned update"]);
  const late = sweep(warned, after(251));
  expect(marksOf(late)).toEqual(["clockWarned update", "clockBreached update"]);
  expect(marksOf(sweep(late, after(252)))).toEqual(marksOf(late));
});

test("due at this very moment is not late yet", () => {
  const breached = (now: Instant) => marksOf(sweep(answered, now)).includes("clockBreached update");
  expect(breached(after(250))).toBe(false);
  expect(breached(instant(after(250) + 1))).toBe(true);
});

test("after downtime the breach is said, and no warning any more for what is late already", () => {
  expect(marksOf(sweep(answered, after(5_000)))).toEqual([
    "clockBreached update",
    "clockBreached resolution",
    "clockBreached totalResolution",
  ]);
});

test("a breach between two sweeps is said although the incident was solved by then", () => {
  const solved = proceed(answered, (it) =>
    resolve(it, { cause: "c", whatWasDone: "w", causeLocation: "partner" }, agent, after(500)),
  );
  expect(marksOf(sweep(solved, after(505)))).toContain("clockBreached resolution");
});

test("what the row keeps: the earliest due instant, the next look of the sweep, the worst clock", () => {
  expect(cachesOf(story(), after(0))).toEqual({
    nextDueAt: after(30),
    nextDueKind: "acknowledge",
    nextMarkAt: after(22.5),
    clockStatus: "running",
  });
  expect(cachesOf(story(), after(25)).clockStatus).toBe("warned");
  expect(cachesOf(story(), after(31))).toMatchObject({ nextDueAt: after(30), clockStatus: "breached" });
  const waiting = proceed(answered, (it) =>
    pause(it, { reason: "awaitingCustomer", approvedBy: null, isFirstResponse: false }, agent, after(20)),
  );
  expect(cachesOf(waiting, after(300))).toEqual({
    nextDueAt: null,
    nextDueKind: null,
    nextMarkAt: null,
    clockStatus: "paused",
  });
});

test("while the partner waits for the brand, what is due is the brand's answer", () => {
  const waiting = proceed(answered, (it) =>
    pause(it, { reason: "awaitingBrand", approvedBy: null, isFirstResponse: false }, agent, after(20)),
  );
  expect(cachesOf(waiting, after(30))).toMatchObject({
    nextDueAt: after(140),
    nextDueKind: "brand",
    clockStatus: "running",
  });
});

test("history that came closed warns nobody and keeps nothing to look at", () => {
  const history = storyOf([
    ...story().events,
    { seq: 2, at: after(9_000), actorId: null, type: "resolved", account: null },
    { seq: 3, at: after(9_000), actorId: null, type: "closed", outcome: "closedAtSource", words: null },
  ]);
  expect(planMarks(history.events, clocksOf(history, after(9_001)), after(9_001))).toEqual({
    due: [],
    nextMarkAt: null,
  });
  expect(cachesOf(history, after(90_000))).toEqual({
    nextDueAt: null,
    nextDueKind: null,
    nextMarkAt: null,
    clockStatus: "none",
  });
  expect(history.incident).toMatchObject({
    status: "closedAtSource",
    resolvedAt: after(9_000),
    closedAt: after(9_000),
  });
});

test("the sweep says everything exactly once, whenever it comes, and its next look is never too late", () => {
  fc.assert(
    fc.property(attempts, fc.nat({ max: 20_000 }), (list, waitMinutes) => {
      const told = tell(list);
      const now = after(waitMinutes, told.now);
      const swept = sweep(told, now);
      expect(new Set(keysOf(swept)).size).toBe(keysOf(swept).length);
      expect(sweep(swept, after(0, now)).events).toEqual(swept.events);
      const { nextMarkAt } = cachesOf(swept, now);
      if (nextMarkAt === null) return;
      expect(nextMarkAt).toBeGreaterThan(now);
      // One moment before it there is nothing to say, at it there is.
      expect(planMarks(swept.events, clocksOf(swept, before(nextMarkAt)), before(nextMarkAt)).due).toEqual([]);
      expect(planMarks(swept.events, clocksOf(swept, nextMarkAt), nextMarkAt).due).not.toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test("marks change nothing of the incident but its length", () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const told = tell(list);
      const marks = markClocks(
        told.incident,
        told.events,
        clocksOf(told, after(5_000, told.now)),
        after(5_000, told.now),
      );
      const { version, lastEventAt } = told.incident;
      expect({ ...marks.reduce(applyEvent, told.incident), version, lastEventAt }).toEqual(told.incident);
    }),
  );
});

function before(at: Instant): Instant {
  return instant(at - 1);
}

function keysOf({ events }: Story): readonly string[] {
  return events.flatMap((event) =>
    event.type === "clockWarned" || event.type === "clockBreached"
      ? [`${event.type} ${event.kind} ${event.holding} ${event.cycle}`]
      : [],
  );
}
