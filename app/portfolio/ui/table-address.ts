import type { Month } from "~/kernel/month";
import type { StandingWord } from "~/portfolio/domain/standing-word";

/** Where on the page the table of partners begins. */
export const TABLE = "partners";

/** The portfolio of a month with its table narrowed and turned. `after`: see `PortfolioPage`. */
export function tableAddress(month: Month, standing: StandingWord | null, after: string | null): string {
  const query = new URLSearchParams({ month });
  if (standing !== null) query.set("standing", standing);
  if (after !== null && after !== "start") query.set("after", after);
  return `/portfolio?${query}`;
}
