import { expect, test } from "vitest";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { pause, type PauseFacts } from "~/incidents/domain/decisions/pause";
import { recordCustomerMessage } from "~/incidents/domain/decisions/record-customer-message";
import { resolve } from "~/incidents/domain/decisions/resolve";
import { respond } from "~/incidents/domain/decisions/respond";
import { resume } from "~/incidents/domain/decisions/resume";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { MINUTE_MS } from "~/kernel/instant";
import { after, agent, calendars, codeOf, levels, manager, story, proceed, typesOf } from "./samples";

const forCustomer: PauseFacts = { reason: "awaitingCustomer", approvedBy: null, isFirstResponse: false };
const seen = proceed(story(), (it) => acknowledge(it, agent, after(10)));
const account = { cause: "A broken hinge", whatWasDone: "Replaced it", causeLocation: "outside" } as const;

test("a wait stops the clocks and its end sets them going again where they stood", () => {
  const waiting = proceed(
    seen,
    (it) => respond(it, agent, after(20)),
    (it) => pause(it, forCustomer, agent, after(30)),
  );
  expect(waiting.incident).toMatchObject({ status: "waiting", reason: "awaitingCustomer", pausedAt: after(30) });
  const resumed = proceed(waiting, (it) => resume(it, agent, after(210)));
  expect(resumed.incident).toMatchObject({ status: "inProgress", counts: { pauses: 1 } });
  const clocks = readIncidentClocks(resumed.events, levels, calendars, after(210));
  const resolution = clocks.find(({ kind }) => kind === "resolution");
  expect(resolution).toMatchObject({ pausedMs: 180 * MINUTE_MS, targetAt: after(480 + 180) });
});

test("the answer and the wait saved in one step: the first response is met", () => {
  const { incident, events } = proceed(seen, (it) =>
    pause(it, { ...forCustomer, isFirstResponse: true }, agent, after(20)),
  );
  expect(typesOf(events)).toEqual(["opened", "acknowledged", "responded", "paused"]);
  expect(events[2]?.at).toBe(events[3]?.at);
  expect(incident).toMatchObject({ status: "waiting", respondedAt: after(20), resumesTo: "inProgress" });
  const response = readIncidentClocks(events, levels, calendars, after(600)).find(
    ({ kind }) => kind === "firstResponse",
  );
  expect(response?.status).toBe("met");
});

test("whoever waits without having answered goes back to that when the wait ends", () => {
  const { incident } = proceed(
    seen,
    (it) => pause(it, forCustomer, agent, after(20)),
    (it) => resume(it, agent, after(30)),
  );
  expect(incident.status).toBe("acknowledged");
});

test("force majeure needs a manager's word; other waits carry none", () => {
  const forceMajeure = { ...forCustomer, reason: "forceMajeure" } as const;
  expect(codeOf(pause(seen.incident, forceMajeure, agent, after(20)))).toBe("incident.approval-needed");
  const approved = proceed(seen, (it) => pause(it, { ...forceMajeure, approvedBy: manager }, agent, after(20)));
  expect(approved.events.at(-1)).toMatchObject({ reason: "forceMajeure", approvedBy: manager });
  const ordinary = proceed(seen, (it) => pause(it, { ...forCustomer, approvedBy: manager }, agent, after(20)));
  expect(ordinary.events.at(-1)).toMatchObject({ approvedBy: null });
});

test("when the customer writes, waiting for the customer is over; waiting for somebody else is not", () => {
  const forCustomerDone = proceed(
    seen,
    (it) => pause(it, forCustomer, agent, after(20)),
    (it) => recordCustomerMessage(it, agent, after(40)),
  );
  expect(typesOf(forCustomerDone.events).slice(-2)).toEqual(["customerWrote", "resumed"]);
  expect(forCustomerDone.incident.status).toBe("acknowledged");
  const forVendor = proceed(
    seen,
    (it) => pause(it, { ...forCustomer, reason: "awaitingThirdParty" }, agent, after(20)),
    (it) => recordCustomerMessage(it, agent, after(40)),
  );
  expect(forVendor.incident).toMatchObject({ status: "waiting", counts: { customerMessages: 1 } });
});

test("a thank-you after the resolution is kept and starts nothing", () => {
  const solved = proceed(
    seen,
    (it) => resolve(it, account, agent, after(60)),
    (it) => recordCustomerMessage(it, agent, after(70)),
  );
  expect(solved.incident.status).toBe("resolved");
  const running = readIncidentClocks(solved.events, levels, calendars, after(80)).filter(
    ({ status }) => status === "running",
  );
  expect(running.map(({ kind }) => kind)).toEqual(["followUp"]);
});

test("one wait at a time; nothing to resume without one; no wait in what is over", () => {
  const waiting = proceed(seen, (it) => pause(it, forCustomer, agent, after(20)));
  expect(codeOf(pause(waiting.incident, forCustomer, agent, after(21)))).toBe("incident.already-waiting");
  expect(codeOf(resume(seen.incident, agent, after(21)))).toBe("incident.not-waiting");
  const solved = proceed(waiting, (it) => resolve(it, account, agent, after(60)));
  expect(codeOf(pause(solved.incident, forCustomer, agent, after(61)))).toBe("incident.resolved");
  expect(codeOf(resume(solved.incident, agent, after(61)))).toBe("incident.resolved");
});
