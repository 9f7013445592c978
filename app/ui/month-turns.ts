import type { Month } from "~/kernel/month";

/** Where one can turn from a month: the nearest ones with something to show, and all of them, newest first. */
export interface MonthTurns {
  readonly previous: Month | null;
  readonly next: Month | null;
  /** With the month shown among them, also where it is empty. */
  readonly all: readonly Month[];
}

export function monthTurns(month: Month, months: readonly Month[]): MonthTurns {
  const all = [...new Set([month, ...months])].sort().reverse();
  const at = all.indexOf(month);
  return { previous: all[at + 1] ?? null, next: all[at - 1] ?? null, all };
}
