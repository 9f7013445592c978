import fc from "fast-check";
import { expect, test } from "vitest";
import type { SourceRow } from "~/exchange/domain/cells";
import { rowFault } from "~/exchange/domain/faults";
import { groupRows } from "~/exchange/domain/group-rows";
import { cityRequests } from "~/exchange/domain/mappings/city-requests";
import { incidentEvents } from "~/exchange/domain/mappings/incident-events";
import { createIncidentReader, type ReadOutcome } from "~/exchange/domain/read-incidents";
import { readAt } from "./sample-files";
import { compiledFor, rowFor } from "./source-rows";

const entry = (number: string, rowNumber: number, more: Readonly<Record<string, string>> = {}) =>
  rowFor(
    incidentEvents,
    {
      number,
      incident_state: "Active",
      made_sla: "true",
      opened_at: "29/2/2016 07:10",
      sys_updated_at: `1/3/2016 08:${String(rowNumber % 60).padStart(2, "0")}`,
      contact_type: "Phone",
      category: "Category 53",
      priority: "3 - Moderate",
      assignment_group: "Group 70",
      ...more,
    },
    rowNumber,
  );

const broken = (rowNumber: number): SourceRow => ({
  rowNumber,
  record: ["INC,"],
  fault: rowFault("import.broken-quotes", rowNumber, null, "INC,"),
});

function readAll(
  rows: readonly SourceRow[],
  knownApart: readonly string[] = [],
  mostRows = 1_000,
): readonly ReadOutcome[] {
  const reader = createIncidentReader(compiledFor({ ...incidentEvents, mostRows }), readAt, new Set(knownApart));
  return [...rows.flatMap((row) => reader.add(row)), ...reader.end()];
}

/** "ref: accepted" or "ref: row code, row code". */
function shown(outcomes: readonly ReadOutcome[]): readonly string[] {
  return outcomes.map((outcome) =>
    outcome.kind === "incident"
      ? `${outcome.incident.externalRef}: ${outcome.rowCount} accepted`
      : `${outcome.ref}: ${outcome.rows.map((row) => `${row.rowNumber} ${row.faults.map(({ code, value }) => `${code.replace("import.", "")} ${value}`).join(" + ")}`).join(", ")}`,
  );
}

test("rows that stand together become one incident, as soon as the next one begins", () => {
  const reader = createIncidentReader(compiledFor(incidentEvents), readAt, new Set());
  expect(reader.add(entry("A", 2))).toEqual([]);
  expect(reader.add(entry("A", 3))).toEqual([]);
  expect(shown(reader.add(entry("B", 4)))).toEqual(["A: 2 accepted"]);
  expect(shown(reader.end())).toEqual(["B: 1 accepted"]);
  expect(reader.end()).toEqual([]);
});

test("an incident whose rows are apart is refused by name; from its first row on when an earlier run told", () => {
  const rows = [entry("A", 2), entry("B", 3), entry("A", 4), entry("A", 5)];
  expect(shown(readAll(rows))).toEqual(["A: 1 accepted", "B: 1 accepted", "A: 4 rows-apart A, 5 part-of-refused 4"]);
  expect(shown(readAll(rows, ["A"]))).toEqual([
    "A: 2 rows-apart A",
    "B: 1 accepted",
    "A: 4 rows-apart A, 5 part-of-refused 4",
  ]);
});

test("one bad row refuses its incident as a whole, each row with its reason; others go on", () => {
  const rows = [
    entry("A", 2),
    entry("A", 3, { incident_state: "Parked", priority: "9" }),
    entry("A", 4),
    entry("B", 5),
  ];
  expect(shown(readAll(rows))).toEqual([
    "A: 2 part-of-refused 3, 3 unknown-state Parked + unknown-value 9, 4 part-of-refused 3",
    "B: 1 accepted",
  ]);
});

test("a row nobody can read may belong to either neighbour: both are refused, the rest is not", () => {
  const rows = [entry("A", 2), entry("B", 3), broken(4), entry("C", 5), entry("D", 6)];
  expect(shown(readAll(rows))).toEqual([
    "A: 1 accepted",
    "null: 4 broken-quotes INC,",
    "B: 3 incomplete-history 4",
    "C: 5 incomplete-history 4",
    "D: 1 accepted",
  ]);
  expect(shown(readAll([broken(2), entry("A", 3), broken(4)]))).toEqual([
    "null: 2 broken-quotes INC,",
    "null: 4 broken-quotes INC,",
    "A: 3 incomplete-history 2 + incomplete-history 4",
  ]);
});

test("a row without a number is treated as one nobody can read", () => {
  expect(shown(readAll([entry("A", 2), entry(" ", 3), entry("A", 4)]))).toEqual([
    "null: 3 missing null",
    "A: 2 incomplete-history 3, 4 incomplete-history 3",
  ]);
});

test("an incident with more rows than can be held is refused, and every row is given back", () => {
  const rows = [entry("A", 2), entry("A", 3), entry("A", 4), entry("A", 5), entry("B", 6)];
  expect(shown(readAll(rows, [], 2))).toEqual([
    "A: 4 too-many-rows 2",
    "A: 5 too-many-rows 2",
    "A: 2 part-of-refused 4, 3 part-of-refused 4",
    "B: 1 accepted",
  ]);
});

test("in a file of one row per incident a number that comes again is refused, and an unreadable row harms nobody", () => {
  const request = (case_enquiry_id: string, rowNumber: number) =>
    rowFor(
      cityRequests,
      {
        case_enquiry_id,
        open_dt: "2011-07-01 07:14:36",
        case_status: "Open",
        case_title: "Pothole",
        reason: "Highway Maintenance",
        department: "PWDx",
        source: "Twitter",
      },
      rowNumber,
    );
  const reader = createIncidentReader(compiledFor(cityRequests), readAt, new Set());
  const outcomes = [request("1", 2), broken(3), request("2", 4), request("1", 5)].flatMap((row) => reader.add(row));
  expect(shown(outcomes)).toEqual([
    "1: 1 accepted",
    "null: 3 broken-quotes INC,",
    "2: 1 accepted",
    "1: 5 repeated-ref 1",
  ]);
  expect(reader.end()).toEqual([]);
});

test("whatever order rows come in, each is in exactly one outcome, and what is accepted stood together without a hole", () => {
  const row = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom("A", "B", "C") },
    { weight: 1, arbitrary: fc.constant(null) },
  );
  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.integer({ min: 2, max: 5 }), (refs, mostRows) => {
      const rows = refs.map((ref, index) => (ref === null ? broken(index + 2) : entry(ref, index + 2)));
      const outcomes = readAll(rows, [], mostRows);
      const given = outcomes.flatMap((outcome) =>
        outcome.kind === "incident"
          ? Array.from({ length: outcome.rowCount }, (_, index) => outcome.incident.rowNumber + index)
          : outcome.rows.map(({ rowNumber }) => rowNumber),
      );
      expect(given.toSorted((a, b) => a - b)).toEqual(rows.map(({ rowNumber }) => rowNumber));
      for (const outcome of outcomes) {
        if (outcome.kind !== "incident") continue;
        const { rowNumber, externalRef } = outcome.incident;
        const own = refs.slice(rowNumber - 2, rowNumber - 2 + outcome.rowCount);
        expect(own.every((ref) => ref === externalRef)).toBe(true);
        expect([refs[rowNumber - 3], refs[rowNumber - 2 + outcome.rowCount]]).not.toContain(null);
        expect(refs.findIndex((ref) => ref === externalRef)).toBe(rowNumber - 2);
      }
    }),
    { numRuns: 400 },
  );
});

test("a grouping that has ended gives nothing more", () => {
  const grouping = groupRows({ refOf: ([ref]) => ref ?? "", refColumn: "id", mostRows: 3, knownApart: new Set() });
  expect(grouping.end()).toEqual([]);
});
