import { idOf, type IncidentId, type TouchpointId } from "~/kernel/ids";
import type { ClockKind, Severity } from "~/servicelevels/domain/clocks";
import { isMonth, monthsUpTo, type Month } from "~/kernel/month";
import { ROLLING_MONTHS } from "./periods";

/** One month, or the rolling view that ends with it. */
export const SPANS = ["month", "rolling"] as const;
/** `carried`: counted in an earlier month, and losing credit in this one. The three are a partition of what is listed. */
export const VERDICTS = ["kept", "late", "carried"] as const;
export const SOURCE_VERDICTS = ["kept", "late"] as const;

/** Which of a partner's contributions stand behind a number: the months, and what narrows them. */
export interface DrillFilters {
  readonly span: (typeof SPANS)[number];
  readonly touchpoint?: TouchpointId | undefined;
  readonly severity?: Severity | undefined;
  readonly clock?: ClockKind | undefined;
  /** Of that kind of clock where one is asked about, otherwise of all clocks of the incident. */
  readonly verdict?: (typeof VERDICTS)[number] | undefined;
  readonly source?: (typeof SOURCE_VERDICTS)[number] | undefined;
}

/** Oldest first. */
export function monthsOf(month: Month, span: DrillFilters["span"]): Month[] {
  return monthsUpTo(month, span === "rolling" ? ROLLING_MONTHS : 1);
}

/** Credits are multiples of this, which is exact in binary. */
const CREDIT_STEP = 1 / 65_536;

/** A contribution's place in the order of a list: by credit, incident, month. */
export interface Place {
  readonly credit: number;
  readonly incidentId: IncidentId;
  readonly month: Month;
}

/** The place as it stands in an address; the credit in whole steps, so that nothing is lost in writing it. */
export function writePlace({ credit, incidentId, month }: Place): string {
  return `${Math.round(credit / CREDIT_STEP)}.${incidentId}.${month}`;
}

/** Null if the text is no place. */
export function readPlace(text: string): Place | null {
  const [, steps = "", id = "", month = ""] = /^(-?\d{1,9})\.([0-9a-f-]{36})\.(\d{4}-\d\d)$/.exec(text) ?? [];
  if (!isMonth(month) || !/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) return null;
  return { credit: Number(steps) * CREDIT_STEP, incidentId: idOf(id), month };
}
