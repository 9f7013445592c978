import { pathToFileURL } from "node:url";
import { idOf, type PartnerId } from "~/kernel/ids";
import { HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { addBusinessMinutes, compileCalendar, type Calendar } from "~/servicelevels/domain/business-time";
import { readClocks, type ClockEvent, type ServiceLevel, type Target } from "~/servicelevels/domain/clocks";
import { calendarHistory, levelHistory } from "~/servicelevels/domain/histories";

/** One measured figure beside what the design asks for. */
export interface BenchRow {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly target: string;
}

const CALLS = 300_000;
const INCIDENTS = 200_000;
const YEAR_MS = 365 * 24 * HOUR_MS;
const START = instant(Date.UTC(2026, 0, 1));

/** The speed of the clocks: one core, no database. Medians of 3 after a warm-up; the same numbers go in each time. */
export async function benchClocks(): Promise<BenchRow[]> {
  const minutes = median(3, addMinutesPerSecond);
  const rebuild = median(3, rebuildSeconds);
  return [
    { name: "addBusinessMinutes, targets up to 30 days", value: minutes, unit: "calls/s", target: "≥ 300,000" },
    { name: "clocks of 200,000 incidents of 6 events", value: rebuild, unit: "s", target: "< 30" },
  ];
}

/** Split days, a holiday a month, and extra hours: nothing a real calendar would be spared. */
const calendar: Calendar = {
  timeZone: "America/Santiago",
  week: [weekday(), weekday(), weekday(), weekday(), weekday(), [[540, 780]], []],
  holidays: Array.from({ length: 36 }, (_, month) => new Date(Date.UTC(2025, month, 18)).toISOString().slice(0, 10)),
  extraHours: { "2026-12-24": [[540, 840]], "2026-12-31": [[540, 840]] },
};

function weekday(): [number, number][] {
  return [
    [480, 780],
    [840, 1140],
  ];
}

function addMinutesPerSecond(): number {
  const next = numbers(1);
  const ready = compiled();
  const starts = Array.from({ length: CALLS }, () => instant(START + Math.floor(next() * YEAR_MS)));
  const targets = starts.map(() => Math.floor(next() * 30 * 24 * 60));
  let sum = 0;
  const seconds = timed(() => {
    for (let call = 0; call < CALLS; call++) sum += addBusinessMinutes(ready, starts[call]!, targets[call]!) / CALLS;
  });
  if (sum < START) throw new Error("nothing was due after its start");
  return Math.round(CALLS / seconds);
}

function rebuildSeconds(): number {
  const levels = levelHistory([standardLevel]);
  const calendars = calendarHistory([{ id: "office", version: 1, calendar: compiled() }]);
  const next = numbers(2);
  const logs = Array.from({ length: INCIDENTS }, () => logOf(next));
  const now = instant(START + YEAR_MS);
  let clocks = 0;
  const seconds = timed(() => {
    for (const log of logs) clocks += readClocks(log, levels, calendars, now).length;
  });
  if (clocks < 4 * INCIDENTS) throw new Error(`only ${clocks} clocks were read`);
  return Math.round(seconds * 100) / 100;
}

const targets: Target[] = [
  { kind: "acknowledge", amount: 30, unit: "businessMinutes" },
  { kind: "firstResponse", amount: 120, unit: "businessMinutes" },
  { kind: "update", amount: 480, unit: "businessMinutes" },
  { kind: "resolution", amount: 1440, unit: "businessMinutes" },
  { kind: "totalResolution", amount: 5, unit: "businessDays", cutOff: "16:00", end: "closing" },
];

const standardLevel: ServiceLevel = {
  id: "standard",
  version: 1,
  calendarId: "office",
  calendarVersion: 1,
  targets: { minor: targets, major: targets, critical: targets },
};

/** Six events: opened, answered, waiting for the customer, on again, handed on or an update, resolved. */
function logOf(next: () => number): ClockEvent[] {
  let at: Instant = instant(START + Math.floor((next() * YEAR_MS) / 2));
  const later = () => (at = instant(at + Math.floor(next() * 48 * 60) * MINUTE_MS));
  const holder = idOf<PartnerId>("courier");
  const isHandedOn = next() < 0.2;
  return [
    { type: "opened", at, seq: 1, severity: "major", levelId: "standard", levelVersion: 1, holder },
    { type: "responded", at: later(), seq: 2 },
    { type: "paused", at: later(), seq: 3, reason: "awaitingCustomer" },
    { type: "resumed", at: later(), seq: 4 },
    isHandedOn
      ? { type: "transferred", at: later(), seq: 5, to: idOf<PartnerId>("installer") }
      : { type: "updateSent", at: later(), seq: 5 },
    { type: "resolved", at: later(), seq: 6 },
  ];
}

function compiled() {
  const answer = compileCalendar(calendar);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

/** A small generator of its own (Park and Miller's), so that each run measures the same work. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

function timed(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function median(times: number, measure: () => number): number {
  measure();
  const values = Array.from({ length: times }, measure).sort((a, b) => a - b);
  return values[Math.floor(times / 2)]!;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  for (const { name, value, unit, target } of await benchClocks()) {
    process.stdout.write(`${name}: ${value.toLocaleString("en-US")} ${unit} (target ${target})\n`);
  }
}
