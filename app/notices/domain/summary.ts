import type { NoticeMail, SummaryLine } from "./mails";
import type { Week } from "./week";

type Summary = Extract<NoticeMail, { readonly kind: "notices.weeklySummary" }>;

/** Lines a summary names; its sums count all. */
const MOST_LINES = 8;

/** The mail about a week, from its lines, the busiest first; null where nothing happened and nothing is open. */
export function summaryOf(week: Week, lines: readonly SummaryLine[], house: string | null): Summary | null {
  const sum = (of: (line: SummaryLine) => number) => lines.reduce((so, line) => so + of(line), 0);
  const [opened, resolved, breached, openNow] = [
    sum((line) => line.opened),
    sum((line) => line.resolved),
    sum((line) => line.breached),
    sum((line) => line.openNow),
  ];
  if (opened + resolved + breached + openNow === 0) return null;
  const { from, to } = week;
  const facts = { from, to, opened, resolved, breached, openNow, house };
  return { kind: "notices.weeklySummary", facts: { ...facts, lines: lines.slice(0, MOST_LINES) } };
}
