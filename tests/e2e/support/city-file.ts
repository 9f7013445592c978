import { readFileSync } from "node:fs";
import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { lastMonth } from "./last-month";

type Row = Record<string, string>;

const CITY = new URL("../../../prisma/seed/data/city-requests.csv", import.meta.url);
/** The first days of the open data, and until when their requests have to be over to be among them. */
const FIRST_DAY = Date.UTC(2011, 6, 1);
const OPENED_BEFORE = "2011-07-09";
const OVER_BEFORE = "2011-07-22";
const PARTNERS = new Set(["PWDx", "ISD", "BTDT", "PARK"]);
const DATES = ["open_dt", "target_dt", "closed_dt"] as const;
const DAY_MS = 86_400_000;

export interface CityFile {
  readonly name: string;
  readonly text: string;
  /** Incidents in it, and rows that cannot be one. */
  readonly incidents: number;
  readonly unreadable: number;
}

/**
 * The first week of the city's file as if it had been last month: every date moved by the same number of whole weeks, so
 * that weekdays and hours stay what they were. One row is made unreadable: it must not stop the others.
 */
export function cityFileOfLastMonth(): CityFile {
  const rows = parse<Row>(readFileSync(CITY), { columns: true }).filter(isOfTheFirstWeek);
  const days = weeksToLastMonth() * 7;
  const moved = rows.map((row) => {
    const dates = DATES.map((column) => [column, shifted(row[column] ?? "", days)] as const);
    return { ...row, ...Object.fromEntries(dates) };
  });
  const odd = { ...moved[0], case_enquiry_id: "101999999999", case_status: "Lost" };
  const text = stringify([...moved, odd], { header: true });
  return { name: "city-of-last-month.csv", text, incidents: moved.length, unreadable: 1 };
}

function isOfTheFirstWeek(row: Row): boolean {
  const { open_dt: opened = "", closed_dt: closed = "", target_dt: target = "", department = "" } = row;
  const isOver = closed !== "" && closed < OVER_BEFORE && target < OVER_BEFORE;
  return PARTNERS.has(department) && opened < OPENED_BEFORE && isOver && closed >= opened;
}

/** Whole weeks from the first day of the data to its weekday in the first week of last month. */
function weeksToLastMonth(): number {
  const { year, month } = lastMonth();
  return Math.ceil((Date.UTC(year, month - 1, 1) - FIRST_DAY) / (7 * DAY_MS));
}

/** Of "2011-07-01 03:12:31" only the day moves. */
function shifted(written: string, days: number): string {
  if (written === "") return "";
  const [date = "", time = ""] = written.split(" ");
  const moved = new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS);
  return `${moved.toISOString().slice(0, 10)} ${time}`;
}
