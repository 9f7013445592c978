import { createReadStream } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { SourceRow } from "~/exchange/domain/cells";
import type { ImportedEvent, ImportedIncident } from "~/exchange/domain/imported";
import type { ReadOutcome } from "~/exchange/domain/read-incidents";
import { DAY_MS, HOUR_MS } from "~/kernel/instant";
import { countBy, incidentsOf, outcomesOf, rowsOf, sampleFiles } from "./sample-files";

let outcomes: readonly ReadOutcome[] = [];
let incidents: readonly ImportedIncident[] = [];
let rows: readonly SourceRow[] = [];

beforeAll(async () => {
  const { path, mapping } = sampleFiles.events;
  rows = await rowsOf(sampleFiles.events);
  outcomes = await outcomesOf(createReadStream(path), mapping);
  incidents = incidentsOf(outcomes);
});

function has(incident: ImportedIncident, type: ImportedEvent["type"]): boolean {
  return incident.events.some((event) => event.type === type);
}

function isKept(incident: ImportedIncident): boolean {
  return incident.events.some((event) => event.type === "judgedAtSource" && event.met);
}

function keptBy(keyOf: (incident: ImportedIncident) => string): (key: string) => [number, number] {
  const all = countBy(incidents, keyOf);
  const kept = countBy(incidents.filter(isKept), keyOf);
  return (key) => [all[key] ?? 0, kept[key] ?? 0];
}

/** Instants of the file are read as UTC (the mapping's choice), so UTC parts are the file's own. */
const opened = (incident: ImportedIncident) => new Date(incident.openedAt);

test("14,377 entries become 2,479 incidents, none refused, all closed at the source", () => {
  expect(rows).toHaveLength(14_377);
  expect(outcomes.filter(({ kind }) => kind === "rejected")).toEqual([]);
  expect(outcomes.reduce((sum, outcome) => sum + (outcome.kind === "incident" ? outcome.rowCount : 0), 0)).toBe(14_377);
  expect(incidents).toHaveLength(2_479);
  expect(incidents.every(({ isOpen, events }) => !isOpen && events.at(-1)?.type === "closed")).toBe(true);
});

test("the file's entries by state, as the reader hands them over", () => {
  expect(countBy(rows, ({ record }) => record[1] ?? "")).toEqual({
    Active: 3_916,
    New: 3_797,
    Resolved: 2_555,
    Closed: 2_485,
    "Awaiting User Info": 1_503,
    "Awaiting Vendor": 69,
    "Awaiting Problem": 49,
    "Awaiting Evidence": 3,
  });
});

test("61.36 % of incidents were kept by the source's verdict; counting entries would say 93 %", () => {
  const kept = incidents.filter(isKept).length;
  expect(kept).toBe(1_521);
  expect((100 * kept) / incidents.length).toBeCloseTo(61.36, 2);
  expect(incidents.every((incident) => has(incident, "judgedAtSource"))).toBe(true);
  expect(rows.filter(({ record }) => record[6] === "true")).toHaveLength(13_387);
});

test("kept by severity: critical and major of high priority never, the rest as published", () => {
  const kept = keptBy(({ severity }) => severity);
  expect(kept("critical")).toEqual([30, 0]);
  // Moderate and high priority are both major here: 2,328 and 54 incidents, 1,464 and 0 kept.
  expect(kept("major")).toEqual([2_328 + 54, 1_464]);
  expect(kept("minor")).toEqual([67, 57]);
});

test("kept by the group that held the incident last", () => {
  const kept = keptBy(({ partnerName }) => partnerName);
  expect(kept("Group 70")).toEqual([928, 763]);
  expect(kept("Group not stated")).toEqual([200, 96]);
  expect(kept("Group 39")).toEqual([121, 89]);
  expect(kept("Group 25")).toEqual([106, 44]);
  expect(kept("Group 24")).toEqual([103, 69]);
});

test("kept by category", () => {
  const kept = keptBy(({ touchpointName }) => touchpointName);
  expect(kept("Category 42")).toEqual([374, 307]);
  expect(kept("Category 26")).toEqual([317, 208]);
  expect(kept("Category 46")).toEqual([251, 118]);
  expect(kept("Category 53")).toEqual([246, 154]);
});

test("28 incidents were reopened, by the log as by the source's own count", () => {
  expect(incidents.filter((incident) => has(incident, "reopened"))).toHaveLength(28);
  expect(incidents.filter(({ sourceCounts }) => (sourceCounts.reopenings ?? 0) > 0)).toHaveLength(28);
});

test("1,182 were handed on at least once by the source's count; the log shows it for all but five", () => {
  expect(incidents.filter(({ sourceCounts }) => (sourceCounts.transfers ?? 0) > 0)).toHaveLength(1_182);
  expect(incidents.filter((incident) => has(incident, "transferred"))).toHaveLength(1_177);
});

test("549 incidents waited for the customer's word, 582 waited at all, and every wait ends", () => {
  const waited = incidents.filter((incident) => has(incident, "paused"));
  expect(waited).toHaveLength(582);
  const awaitedUser = new Set(
    rows.filter(({ record }) => record[1] === "Awaiting User Info").map(({ record }) => record[0]),
  );
  expect(awaitedUser.size).toBe(549);
  const forCustomer = waited.filter(({ events }) =>
    events.some((event) => event.type === "paused" && event.reason === "awaitingCustomer"),
  );
  // Evidence, too, is what the customer owes; the three incidents that waited for it had waited for word before or not.
  const awaitedEvidence = rows.filter(({ record }) => record[1] === "Awaiting Evidence").map(({ record }) => record[0]);
  expect(new Set(forCustomer.map(({ externalRef }) => externalRef))).toEqual(
    new Set([...awaitedUser, ...awaitedEvidence]),
  );
  for (const { events } of waited) {
    const count = (type: string) => events.filter((event) => event.type === type).length;
    expect(count("resumed")).toBe(count("paused"));
  }
});

test("opened from 29 February 2016 07:10 to 16 February 2017 14:17, by month as published", () => {
  const instants = incidents.map(({ openedAt }) => openedAt).toSorted((a, b) => a - b);
  expect(new Date(instants[0]!).toISOString()).toBe("2016-02-29T07:10:00.000Z");
  expect(new Date(instants.at(-1)!).toISOString()).toBe("2017-02-16T14:17:00.000Z");
  const months = countBy(incidents, (incident) => opened(incident).toISOString().slice(0, 7));
  expect([months["2016-02"], months["2016-03"], months["2016-04"], months["2016-05"]]).toEqual([19, 892, 766, 774]);
  expect(incidents.filter((incident) => opened(incident).toISOString() >= "2016-06")).toHaveLength(28);
});

test("busiest hours and weekdays of opening", () => {
  const hours = countBy(incidents, (incident) => String(opened(incident).getUTCHours()));
  expect(["9", "10", "8", "11", "14"].map((hour) => hours[hour])).toEqual([311, 285, 267, 261, 224]);
  const weekdays = countBy(incidents, (incident) => String(opened(incident).getUTCDay()));
  expect(["1", "2", "3", "4", "5", "6", "0"].map((day) => weekdays[day])).toEqual([584, 517, 483, 405, 378, 63, 49]);
});

test("the source dates 2,312 resolutions; half of them came within 24.48 hours by the wall clock", () => {
  const dated = new Set(rows.filter(({ record }) => record[20] !== "?").map(({ record }) => record[0]));
  expect(dated.size).toBe(2_312);
  const hours = incidents
    .filter(({ externalRef }) => dated.has(externalRef))
    .map(({ openedAt, events }) => {
      const resolved = events.findLast((event) => event.type === "resolved");
      return ((resolved?.at ?? Number.NaN) - openedAt) / HOUR_MS;
    })
    .toSorted((a, b) => a - b);
  expect((hours[1_155]! + hours[1_156]!) / 2).toBeCloseTo(24.48, 1);
});

test("missed per week of opening shows the level shift of March", () => {
  const firstMonday = Date.UTC(2016, 1, 29);
  const weekOf = ({ openedAt }: ImportedIncident) => String(Math.floor((openedAt - firstMonday) / (7 * DAY_MS)));
  const all = countBy(incidents, weekOf);
  const missed = countBy(
    incidents.filter((incident) => !isKept(incident)),
    weekOf,
  );
  const weeks = Array.from({ length: 13 }, (_, week) => [missed[String(week)], all[String(week)]]);
  expect(weeks).toEqual([
    [96, 184],
    [201, 207],
    [121, 178],
    [73, 174],
    [65, 223],
    [57, 196],
    [53, 190],
    [46, 127],
    [47, 204],
    [52, 209],
    [53, 185],
    [32, 178],
    [32, 126],
  ]);
});

test("306 incidents were closed on 24 March 2016", () => {
  const onThatDay = incidents.filter(({ events }) => {
    const closed = events.findLast((event) => event.type === "closed");
    return closed !== undefined && new Date(closed.at).toISOString().startsWith("2016-03-24");
  });
  expect(onThatDay).toHaveLength(306);
});

test("every log is in strict order: numbered without gaps, never back in time, a first answer in each", () => {
  const isInOrder = (events: readonly ImportedEvent[]) =>
    events.every((event, index) => event.seq === index + 1 && event.at >= (events[index - 1]?.at ?? 0));
  expect(incidents.filter(({ events }) => !isInOrder(events))).toEqual([]);
  expect(incidents.filter(({ events }) => events.filter(({ type }) => type === "responded").length !== 1)).toEqual([]);
});
