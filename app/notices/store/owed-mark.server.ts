import type { PartnerId } from "~/kernel/ids";
import type { MarkToTell } from "~/notices/domain/delivery";
import type { ClockKind } from "~/servicelevels/domain/clocks";
import type { NamedRow } from "./named-incidents.server";
import type { Told } from "./told.server";

/** A mark of a clock that somebody is to be told of. */
export interface OwedMark extends Told, MarkToTell {
  readonly kind: "clockWarning" | "breach";
  readonly clock: ClockKind;
  readonly named: NamedRow;
}

/** An incident as a mail names it. The partner's own people need not be told whose it is. */
export function namedFor({ id, number, title, touchpoint, partner, severity }: NamedRow, house: PartnerId | null) {
  const incident = { incidentId: id, incidentNumber: number, title, touchpoint, severity };
  return { ...incident, partner: house === null ? partner : null };
}
