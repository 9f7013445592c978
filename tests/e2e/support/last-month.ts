import { ZONE } from "./people";

/** The brand's month that ended last, as year and month from 1 to 12. */
export function lastMonth(now = new Date()): { readonly year: number; readonly month: number; readonly name: string } {
  const parts = new Intl.DateTimeFormat("en-US", { timeZone: ZONE, year: "numeric", month: "numeric" }).formatToParts(
    now,
  );
  const number = (type: "year" | "month") => Number(parts.find((part) => part.type === type)?.value);
  const before = number("year") * 12 + number("month") - 2;
  const [year, month] = [Math.floor(before / 12), (before % 12) + 1];
  return { year, month, name: `${year}-${String(month).padStart(2, "0")}` };
}
