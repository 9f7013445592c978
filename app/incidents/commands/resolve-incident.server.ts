import { resolve } from "~/incidents/domain/decisions/resolve";
import type { ResolutionAccount } from "~/incidents/domain/events";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

/** Solved, with the cause and what was done. */
export function resolveIncident(asked: StepAsked, account: ResolutionAccount) {
  return stepIncident(asked, ({ incident }, by, now) => resolve(incident, account, by, now));
}
