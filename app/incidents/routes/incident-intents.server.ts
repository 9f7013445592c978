import type { z } from "zod";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { addNote } from "~/incidents/commands/add-note.server";
import { changeLevel } from "~/incidents/commands/change-level.server";
import { changeSeverity } from "~/incidents/commands/change-severity.server";
import { closeIncident } from "~/incidents/commands/close-incident.server";
import { excludeClock } from "~/incidents/commands/exclude-clock.server";
import { pauseIncident } from "~/incidents/commands/pause-incident.server";
import { recordCustomerMessage } from "~/incidents/commands/record-customer-message.server";
import { reopenIncident } from "~/incidents/commands/reopen-incident.server";
import { resolveIncident } from "~/incidents/commands/resolve-incident.server";
import { respondToIncident } from "~/incidents/commands/respond-to-incident.server";
import { resumeIncident } from "~/incidents/commands/resume-incident.server";
import { sendUpdate } from "~/incidents/commands/send-update.server";
import { transferIncident } from "~/incidents/commands/transfer-incident.server";
import type { NoteVisibility } from "~/incidents/domain/decisions/write-note";
import type { IncidentRefusal } from "~/incidents/domain/refusals";
import type { IncidentId } from "~/kernel/ids";
import type { Result } from "~/kernel/result";
import type { Viewer } from "~/people/domain/roles";
import { answer, intent } from "~/platform/http/handlers.server";
import { constraintsOf, type FormSchema } from "~/platform/http/parse-form.server";
import * as forms from "./incident-forms.server";

type Params = z.output<typeof forms.incidentParams>;
type Done = Promise<Result<IncidentId, IncidentRefusal> | null>;
type StepForm = FormSchema & { readonly shape: { readonly version: z.ZodType<number> } };

interface Asked {
  readonly viewer: Viewer;
  readonly incidentId: IncidentId;
  readonly version: number;
  readonly words?: string;
}

/** A step from one of the page's forms: what every one of them carries goes to the command first, the rest as it is. */
function step<Form extends StepForm>(
  may: "incident:work" | "incident:steer",
  form: Form,
  take: (asked: Asked, typed: z.output<Form>, timeZone: string) => Done,
) {
  return intent<typeof may, Form, Params>({ may, form }, async (written) => {
    const { viewer, form: typed, context } = written;
    const { incidentId } = written.params;
    const { version, words } = typed as { version: number; words?: string };
    const asked = { viewer, incidentId, version, ...(words === undefined ? {} : { words }) };
    const done = await take(asked, typed, await context.timeZone());
    return answer(done, { to: `/incidents/${incidentId}`, said: "saved" });
  });
}

function note(may: "incident:noteShared" | "incident:noteInternal", visibility: NoteVisibility) {
  return intent<typeof may, typeof forms.noteForm, Params>(
    { may, form: forms.noteForm },
    async ({ viewer, params: { incidentId }, form: { body } }) =>
      answer(await addNote(viewer, incidentId, { visibility, body }), {
        to: `/incidents/${incidentId}#story`,
        said: "noteAdded",
      }),
  );
}

export const incidentIntents = {
  acknowledge: step("incident:work", forms.wordsForm, acknowledgeIncident),
  respond: step("incident:work", forms.wordsForm, respondToIncident),
  "send-update": step("incident:work", forms.wordsForm, sendUpdate),
  "customer-wrote": step("incident:work", forms.wordsForm, recordCustomerMessage),
  pause: step("incident:work", forms.pauseForm, pauseIncident),
  resume: step("incident:work", forms.wordsForm, resumeIncident),
  resolve: step("incident:work", forms.resolveForm, (asked, { cause, whatWasDone, causeLocation }) =>
    resolveIncident(asked, { cause, whatWasDone, causeLocation }),
  ),
  close: step("incident:work", forms.closeForm, (asked, typed, timeZone) =>
    closeIncident(withoutWords(asked), closingOf(typed), timeZone),
  ),
  reopen: step("incident:work", forms.reopenForm, (asked, { reason }) => reopenIncident(asked, reason)),
  transfer: step("incident:steer", forms.transferForm, transferIncident),
  "change-severity": step("incident:steer", forms.severityForm, (asked, { severity }) =>
    changeSeverity(asked, severity),
  ),
  "change-level": step("incident:steer", forms.levelForm, (asked, { levelId }) =>
    changeLevel(asked, levelId === "none" ? null : levelId),
  ),
  exclude: step("incident:steer", forms.excludeForm, (asked, { kind, holderId = null, cause }) =>
    excludeClock(asked, { kind, holder: holderId, cause }),
  ),
  "note-shared": note("incident:noteShared", "shared"),
  "note-internal": note("incident:noteInternal", "internal"),
};

export type IncidentIntent = keyof typeof incidentIntents;

/** What the browser may check by itself, by form. */
export const incidentConstraints = Object.fromEntries(
  Object.entries(incidentIntents).map(([name, { form }]) => [name, constraintsOf(form)]),
);

/** The customer's words are part of the closing itself. */
function withoutWords({ viewer, incidentId, version }: Asked): Asked {
  return { viewer, incidentId, version };
}

function closingOf({ outcome, words = "", attempts = [], isNobodyTouched }: z.output<typeof forms.closeForm>) {
  switch (outcome) {
    case "kept":
    case "fan":
    case "lost":
      return { outcome, words };
    case "unreached":
      // A line left empty is no attempt.
      return {
        outcome,
        attempts: attempts.flatMap(({ at, channel }) =>
          at === undefined || channel === undefined ? [] : [{ at, channel }],
        ),
      };
    case "noCustomer":
      return { outcome, wasCustomerTouched: !isNobodyTouched };
  }
}
