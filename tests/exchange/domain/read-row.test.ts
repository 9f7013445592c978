import fc from "fast-check";
import { expect, test } from "vitest";
import { MOST_CHARS } from "~/exchange/domain/cells";
import { SHOWN_VALUE_CHARS } from "~/exchange/domain/faults";
import { cityRequests } from "~/exchange/domain/mappings/city-requests";
import { incidentEvents } from "~/exchange/domain/mappings/incident-events";
import { columnsOf } from "~/exchange/domain/mapping";
import { readRow } from "~/exchange/domain/read-row";
import { instant } from "~/kernel/instant";
import en from "~/platform/i18n/texts/en/refusals.json";
import es from "~/platform/i18n/texts/es/refusals.json";
import { readAt } from "./sample-files";
import { compiledFor, rowFor } from "./source-rows";

const compiled = compiledFor(cityRequests);

const closed = {
  case_enquiry_id: "101000295627",
  open_dt: "2011-07-01 07:14:36",
  target_dt: "2011-07-05 07:14:36",
  closed_dt: "2011-07-11 12:13:25",
  ontime: "OVERDUE",
  case_status: "Closed",
  closure_reason: "Case Closed Case Resolved",
  case_title: "Utility Call-In",
  reason: "Highway Maintenance",
  type: "Utility Call-In",
  department: "PWDx",
  neighborhood: "Hyde Park",
  source: "Constituent Call",
};
const open = { ...closed, case_status: "Open", closed_dt: "", closure_reason: "" };

const read = (cells: Readonly<Record<string, string>>, now = readAt) =>
  readRow(rowFor(cityRequests, cells), compiled, now);

function faultsOf(cells: Readonly<Record<string, string>>): readonly string[] {
  const answer = read(cells);
  return answer.ok ? ["accepted"] : answer.refusal.map(({ code, column }) => `${code} ${column}`);
}

const inBoston = (...parts: Parameters<typeof Date.UTC>) => instant(Date.UTC(...parts) + 4 * 3_600_000);

test("a closed request: opened, resolved and closed by the city, with its target and its verdict beside ours", () => {
  const openedAt = inBoston(2011, 6, 1, 7, 14, 36);
  const closedAt = inBoston(2011, 6, 11, 12, 13, 25);
  expect(read(closed)).toEqual({
    ok: true,
    value: {
      externalRef: "101000295627",
      mappingName: "city-requests",
      partnerName: "Obras Públicas",
      touchpointName: "Calle y acera",
      title: "Utility Call-In",
      description: "",
      severity: "minor",
      channel: "phone",
      region: "Hyde Park",
      openedAt,
      isOpen: false,
      events: [
        {
          seq: 1,
          at: openedAt,
          type: "opened",
          severity: "minor",
          holderName: "Obras Públicas",
          channel: "phone",
          givenTargets: { resolution: inBoston(2011, 6, 5, 7, 14, 36) },
        },
        { seq: 2, at: closedAt, type: "resolved" },
        { seq: 3, at: closedAt, type: "judgedAtSource", kind: "resolution", met: false },
        { seq: 4, at: closedAt, type: "closed", words: "Case Closed Case Resolved" },
      ],
      sourceCounts: { transfers: null, reopenings: null },
      notes: [],
      rowNumber: 2,
    },
  });
});

test("an open request stays open; that it is overdue the city says of the moment its promise ran out", () => {
  const answer = read(open);
  if (!answer.ok) throw new Error("accepted");
  expect(answer.value.isOpen).toBe(true);
  expect(answer.value.events.map(({ type, at }) => [type, at])).toEqual([
    ["opened", inBoston(2011, 6, 1, 7, 14, 36)],
    ["judgedAtSource", inBoston(2011, 6, 5, 7, 14, 36)],
  ]);
});

test("each odd value is refused by its name, with the column it stands in", () => {
  expect(faultsOf({ ...closed, case_enquiry_id: "" })).toEqual(["import.missing case_enquiry_id"]);
  expect(faultsOf({ ...closed, department: "  " })).toEqual(["import.missing department"]);
  expect(faultsOf({ ...closed, reason: "" })).toEqual(["import.missing reason"]);
  expect(faultsOf({ ...closed, open_dt: "" })).toEqual(["import.missing open_dt"]);
  expect(faultsOf({ ...closed, open_dt: "01/07/2011 07:14" })).toEqual(["import.bad-date open_dt"]);
  expect(faultsOf({ ...closed, closed_dt: "2011-02-30 07:14:36" })).toEqual(["import.bad-date closed_dt"]);
  expect(faultsOf({ ...closed, target_dt: "soon" })).toEqual(["import.bad-date target_dt"]);
  expect(faultsOf({ ...closed, open_dt: "2011-03-13 02:30:00" })).toEqual(["import.nonexistent-local-time open_dt"]);
  expect(faultsOf({ ...closed, closed_dt: "2031-07-11 12:13:25" })).toEqual(["import.future-date closed_dt"]);
  expect(faultsOf({ ...closed, closed_dt: "2011-06-30 12:13:25" })).toEqual(["import.closed-before-opened closed_dt"]);
  expect(faultsOf({ ...closed, case_status: "Pending" })).toEqual(["import.unknown-state case_status"]);
  expect(faultsOf({ ...closed, case_status: "" })).toEqual(["import.missing case_status"]);
  expect(faultsOf({ ...closed, case_status: "Open" })).toEqual(["import.contradictory-status case_status"]);
  expect(faultsOf({ ...open, case_status: "Closed" })).toEqual(["import.contradictory-status case_status"]);
  expect(faultsOf({ ...closed, ontime: "LATE" })).toEqual(["import.unknown-value ontime"]);
  expect(faultsOf({ ...closed, ontime: "__proto__" })).toEqual(["import.unknown-value ontime"]);
  expect(faultsOf({ ...closed, case_title: "a\u0000b" })).toEqual(["import.bad-text case_title"]);
  expect(faultsOf({ ...closed, neighborhood: "a\ud800b" })).toEqual(["import.bad-text neighborhood"]);
  expect(faultsOf({ ...closed, source: "a\u202eb" })).toEqual(["import.bad-text source"]);
  expect(faultsOf({ ...closed, case_title: "x".repeat(MOST_CHARS.title + 1) })).toEqual(["import.too-long case_title"]);
  expect(faultsOf({ ...closed, department: "x".repeat(MOST_CHARS.name + 1) })).toEqual(["import.too-long department"]);
});

test("all that is wrong with a row is said at once", () => {
  expect(faultsOf({ ...closed, open_dt: "?", department: "", ontime: "LATE" })).toEqual([
    "import.missing department",
    "import.unknown-value ontime",
    "import.bad-date open_dt",
  ]);
});

test("a promise that cannot be meant is left out and named; the request is kept", () => {
  const noted = (target_dt: string) => {
    const answer = read({ ...closed, target_dt });
    if (!answer.ok) throw new Error("accepted");
    return [answer.value.notes.map(({ code, value }) => [code, value]), answer.value.events[0]];
  };
  expect(noted("2059-12-31 19:00:00")).toMatchObject([
    [["import.target-implausible", "2059-12-31 19:00:00"]],
    { givenTargets: {} },
  ]);
  expect(noted("2011-07-01 00:00:00")).toMatchObject([
    [["import.target-before-opened", "2011-07-01 00:00:00"]],
    { givenTargets: {} },
  ]);
  expect(noted("2015-01-16 11:21:00")[0]).toEqual([]);
});

test("what is not known but not needed is kept: channel, region, verdict, target, title", () => {
  const answer = read({ ...closed, source: "Fax", neighborhood: "", ontime: "", target_dt: "", case_title: "" });
  if (!answer.ok) throw new Error("accepted");
  expect(answer.value).toMatchObject({
    channel: "other",
    region: "",
    title: "101000295627",
    description: "Utility Call-In",
    notes: [{ code: "import.unknown-channel", column: "source", value: "Fax", rowNumber: 2 }],
  });
  expect(answer.value.events.some(({ type }) => type === "judgedAtSource")).toBe(false);
});

test("a department that the mapping does not know is a partner under its own name, on one line", () => {
  const answer = read({ ...closed, department: " Fire\n  Department " });
  expect(answer).toMatchObject({ ok: true, value: { partnerName: "Fire Department" } });
});

test("the hour that comes twice is read as the mapping says, and noted", () => {
  const cells = { ...open, open_dt: "2011-11-06 01:13:20", target_dt: "" };
  const earlier = read(cells);
  const later = readRow(rowFor(cityRequests, cells), compiledFor({ ...cityRequests, ambiguousTime: "later" }), readAt);
  expect(earlier).toMatchObject({ value: { notes: [{ code: "import.ambiguous-local-time", column: "open_dt" }] } });
  const openedAt = (answer: typeof earlier) => (answer.ok ? answer.value.openedAt : 0);
  expect(openedAt(later) - openedAt(earlier)).toBe(3_600_000);
});

test("a fault shows what stood there, cut short and harmless", () => {
  const answer = read({ ...closed, case_title: `${"x".repeat(SHOWN_VALUE_CHARS - 1)}\u{1f600}\u0000` });
  if (answer.ok) throw new Error("refused");
  const value = answer.refusal[0]?.value ?? "";
  expect(value).toHaveLength(SHOWN_VALUE_CHARS);
  expect(value).not.toMatch(/[\p{Cc}\p{Cs}]/u);
});

test("whatever stands in the cells, a row is accepted or refused with names that have words in both languages", () => {
  const cell = fc.oneof(
    fc.constantFrom("", "?", "__proto__", "constructor", "2011-07-01 07:14:36", "Open", "Closed", "ONTIME", "PWDx"),
    fc.string({
      unit: fc.constantFrom("\u0000", "\ud800", "\udc00", "\u202e", "\u0085", "é", "😀", " ", "\n"),
      maxLength: 9,
    }),
    fc.string({ maxLength: 20 }),
  );
  const columns = columnsOf(cityRequests);
  const words: Record<string, string> = es.import;
  expect(Object.keys(words)).toEqual(Object.keys(en.import));
  fc.assert(
    fc.property(fc.array(cell, { minLength: columns.length, maxLength: columns.length }), (record) => {
      const answer = readRow({ rowNumber: 7, record }, compiled, readAt);
      const said = answer.ok ? answer.value.notes : answer.refusal;
      const isNamed = said.every(
        ({ code, column, rowNumber }) =>
          words[code.replace("import.", "")] !== undefined && columns.includes(column ?? "") && rowNumber === 7,
      );
      expect([answer.ok || said.length > 0, isNamed]).toEqual([true, true]);
    }),
    { numRuns: 200 },
  );
});

test("both mappings name every column of their file, once", () => {
  expect(columnsOf(cityRequests)).toHaveLength(13);
  expect(columnsOf(incidentEvents)).toHaveLength(22);
  expect(new Set(columnsOf(incidentEvents)).size).toBe(22);
});
