import { sendUpdate as decide } from "~/incidents/domain/decisions/send-update";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** The customer was told how it stands. */
export function sendUpdate(asked: StepAsked) {
  return stepIncident(asked, ({ incident }, by, now) => decide(incident, by, now));
}
