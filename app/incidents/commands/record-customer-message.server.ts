import { recordCustomerMessage as decide } from "~/incidents/domain/decisions/record-customer-message";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** The customer wrote or called; a wait for the customer is over. */
export function recordCustomerMessage(asked: StepAsked) {
  return stepIncident(asked, ({ incident }, by, now) => decide(incident, by, now));
}
