import type { Month } from "~/kernel/month";
import type { Format } from "~/platform/i18n/format";

/** "ago–oct 2026", "nov 2025–ene 2026"; a single month by its name. */
export function periodWords(format: Format, months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return "";
  if (first === last) return format.month(first);
  const [from, to] = [first, last].map((month) => `${format.monthShort(month)} ${month.slice(0, 4)}`);
  return first.slice(0, 4) === last.slice(0, 4) ? `${format.monthShort(first)}–${to}` : `${from}–${to}`;
}
