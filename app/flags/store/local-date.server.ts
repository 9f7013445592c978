import type { Instant } from "~/kernel/instant";

/** The local calendar date of an instant in a zone, "2026-11-30". */
export function localDateOf(at: Instant, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-u-ca-iso8601-nu-latn", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`;
}
