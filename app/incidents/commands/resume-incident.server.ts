import { resume } from "~/incidents/domain/decisions/resume";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** The wait is over. */
export function resumeIncident(asked: StepAsked) {
  return stepIncident(asked, ({ incident }, by, now) => resume(incident, by, now));
}
