import { writePlace, type DrillFilters, type Place } from "~/scorecards/domain/drill";
import type { Month } from "~/kernel/month";

export function scorecardAddress(partnerId: string, month: Month): string {
  return `/partners/${partnerId}/scorecard/${month}`;
}

export interface ListTurn {
  readonly after?: Place;
  readonly before?: Place;
}

/** The list behind a number. What is not asked about does not stand in the address. */
export function drillAddress(partnerId: string, month: Month, filters: DrillFilters, turn: ListTurn = {}): string {
  return `${scorecardAddress(partnerId, month)}/incidents${queryOf(filters, turn)}`;
}

/** The same list as a file. */
export function fileAddress(partnerId: string, month: Month, filters: DrillFilters): string {
  return `${scorecardAddress(partnerId, month)}/incidents.csv${queryOf(filters, {})}`;
}

function queryOf({ span, ...narrowing }: DrillFilters, { after, before }: ListTurn): string {
  const query = new URLSearchParams(span === "rolling" ? { span } : {});
  for (const [name, value] of Object.entries(narrowing)) if (value !== undefined) query.set(name, value);
  if (after !== undefined) query.set("after", writePlace(after));
  if (before !== undefined) query.set("before", writePlace(before));
  return query.size === 0 ? "" : `?${query.toString()}`;
}
