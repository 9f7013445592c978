import { changeSeverity as decide } from "~/incidents/domain/decisions/change-severity";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";
import type { Severity } from "~/servicelevels/domain/service-level";

/** The brand judges it anew. */
export function changeSeverity(asked: StepAsked, severity: Severity) {
  return stepIncident(asked, ({ incident }, by, now) => decide(incident, severity, by, now));
}
