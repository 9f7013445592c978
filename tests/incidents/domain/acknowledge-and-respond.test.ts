import { expect, test } from "vitest";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { logIncident } from "~/incidents/domain/decisions/log-incident";
import { resolve } from "~/incidents/domain/decisions/resolve";
import { respond } from "~/incidents/domain/decisions/respond";
import { sendUpdate } from "~/incidents/domain/decisions/send-update";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import {
  accepted,
  after,
  agent,
  calendars,
  codeOf,
  levels,
  logFacts,
  manager,
  opened,
  story,
  proceed,
} from "./samples";

const account = { cause: "Wrong address on the label", whatWasDone: "Sent again", causeLocation: "partner" } as const;

test("a partner that tells before the customer does reported it itself; one that passes on a complaint did not", () => {
  const told = accepted(logIncident({ ...logFacts, reportedBy: "partner", customerSpokeFirst: false }, agent, opened));
  expect(told).toMatchObject([{ seq: 1, at: opened, type: "opened", isSelfReported: true }]);
  const passedOn = accepted(logIncident({ ...logFacts, reportedBy: "partner" }, agent, opened));
  expect(passedOn).toMatchObject([{ isSelfReported: false }]);
  expect(accepted(logIncident({ ...logFacts, customerSpokeFirst: false }, manager, opened))).toMatchObject([
    { isSelfReported: false },
  ]);
});

test("nothing is logged for a partner that is not active", () => {
  expect(codeOf(logIncident({ ...logFacts, isHolderActive: false }, manager, opened))).toBe(
    "incident.partner-not-active",
  );
});

test("acknowledging comes first and once", () => {
  const { incident, events } = proceed(story(), (it) => acknowledge(it, agent, after(10)));
  expect(incident).toMatchObject({ status: "acknowledged", acknowledgedAt: after(10), version: 2 });
  expect(events[1]).toEqual({ seq: 2, at: after(10), actorId: agent, type: "acknowledged" });
  expect(acknowledge(incident, agent, after(11))).toEqual({
    ok: false,
    refusal: { code: "incident.already-acknowledged", at: after(10) },
  });
});

test("nobody answers, pauses or solves what has not been acknowledged", () => {
  const { incident } = story();
  expect(codeOf(respond(incident, agent, after(5)))).toBe("incident.not-acknowledged");
  expect(codeOf(resolve(incident, account, agent, after(5)))).toBe("incident.not-acknowledged");
});

test("the first answer starts the work; a second one is an update", () => {
  const begun = proceed(story(), (it) => acknowledge(it, agent, after(10)));
  expect(codeOf(sendUpdate(begun.incident, agent, after(12)))).toBe("incident.not-responded");
  const answered = proceed(begun, (it) => respond(it, agent, after(15)));
  expect(answered.incident).toMatchObject({ status: "inProgress", respondedAt: after(15) });
  expect(codeOf(respond(answered.incident, agent, after(16)))).toBe("incident.already-responded");
  const updated = proceed(answered, (it) => sendUpdate(it, agent, after(20)));
  expect(updated.incident).toMatchObject({ status: "inProgress", counts: { updates: 1 } });
});

test("the clocks agree with the states: acknowledged and answered in time", () => {
  const { events } = proceed(
    story(),
    (it) => acknowledge(it, agent, after(10)),
    (it) => respond(it, agent, after(15)),
  );
  const clocks = readIncidentClocks(events, levels, calendars, after(20));
  const status = (kind: string) => clocks.find((clock) => clock.kind === kind)?.status;
  expect([status("acknowledge"), status("firstResponse"), status("resolution")]).toEqual(["met", "met", "running"]);
});

test("two steps never fall into one moment, and no server's clock takes an incident back in time", () => {
  const { incident } = proceed(story(), (it) => acknowledge(it, agent, opened));
  expect(incident.lastEventAt).toBe(opened + 1);
  const late = proceed(story(), (it) => acknowledge(it, agent, after(10)));
  expect(proceed(late, (it) => respond(it, agent, after(9))).incident.lastEventAt).toBe(after(10) + 1);
});
