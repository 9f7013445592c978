import type { RowPerIncidentMapping } from "../mapping";

/** Requests of residents to a city, one row each: a department is a partner, the group of a request a touchpoint. The file
 *  has no severity and no time of a first response; the city's own promise and verdict are about the resolution. */
export const cityRequests: RowPerIncidentMapping = {
  shape: "rowPerIncident",
  name: "city-requests",
  timeZone: "America/New_York",
  dateOrder: "yearFirst",
  ambiguousTime: "earlier",
  unknownTokens: [],
  ref: "case_enquiry_id",
  openedAt: "open_dt",
  closedAt: "closed_dt",
  status: { column: "case_status", values: { Open: "open", Closed: "closed" } },
  // The longest promise that was meant is 1,185 days; the city's placeholder lies 48 years ahead.
  target: { column: "target_dt", kind: "resolution", longestDays: 1_826 },
  verdict: { column: "ontime", kind: "resolution", values: { ONTIME: true, OVERDUE: false } },
  closingWords: "closure_reason",
  partner: {
    column: "department",
    names: {
      PWDx: "Public Works",
      ISD: "Inspectional Services",
      PARK: "Parks and Recreation",
      BTDT: "Transportation",
      INFO: "Information Desk",
      PROP: "Property Management",
      BWSC: "Water and Sewer",
      DISB: "Disability Commission",
    },
    unknownName: null,
  },
  touchpoint: { column: "reason", names: {}, unknownName: null },
  title: ["case_title"],
  description: "type",
  region: "neighborhood",
  severity: { kind: "oneForAll", severity: "minor" },
  channel: {
    column: "source",
    values: {
      "Constituent Call": "phone",
      "Employee Generated": "staff",
      "Self Service": "web",
      "Citizens Connect App": "app",
      "Maximo Integration": "system",
      Twitter: "social",
    },
  },
  unusedColumns: [],
};
