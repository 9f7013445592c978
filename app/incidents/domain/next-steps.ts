import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { acknowledge } from "./decisions/acknowledge";
import { close } from "./decisions/close";
import { pause } from "./decisions/pause";
import { recordCustomerMessage } from "./decisions/record-customer-message";
import { recordFollowUp } from "./decisions/record-follow-up";
import { reopen } from "./decisions/reopen";
import { resolve } from "./decisions/resolve";
import { respond } from "./decisions/respond";
import { resume } from "./decisions/resume";
import { sendUpdate } from "./decisions/send-update";
import { transfer } from "./decisions/transfer";
import { changeLevel } from "./decisions/change-level";
import { changeSeverity } from "./decisions/change-severity";
import type { Incident } from "./incident";

/** In the order in which a screen offers them. Exclusions and notes are possible always and so are not listed. */
export const STEPS = [
  "acknowledge",
  "respond",
  "sendUpdate",
  "recordCustomerMessage",
  "pause",
  "resume",
  "resolve",
  "recordFollowUp",
  "close",
  "reopen",
  "transfer",
  "changeSeverity",
  "changeLevel",
] as const;
export type Step = (typeof STEPS)[number];

/** The steps an incident's state allows, asked of the very decisions that will be taken, with nothing missing that a person
 *  could add. Who may take them is for the policy to say. */
export function nextSteps(incident: Incident, now: Instant): readonly Step[] {
  return STEPS.filter((step) => isPossible(incident, step, now));
}

function isPossible(incident: Incident, step: Step, now: Instant): boolean {
  switch (step) {
    case "acknowledge":
      return acknowledge(incident, someone, now).ok;
    case "respond":
      return respond(incident, someone, now).ok;
    case "sendUpdate":
      return sendUpdate(incident, someone, now).ok;
    case "recordCustomerMessage":
      return recordCustomerMessage(incident, someone, now).ok;
    case "pause":
      return pause(incident, { reason: "awaitingCustomer", approvedBy: null, isFirstResponse: false }, someone, now).ok;
    case "resume":
      return resume(incident, someone, now).ok;
    case "resolve":
      return resolve(incident, { cause: "x", whatWasDone: "x", causeLocation: "outside" }, someone, now).ok;
    case "recordFollowUp":
      return recordFollowUp(incident, someone, now).ok;
    case "close":
      return close(incident, { outcome: "kept", words: "x" }, someone, now).ok;
    case "reopen":
      return reopen(incident, "x", someone, now).ok;
    case "transfer":
      return transfer(incident, { to: another, isReceiverActive: true, reason: "x" }, someone, now).ok;
    case "changeSeverity":
      return changeSeverity(incident, incident.severity === "minor" ? "major" : "minor", someone, now).ok;
    case "changeLevel":
      return changeLevel(incident, incident.isLevelOff ? incident.level : null, someone, now).ok;
  }
}

/** Stand-ins for what a person would fill in; no event made with them leaves this file. */
const someone = "someone" as PersonId;
const another = "another" as PartnerId;
