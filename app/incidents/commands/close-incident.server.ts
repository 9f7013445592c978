import { mayOn } from "~/people/domain/permissions";
import { close, type CloseFacts } from "~/incidents/domain/decisions/close";
import type { ContactAttempt } from "~/incidents/domain/events";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

export type CloseForm =
  | { readonly outcome: "kept" | "fan" | "lost"; readonly words: string }
  | { readonly outcome: "unreached"; readonly attempts: readonly ContactAttempt[] }
  | { readonly outcome: "noCustomer"; readonly wasCustomerTouched: boolean };

/** Ends it with its outcome for the customer. That one was lost counts only when somebody who steers incidents says so. */
export function closeIncident(asked: StepAsked, form: CloseForm) {
  return stepIncident(asked, ({ incident }, by, now) => {
    const isConfirmed = mayOn(asked.viewer, "incident:steer", incident.partnerId);
    return close(incident, factsOf(form, isConfirmed ? by : null), by, now);
  });
}

function factsOf(form: CloseForm, confirmedBy: StepAsked["viewer"]["personId"] | null): CloseFacts {
  switch (form.outcome) {
    case "kept":
    case "fan":
      return { outcome: form.outcome, words: form.words };
    case "lost":
      return { outcome: "lost", words: form.words, confirmedBy };
    case "unreached":
    case "noCustomer":
      return form;
  }
}
