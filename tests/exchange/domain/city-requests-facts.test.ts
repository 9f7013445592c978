import { createReadStream } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import type { ImportedEvent, ImportedIncident } from "~/exchange/domain/imported";
import type { ReadOutcome } from "~/exchange/domain/read-incidents";
import { HOUR_MS, instant, type Instant } from "~/kernel/instant";
import { countBy, incidentsOf, outcomesOf, rowsOf, sampleFiles } from "./sample-files";

let outcomes: readonly ReadOutcome[] = [];
let incidents: readonly ImportedIncident[] = [];

beforeAll(async () => {
  const { path, mapping } = sampleFiles.city;
  outcomes = await outcomesOf(createReadStream(path), mapping);
  incidents = incidentsOf(outcomes);
});

function eventOf<Type extends ImportedEvent["type"]>(incident: ImportedIncident, type: Type) {
  return incident.events.find((event): event is ImportedEvent & { type: Type } => event.type === type);
}

function verdictOf(incident: ImportedIncident): string {
  const judged = eventOf(incident, "judgedAtSource");
  return judged === undefined ? "none" : judged.met ? "kept" : "missed";
}

function targetOf(incident: ImportedIncident): Instant | undefined {
  return eventOf(incident, "opened")?.givenTargets.resolution;
}

function noted(code: string): readonly ImportedIncident[] {
  return incidents.filter(({ notes }) => notes.some((note) => note.code === code));
}

const inBoston = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  month: "short",
  hour: "numeric",
});
function local(at: Instant, part: "month" | "hour"): string {
  return inBoston.formatToParts(at).find(({ type }) => type === part)?.value ?? "";
}

test("all 11,669 requests of the city are read, none refused, all with a number of their own", () => {
  expect(outcomes.filter(({ kind }) => kind === "rejected")).toEqual([]);
  expect(incidents).toHaveLength(11_669);
  expect(new Set(incidents.map(({ externalRef }) => externalRef)).size).toBe(11_669);
});

test("10,930 came closed and end as closed at the source, 739 are open and stay open", () => {
  expect(countBy(incidents, ({ isOpen }) => String(isOpen))).toEqual({ false: 10_930, true: 739 });
  expect(incidents.filter(({ events, isOpen }) => (events.at(-1)?.type === "closed") === isOpen)).toEqual([]);
});

test("the city's verdicts: 9,317 in time, 2,321 overdue, 31 without one", () => {
  expect(countBy(incidents, verdictOf)).toEqual({ kept: 9_317, missed: 2_321, none: 31 });
});

test("9,451 requests carry a promised date: 9,445 as given target, 5 placeholders of 2059 and 1 before its opening by name", () => {
  expect(incidents.filter((incident) => targetOf(incident) !== undefined)).toHaveLength(9_445);
  expect(noted("import.target-implausible").flatMap(({ notes }) => notes.map(({ value }) => value))).toEqual(
    Array.from({ length: 5 }, () => "2059-12-31 19:00:00"),
  );
  expect(noted("import.target-before-opened").map(({ externalRef }) => externalRef)).toHaveLength(1);
});

test("where target and closing are both known, closing in time and the city's verdict agree every time", () => {
  const rows = incidents.flatMap((incident) => {
    const [target, closed] = [targetOf(incident), eventOf(incident, "closed")];
    return target !== undefined && closed !== undefined ? [{ isInTime: closed.at <= target, incident }] : [];
  });
  // Six of the file's 8,757 have a target that was not taken over (see above).
  expect(rows).toHaveLength(8_757 - 6);
  const judged = rows.filter(({ incident }) => verdictOf(incident) !== "none");
  expect(judged.every(({ isInTime, incident }) => isInTime === (verdictOf(incident) === "kept"))).toBe(true);
  const withoutTarget = incidents.filter((incident) => targetOf(incident) === undefined);
  const overdue = withoutTarget.filter((incident) => verdictOf(incident) === "missed");
  expect(overdue.map(({ notes }) => notes[0]?.code)).toEqual(["import.target-before-opened"]);
});

test("requests and overdue ones by department", () => {
  const all = countBy(incidents, ({ partnerName }) => partnerName);
  const overdue = countBy(
    incidents.filter((incident) => verdictOf(incident) === "missed"),
    ({ partnerName }) => partnerName,
  );
  expect(all).toEqual({
    "Obras Públicas": 7_481,
    Inspecciones: 1_558,
    "Parques y Recreación": 926,
    Transporte: 805,
    "Centro de Información": 658,
    "Edificios Públicos": 220,
    "Agua y Drenaje": 17,
    Accesibilidad: 4,
  });
  expect(overdue).toEqual({
    "Obras Públicas": 663,
    Inspecciones: 920,
    "Parques y Recreación": 206,
    Transporte: 137,
    "Centro de Información": 384,
    "Edificios Públicos": 3,
    "Agua y Drenaje": 7,
    Accesibilidad: 1,
  });
});

test("the top types, with how many of each were overdue", () => {
  const typeOf = ({ title, description }: ImportedIncident) => (description === "" ? title : description);
  const all = countBy(incidents, typeOf);
  const overdue = countBy(
    incidents.filter((incident) => verdictOf(incident) === "missed"),
    typeOf,
  );
  const facts: [string, number, number][] = [
    ["Schedule a Bulk Item Pickup", 2_514, 64],
    ["Street Light Outages", 1_009, 300],
    ["Pothole Repair (Internal)", 808, 0],
    ["Missed Trash/Recycling/Yard Waste/Bulk Item", 540, 1],
    ["Unsatisfactory Living Conditions", 454, 231],
    ["Tree Emergencies", 392, 155],
  ];
  for (const [type, requests, late] of facts)
    expect([type, all[type], overdue[type] ?? 0]).toEqual([type, requests, late]);
});

test("months and busiest hours, by Boston's clocks", () => {
  expect(countBy(incidents, ({ openedAt }) => local(openedAt, "month"))).toEqual({
    Jul: 1_973,
    Aug: 2_312,
    Sep: 2_088,
    Oct: 2_011,
    Nov: 1_603,
    Dec: 1_682,
  });
  const hours = countBy(incidents, ({ openedAt }) => local(openedAt, "hour"));
  expect([10, 9, 11, 14, 12].map((hour) => hours[String(hour).padStart(2, "0")])).toEqual([
    1_396, 1_363, 1_172, 1_043, 1_029,
  ]);
});

test("half of the requests were closed within 22.57 hours by the wall clock", () => {
  const hours = incidents
    .flatMap((incident) => {
      const closed = eventOf(incident, "closed");
      return closed === undefined ? [] : [(closed.at - incident.openedAt) / HOUR_MS];
    })
    .toSorted((a, b) => a - b);
  const middle = hours.length / 2;
  expect(hours).toHaveLength(10_930);
  expect((hours[middle - 1]! + hours[middle]!) / 2).toBeCloseTo(22.57, 1);
});

test("10,905 requests have closing words, 3,498 different ones; all are kept but those of 8 open requests, by name", async () => {
  const written = (await rowsOf(sampleFiles.city)).map(({ record }) => record[6] ?? "").filter((text) => text !== "");
  expect(written).toHaveLength(10_905);
  // The published 3,499 count the empty text as one.
  expect(new Set(written).size).toBe(3_498);
  const kept = incidents.flatMap((incident) => eventOf(incident, "closed")?.words ?? []);
  const unused = noted("import.closing-words-unused");
  expect(unused.map(({ isOpen }) => isOpen)).toEqual(Array.from({ length: 8 }, () => true));
  expect(kept).toHaveLength(10_905 - 8);
  const known = new Set(written);
  expect(kept.every((words) => known.has(words))).toBe(true);
});

test("the night of 6 November 2011 shows 1:13 twice: the request is kept as the earlier one, and says so", () => {
  const twice = noted("import.ambiguous-local-time");
  expect(twice.map(({ externalRef, openedAt }) => [externalRef, openedAt])).toEqual([
    ["101000350987", instant(Date.UTC(2011, 10, 6, 5, 13, 20))],
  ]);
});

test("channels and regions are read; a neighbourhood that is not given is empty", () => {
  expect(countBy(incidents, ({ channel }) => channel)).toEqual({
    phone: 5_582,
    staff: 3_636,
    web: 1_654,
    app: 774,
    system: 22,
    social: 1,
  });
  expect(incidents.filter(({ region }) => region === "")).toHaveLength(608);
});
