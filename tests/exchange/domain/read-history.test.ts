import fc from "fast-check";
import { expect, test } from "vitest";
import { toIncidentEvents } from "~/exchange/domain/imported";
import { incidentEvents } from "~/exchange/domain/mappings/incident-events";
import { readHistory } from "~/exchange/domain/read-history";
import { foldIncident } from "~/incidents/domain/fold";
import { isOpen } from "~/incidents/domain/incident";
import { toClockEvents } from "~/incidents/domain/to-clock-events";
import { idOf, type IncidentId, type LevelId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import { inTimeOrder } from "~/servicelevels/domain/clock-events";
import { readAt } from "./sample-files";
import { compiledFor, rowFor } from "./source-rows";

const compiled = compiledFor(incidentEvents);

const base = {
  number: "INC0000064",
  incident_state: "New",
  made_sla: "true",
  opened_at: "29/2/2016 07:10",
  sys_updated_at: "29/2/2016 07:10",
  contact_type: "Phone",
  location: "Location 143",
  category: "Category 53",
  subcategory: "Subcategory 168",
  priority: "3 - Moderate",
  assignment_group: "Group 70",
  reassignment_count: "0",
  reopen_count: "0",
  resolved_at: "?",
  closed_at: "?",
};
type Cells = Readonly<Record<string, string>>;

function history(...changes: readonly Cells[]) {
  let cells: Cells = base;
  const rows = changes.map((change, index) => {
    cells = { ...cells, ...change };
    return rowFor(incidentEvents, cells, index + 2);
  });
  return readHistory(rows, compiled, readAt);
}

function told(...changes: readonly Cells[]) {
  const answer = history(...changes);
  if (!answer.ok) throw new Error(JSON.stringify(answer.refusal));
  return answer.value;
}

const step = (incident_state: string, time: string, more: Cells = {}): Cells => ({
  incident_state,
  sys_updated_at: `29/2/2016 ${time}`,
  ...more,
});

const typesOf = (incident: ReturnType<typeof told>) => incident.events.map(({ type }) => type);

const faultsOf = (...changes: readonly Cells[]) => {
  const answer = history(...changes);
  return answer.ok ? ["accepted"] : answer.refusal.map(({ code, rowNumber }) => `${code} ${rowNumber}`);
};

test("states become steps: the first state beyond New is the nearest thing to a first answer", () => {
  const incident = told(
    step("New", "07:14"),
    step("Active", "08:00"),
    step("Resolved", "09:00"),
    step("Closed", "10:00"),
  );
  expect(incident.events.map(({ seq, at, type }) => [seq, new Date(at).toISOString().slice(11, 16), type])).toEqual([
    [1, "07:10", "opened"],
    [2, "08:00", "acknowledged"],
    [3, "08:00", "responded"],
    [4, "09:00", "resolved"],
    [5, "10:00", "judgedAtSource"],
    [6, "10:00", "closed"],
  ]);
  expect(incident).toMatchObject({ isOpen: false, title: "Category 53 · Subcategory 168", rowNumber: 2 });
});

test("the four kinds of waiting: user and evidence for the customer, vendor for a third party, problem for the brand", () => {
  const incident = told(
    step("Awaiting User Info", "08:00"),
    step("Awaiting Vendor", "08:10"),
    step("Awaiting Problem", "08:20"),
    step("Awaiting Evidence", "08:30"),
    step("Active", "08:40"),
  );
  expect(incident.events.flatMap((event) => (event.type === "paused" ? [event.reason] : []))).toEqual([
    "awaitingCustomer",
    "awaitingThirdParty",
    "awaitingBrand",
    "awaitingCustomer",
  ]);
  expect(incident.events.filter(({ type }) => type === "resumed")).toHaveLength(4);
});

test("another group is a hand-over, to and from one that is not stated as well; another priority another severity", () => {
  const incident = told(
    step("Active", "08:00"),
    step("Active", "08:10", { assignment_group: "?", priority: "1 - Critical" }),
    step("Active", "08:20", { assignment_group: "Group 28" }),
  );
  expect(
    incident.events.flatMap((event) => (event.type === "transferred" ? [[event.fromName, event.toName]] : [])),
  ).toEqual([
    ["Group 70", "Group not stated"],
    ["Group not stated", "Group 28"],
  ]);
  expect(incident).toMatchObject({ partnerName: "Group 28", severity: "critical", isOpen: true });
  expect(incident.notes.map(({ code, rowNumber }) => [code, rowNumber])).toEqual([["import.partner-not-stated", 3]]);
});

test("a new group has seen the incident with its first entry of its own, not with the one that hands it over", () => {
  const moved = told(step("Active", "08:00"), step("Active", "08:10", { assignment_group: "Group 28" }));
  expect(typesOf(moved).slice(3)).toEqual(["transferred", "judgedAtSource"]);
  const seen = told(
    step("Active", "08:00"),
    step("Active", "08:10", { assignment_group: "Group 28" }),
    step("Active", "08:20"),
    step("Active", "08:30"),
  );
  expect(typesOf(seen).slice(3)).toEqual(["transferred", "acknowledged", "judgedAtSource"]);
});

test("what was closed and turns up as resolved was reopened and resolved again", () => {
  const incident = told(step("Closed", "08:00"), step("Resolved", "09:00"));
  expect(typesOf(incident).slice(3)).toEqual(["resolved", "closed", "reopened", "resolved", "judgedAtSource"]);
  expect(incident.isOpen).toBe(true);
});

test("the verdict of the last entry is the outcome, whatever earlier entries say", () => {
  const incident = told(
    step("Active", "08:00"),
    step("Resolved", "09:00"),
    step("Closed", "10:00", { made_sla: "false" }),
  );
  expect(incident.events.filter(({ type }) => type === "judgedAtSource")).toMatchObject([{ met: false }]);
});

test("a resolved incident that goes back to work was reopened; a wait that begins with it comes after", () => {
  const incident = told(
    step("Resolved", "08:00"),
    step("Awaiting User Info", "09:00"),
    step("Closed", "10:00"),
    step("Active", "11:00", { reopen_count: "1" }),
  );
  expect(typesOf(incident)).toEqual([
    "opened",
    "acknowledged",
    "responded",
    "resolved",
    "reopened",
    "paused",
    "resumed",
    "resolved",
    "closed",
    "reopened",
    "judgedAtSource",
  ]);
  expect(incident).toMatchObject({ isOpen: true, sourceCounts: { transfers: 0, reopenings: 1 } });
});

test("the source's own dates of resolution and closing count where its log goes on in that state", () => {
  const incident = told(
    step("Active", "08:00", { resolved_at: "29/2/2016 09:30", closed_at: "29/2/2016 11:00" }),
    step("Resolved", "09:00"),
    step("Resolved", "09:30"),
    step("Closed", "10:00"),
    step("Closed", "11:00"),
  );
  const at = (type: string) => new Date(incident.events.find((event) => event.type === type)?.at ?? 0).toISOString();
  expect([at("resolved").slice(11, 16), at("closed").slice(11, 16)]).toEqual(["09:30", "11:00"]);
});

test("entries of the same minute keep their order: each begins a millisecond after the one before", () => {
  const incident = told(step("Active", "08:00"), step("Awaiting User Info", "08:00"), step("Active", "08:00"));
  const eight = instant(Date.UTC(2016, 1, 29, 8));
  expect(incident.events.slice(1).map(({ type, at }) => [type, at - eight])).toEqual([
    ["acknowledged", 0],
    ["responded", 0],
    ["paused", 1],
    ["resumed", 2],
    ["judgedAtSource", 2],
  ]);
});

test("an entry from before the opening counts as made at it, by name", () => {
  const incident = told(step("Active", "06:00"), step("Active", "08:00"));
  expect(incident.notes).toMatchObject([
    { code: "import.entry-before-opened", rowNumber: 2, value: "29/2/2016 06:00" },
  ]);
  expect(incident.events[1]).toMatchObject({ type: "acknowledged", at: incident.openedAt + 1 });
});

test("half a history is a wrong one: a fault in any row refuses the incident, with the row's number", () => {
  expect(faultsOf(step("New", "08:00"), step("Parked", "09:00"))).toEqual(["import.unknown-state 3"]);
  expect(faultsOf(step("New", "08:00"), step("Active", "07:30"))).toEqual(["import.rows-out-of-order 3"]);
  expect(faultsOf(step("New", "08:00"), step("Active", "09:00", { opened_at: "28/2/2016 07:10" }))).toEqual([
    "import.rows-disagree 3",
  ]);
  expect(faultsOf(step("New", "08:00"), step("Active", "25:00"))).toEqual(["import.bad-date 3"]);
  expect(faultsOf(step("New", "08:00", { priority: "?" }))).toEqual(["import.unknown-value 2"]);
  expect(faultsOf(step("New", "08:00", { reopen_count: "two" }))).toEqual(["import.bad-number 2"]);
  expect(faultsOf(step("New", "08:00", { category: "\u0007" }))).toEqual(["import.bad-text 2"]);
  expect(faultsOf(step("New", "08:00", { made_sla: "maybe" }))).toEqual(["import.unknown-value 2"]);
});

test("any history that is accepted makes a log that folds, reads the same to the clocks, and ends as the file does", () => {
  const states = ["New", "Active", "Awaiting User Info", "Awaiting Problem", "Awaiting Vendor", "Resolved", "Closed"];
  const entry = fc.record({
    incident_state: fc.constantFrom(...states),
    gap: fc.nat({ max: 3 }),
    assignment_group: fc.constantFrom("Group 1", "Group 2", "?"),
    priority: fc.constantFrom("1 - Critical", "3 - Moderate", "4 - Low"),
  });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 25, size: "max" }), (entries) => {
      let minute = 10;
      const incident = told(
        ...entries.map(({ gap, ...cells }) => {
          minute += gap;
          return {
            ...cells,
            sys_updated_at: `29/2/2016 ${7 + Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`,
          };
        }),
      );
      const log = toIncidentEvents(incident, {
        partnerIdOf: (name) => idOf<PartnerId>(name),
        touchpointId: idOf<TouchpointId>("t"),
        level: { levelId: idOf<LevelId>("l"), levelVersion: 1 },
      });
      const clockEvents = toClockEvents(log);
      expect(inTimeOrder(clockEvents)).toEqual(clockEvents);
      const folded = foldIncident(idOf<IncidentId>("i"), log);
      expect(folded?.partnerId).toBe(incident.partnerName);
      expect(folded?.severity).toBe(incident.severity);
      expect(statusesFor(entries.map(({ incident_state }) => incident_state))).toContain(folded?.status);
      expect(folded && isOpen(folded)).toBe(incident.isOpen);
    }),
    { numRuns: 400 },
  );
});

/** What the last state is called here; work that goes on has been taken up by its present holder or not yet. */
function statusesFor(states: readonly string[]): readonly string[] {
  const last = states.at(-1) ?? "";
  if (last === "Closed") return ["closedAtSource"];
  if (last === "Resolved") return ["resolved"];
  if (last.startsWith("Awaiting")) return ["waiting"];
  return states.every((state) => state === "New") ? ["reported"] : ["reported", "inProgress"];
}
