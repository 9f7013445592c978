import { respond } from "~/incidents/domain/decisions/respond";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** The customer got a first answer. */
export function respondToIncident(asked: StepAsked) {
  return stepIncident(asked, ({ incident }, by, now) => respond(incident, by, now));
}
