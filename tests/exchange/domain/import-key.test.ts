import { createReadStream } from "node:fs";
import { beforeAll, expect, test } from "vitest";
import { contentOf, importKeyOf, judgeImport } from "~/exchange/domain/import-key";
import {
  partnerNamesOf,
  toIncidentEvents,
  type ImportBindings,
  type ImportedIncident,
} from "~/exchange/domain/imported";
import { findMapping, mappings } from "~/exchange/domain/mappings/find-mapping";
import { foldIncident } from "~/incidents/domain/fold";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { toClockEvents } from "~/incidents/domain/to-clock-events";
import { idOf, type IncidentId, type LevelId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { inTimeOrder } from "~/servicelevels/domain/clock-events";
import { incidentsOf, outcomesOf, readAt, sampleFiles } from "./sample-files";

let city: readonly ImportedIncident[] = [];
let events: readonly ImportedIncident[] = [];

beforeAll(async () => {
  city = incidentsOf(await outcomesOf(createReadStream(sampleFiles.city.path), sampleFiles.city.mapping));
  events = incidentsOf(await outcomesOf(createReadStream(sampleFiles.events.path), sampleFiles.events.mapping));
});

const bindings: ImportBindings = {
  partnerIdOf: (name) => idOf<PartnerId>(name),
  touchpointId: idOf<TouchpointId>("touchpoint"),
  level: { levelId: idOf<LevelId>("level"), levelVersion: 3 },
};
const id = idOf<IncidentId>("incident");

test("mappings are found by name, and a name that is none finds nothing", () => {
  for (const mapping of mappings) expect(findMapping(mapping.name)).toBe(mapping);
  expect(findMapping("__proto__")).toBeUndefined();
});

test("every incident of both files has a key of its own", () => {
  const keys = [...city, ...events].map((incident) => JSON.stringify(importKeyOf(incident)));
  expect(new Set(keys).size).toBe(11_669 + 2_479);
  expect(importKeyOf(city[0]!)).toEqual({ sourceName: "city-requests", sourceRef: "101000295617" });
});

test("the same file says the same, whenever it is read and wherever the row stands", async () => {
  const again = incidentsOf(await outcomesOf(createReadStream(sampleFiles.events.path), sampleFiles.events.mapping));
  expect(again.map(contentOf)).toEqual(events.map(contentOf));
  const [first] = events;
  expect(contentOf({ ...first!, rowNumber: 99, notes: [] })).toBe(contentOf(first!));
});

test("anything that is stored and changed shows in the content", () => {
  const [incident] = events;
  const changes: Partial<ImportedIncident>[] = [
    { title: "Another" },
    { partnerName: "Group 1" },
    { touchpointName: "Category 1" },
    { severity: "critical" },
    { channel: "email" },
    { region: "Location 1" },
    { description: "x" },
    { isOpen: true },
    { sourceCounts: { transfers: 9, reopenings: 0 } },
    { events: incident!.events.slice(1) },
    {
      events: incident!.events.map((event) =>
        event.type === "judgedAtSource" ? { ...event, met: !event.met } : event,
      ),
    },
  ];
  const contents = [incident!, ...changes.map((change) => ({ ...incident!, ...change }))].map(contentOf);
  expect(new Set(contents).size).toBe(contents.length);
});

test("new, unchanged, changed: a file that comes again writes nothing twice", () => {
  expect(judgeImport(null, "a")).toBe("new");
  expect(judgeImport("a", "a")).toBe("unchanged");
  expect(judgeImport("a", "b")).toBe("changed");
});

test("every imported log folds to what the file says: holder, severity, open or closed at the source", () => {
  const wrong = [...city, ...events].filter((imported) => {
    const log = toIncidentEvents(imported, bindings);
    const folded = foldIncident(id, log);
    const clockEvents = toClockEvents(log);
    const isRight =
      folded?.partnerId === imported.partnerName &&
      folded.severity === imported.severity &&
      folded.status === (imported.isOpen ? "reported" : "closedAtSource") &&
      log.every(({ actorId }) => actorId === null) &&
      partnerNamesOf(imported).has(imported.partnerName) &&
      inTimeOrder(clockEvents).every((event, index) => event === clockEvents[index]);
    return !isRight;
  });
  expect(wrong).toEqual([]);
});

test("with no target of ours the source's verdicts stand on clocks of their own, 1,521 kept of 2,479", () => {
  const verdicts = events.flatMap((imported) =>
    readIncidentClocks(
      toIncidentEvents(imported, bindings),
      () => undefined,
      () => undefined,
      readAt,
    ).flatMap(({ kind, judgedAtSource }) =>
      kind === "resolution" && judgedAtSource !== undefined ? [judgedAtSource] : [],
    ),
  );
  expect([verdicts.length, verdicts.filter(Boolean).length]).toEqual([2_479, 1_521]);
});

test("where the city promised a date, our clock judges by it and agrees with the city every time", () => {
  const judged = city.flatMap((imported) => {
    const clocks = readIncidentClocks(
      toIncidentEvents(imported, bindings),
      () => undefined,
      () => undefined,
      readAt,
    );
    const resolution = clocks.find(({ kind }) => kind === "resolution");
    const isJudged = resolution?.judgedAtSource !== undefined && resolution.targetAt !== null && !imported.isOpen;
    return isJudged ? [[resolution.judgedAtSource, resolution.status === "met"]] : [];
  });
  expect(judged.filter(([theirs, ours]) => theirs !== ours)).toEqual([]);
  // Of 8,757 with both dates, 31 carry no verdict and six a target that was not taken over.
  expect(judged).toHaveLength(8_757 - 31 - 6);
});
