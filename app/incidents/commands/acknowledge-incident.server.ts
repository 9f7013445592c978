import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** The holder has seen it, and says so. */
export function acknowledgeIncident(asked: StepAsked) {
  return stepIncident(asked, ({ incident }, by, now) => acknowledge(incident, by, now));
}
