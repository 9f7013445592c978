import { reopen } from "~/incidents/domain/decisions/reopen";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** It was not solved after all. */
export function reopenIncident(asked: StepAsked, reason: string) {
  return stepIncident(asked, ({ incident }, by, now) => reopen(incident, reason, by, now));
}
