import { INCIDENT_EVENTS } from "~/incidents/domain/sources";
import type { RowPerEventMapping } from "../mapping";

/** The log of an IT service desk, one row per change: the group in charge is the partner, the category the touchpoint. */
export const incidentEvents: RowPerEventMapping = {
  shape: "rowPerEvent",
  name: INCIDENT_EVENTS.name,
  // The file names no zone. UTC invents no clock change that the source may not have had.
  timeZone: "UTC",
  dateOrder: "dayFirst",
  ambiguousTime: "earlier",
  unknownTokens: ["?"],
  ref: "number",
  openedAt: "opened_at",
  entryAt: "sys_updated_at",
  resolvedAt: "resolved_at",
  closedAt: "closed_at",
  state: {
    column: "incident_state",
    values: {
      New: "new",
      Active: "working",
      "Awaiting User Info": "awaitingCustomer",
      // Evidence is what the user has to send in.
      "Awaiting Evidence": "awaitingCustomer",
      "Awaiting Vendor": "awaitingThirdParty",
      // In this kind of tool a "problem" is the lasting fix of a recurring fault, which the company itself works on.
      "Awaiting Problem": "awaitingBrand",
      Resolved: "resolved",
      Closed: "closed",
    },
  },
  counts: { transfers: "reassignment_count", reopenings: "reopen_count" },
  // The value in the last entry is the outcome; earlier ones say "not missed so far".
  verdict: { column: "made_sla", kind: "resolution", values: { true: true, false: false } },
  // A group that is not known is a holder all the same: the source counts it as a hand-over.
  partner: { column: "assignment_group", names: {}, unknownName: "Group not stated" },
  touchpoint: { column: "category", names: {}, unknownName: "Category not stated" },
  title: ["category", "subcategory"],
  description: null,
  region: "location",
  // Priority is the source's own reading of impact and urgency. Its lowest and highest are ours; the two between are major.
  severity: {
    kind: "byCells",
    columns: ["priority"],
    values: { "1 - Critical": "critical", "2 - High": "major", "3 - Moderate": "major", "4 - Low": "minor" },
  },
  channel: { column: "contact_type", values: { Phone: "phone", "Self service": "web", Email: "email" } },
  mostRows: 1_000,
  unusedColumns: ["active", "sys_mod_count", "impact", "urgency", "assigned_to", "knowledge", "closed_code"],
};
