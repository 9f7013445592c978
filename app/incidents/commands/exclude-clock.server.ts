import type { PartnerId } from "~/kernel/ids";
import { exclude } from "~/incidents/domain/decisions/exclude";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";
import type { ClockKind } from "~/servicelevels/domain/service-level";

export interface ExcludeForm {
  readonly kind: ClockKind;
  /** Whose clocks; null: every holder's. */
  readonly holder: PartnerId | null;
  readonly cause: string;
}

/** The brand takes a kind of clock out of the measures, with the cause that lay outside the partner. */
export function excludeClock(asked: StepAsked, form: ExcludeForm) {
  return stepIncident(asked, ({ incident, events, histories: { levels, calendars } }, by, now) =>
    exclude(incident, { ...form, clocks: readIncidentClocks(events, levels, calendars, now) }, by, now),
  );
}
