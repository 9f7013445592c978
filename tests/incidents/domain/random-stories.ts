import fc from "fast-check";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { changeLevel } from "~/incidents/domain/decisions/change-level";
import { changeSeverity } from "~/incidents/domain/decisions/change-severity";
import { close, type CloseFacts } from "~/incidents/domain/decisions/close";
import { exclude } from "~/incidents/domain/decisions/exclude";
import { markClocks } from "~/incidents/domain/decisions/mark-clocks";
import { pause } from "~/incidents/domain/decisions/pause";
import { recordCustomerMessage } from "~/incidents/domain/decisions/record-customer-message";
import { recordFollowUp } from "~/incidents/domain/decisions/record-follow-up";
import { reopen } from "~/incidents/domain/decisions/reopen";
import { resolve } from "~/incidents/domain/decisions/resolve";
import { respond } from "~/incidents/domain/decisions/respond";
import { resume } from "~/incidents/domain/decisions/resume";
import { sendUpdate } from "~/incidents/domain/decisions/send-update";
import { transfer } from "~/incidents/domain/decisions/transfer";
import { CAUSE_LOCATIONS, type IncidentEvent } from "~/incidents/domain/events";
import { applyEvent } from "~/incidents/domain/fold";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { nextSteps, STEPS } from "~/incidents/domain/next-steps";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { ok, type Result } from "~/kernel/result";
import { CLOCK_KINDS, SEVERITIES } from "~/servicelevels/domain/clocks";
import {
  after,
  agent,
  calendars,
  caterer,
  courier,
  installer,
  level,
  levels,
  manager,
  story,
  strictLevel,
} from "./samples";
import type { Story } from "./samples";

/** One thing somebody tries, with everything it may need. Mostly one of the steps that the state allows (`pick` says which),
 *  sometimes any step at all. */
const attempt = fc.record({
  pick: fc.nat({ max: 1_000 }),
  anyStep: fc.oneof(
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constantFrom(...STEPS, "exclude" as const, "sweep" as const) },
  ),
  waitMinutes: fc.nat({ max: 2_000 }),
  severity: fc.constantFrom(...SEVERITIES),
  reason: fc.constantFrom("awaitingCustomer", "awaitingBrand", "awaitingThirdParty", "forceMajeure"),
  causeLocation: fc.constantFrom(...CAUSE_LOCATIONS),
  outcome: fc.constantFrom("kept", "fan", "lost", "unreached", "noCustomer"),
  kind: fc.constantFrom(...CLOCK_KINDS),
  partner: fc.constantFrom(courier, installer, caterer),
  words: fc.constantFrom(" ", "words", "más palabras", "words", "palavras"),
  level: fc.constantFrom(null, level, strictLevel),
  flag: fc.boolean(),
});
export type Attempt = typeof attempt extends fc.Arbitrary<infer Value> ? Value : never;

export const attempts = fc.array(attempt, { minLength: 5, maxLength: 40, size: "max" });

export interface Told extends Story {
  readonly now: Instant;
  /** The state the step-by-step way leads to; `incident` of each step before. */
  readonly refusals: readonly { readonly code: string }[];
}

/** Lives through the attempts, each some time after the one before; a refused one changes nothing. */
export function tell(list: readonly Attempt[], seen: (told: Told) => void = () => undefined): Told {
  let told: Told = { ...story(), now: after(0), refusals: [] };
  for (const one of list) {
    const now = instant(told.now + one.waitMinutes * 60_000);
    const answer = decide(told, one, now);
    const events: readonly IncidentEvent[] = answer.ok ? answer.value : [];
    told = {
      now,
      events: [...told.events, ...events],
      incident: events.reduce(applyEvent, told.incident),
      refusals: answer.ok ? told.refusals : [...told.refusals, answer.refusal],
    };
    seen(told);
  }
  return told;
}

function decide(
  { incident, events }: Story,
  one: Attempt,
  now: Instant,
): Result<readonly IncidentEvent[], { readonly code: string }> {
  const approvedBy = one.flag ? manager : null;
  const possible = nextSteps(incident, now);
  switch (one.anyStep ?? possible[one.pick % possible.length] ?? "sweep") {
    case "acknowledge":
      return acknowledge(incident, agent, now);
    case "respond":
      return respond(incident, agent, now);
    case "sendUpdate":
      return sendUpdate(incident, agent, now);
    case "recordCustomerMessage":
      return recordCustomerMessage(incident, agent, now);
    case "pause":
      return pause(incident, { reason: one.reason, approvedBy, isFirstResponse: one.flag }, agent, now);
    case "resume":
      return resume(incident, agent, now);
    case "resolve":
      return resolve(
        incident,
        { cause: one.words, whatWasDone: one.words, causeLocation: one.causeLocation },
        agent,
        now,
      );
    case "recordFollowUp":
      return recordFollowUp(incident, agent, now);
    case "close":
      return close(incident, closeFacts(one, now), agent, now);
    case "reopen":
      return reopen(incident, one.words, agent, now);
    case "transfer":
      return transfer(incident, { to: one.partner, isReceiverActive: one.flag, reason: one.words }, manager, now);
    case "changeSeverity":
      return changeSeverity(incident, one.severity, manager, now);
    case "changeLevel":
      return changeLevel(incident, one.level, manager, now);
    case "exclude": {
      const clocks = readIncidentClocks(events, levels, calendars, now);
      const holder = one.flag ? one.partner : null;
      return exclude(incident, { kind: one.kind, holder, cause: one.words, clocks }, manager, now);
    }
    case "sweep":
      return ok(markClocks(incident, events, readIncidentClocks(events, levels, calendars, now), now));
  }
}

function closeFacts({ outcome, words, flag }: Attempt, now: Instant): CloseFacts {
  switch (outcome) {
    case "kept":
    case "fan":
      return { outcome, words };
    case "lost":
      return { outcome, words, confirmedBy: flag ? manager : null };
    case "unreached":
      return {
        outcome,
        attempts: [
          { at: instant(now - 8 * DAY_MS), channel: "phone" },
          { at: instant(now - 4 * DAY_MS), channel: "email" },
          { at: now, channel: "phone" },
        ],
      };
    case "noCustomer":
      return { outcome, wasCustomerTouched: flag };
  }
}
