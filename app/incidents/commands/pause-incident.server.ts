import { mayOn } from "~/people/domain/permissions";
import { pause } from "~/incidents/domain/decisions/pause";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";
import type { PauseReason } from "~/servicelevels/domain/clocks";

export interface PauseForm {
  readonly reason: PauseReason;
  /** The customer was answered in the same step. */
  readonly isFirstResponse: boolean;
}

/** The next move is somebody else's. Whoever steers incidents agrees to force majeure by choosing it; nobody else can. */
export function pauseIncident(asked: StepAsked, { reason, isFirstResponse }: PauseForm) {
  return stepIncident(asked, ({ incident }, by, now) => {
    const approvedBy = mayOn(asked.viewer, "incident:steer", incident.partnerId) ? by : null;
    return pause(incident, { reason, isFirstResponse, approvedBy }, by, now);
  });
}
