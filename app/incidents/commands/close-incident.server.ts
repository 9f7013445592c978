import type { PersonId } from "~/kernel/ids";
import { mayOn } from "~/people/domain/permissions";
import { close, type CloseFacts } from "~/incidents/domain/decisions/close";
import type { Channel } from "~/incidents/domain/events";
import { momentOf } from "~/incidents/domain/local-moment";
import { stepIncident, type StepAsked } from "~/incidents/store/step-incident.server";

export type CloseForm =
  | { readonly outcome: "kept" | "fan" | "lost"; readonly words: string }
  | { readonly outcome: "unreached"; readonly attempts: readonly LocalAttempt[] }
  | { readonly outcome: "noCustomer"; readonly wasCustomerTouched: boolean };

/** When and how somebody tried to reach the customer, by the wall clock of whoever wrote it down: "2026-03-02T17:00". */
interface LocalAttempt {
  readonly at: string;
  readonly channel: Channel;
}

/**
 * Ends it with its outcome for the customer. That one was lost counts only when somebody who steers incidents says so.
 * `timeZone` is the one the page showed.
 */
export async function closeIncident(asked: StepAsked, form: CloseForm, timeZone: string) {
  return stepIncident(asked, ({ incident }, by, now) => {
    const isConfirmed = mayOn(asked.viewer, "incident:steer", incident.partnerId);
    return close(incident, factsOf(form, timeZone, isConfirmed ? by : null), by, now);
  });
}

function factsOf(form: CloseForm, timeZone: string, confirmedBy: PersonId | null): CloseFacts {
  switch (form.outcome) {
    case "kept":
    case "fan":
      return { outcome: form.outcome, words: form.words };
    case "lost":
      return { outcome: "lost", words: form.words, confirmedBy };
    case "unreached":
      return { outcome: "unreached", attempts: form.attempts.flatMap((attempt) => attemptOf(attempt, timeZone)) };
    case "noCustomer":
      return form;
  }
}

/** A date that does not exist is no attempt. */
function attemptOf({ at, channel }: LocalAttempt, timeZone: string) {
  const moment = momentOf(at, timeZone);
  return moment === null ? [] : [{ at: moment, channel }];
}
