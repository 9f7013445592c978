import { expect, test } from "vitest";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { pause } from "~/incidents/domain/decisions/pause";
import { respond } from "~/incidents/domain/decisions/respond";
import { resume } from "~/incidents/domain/decisions/resume";
import { transfer } from "~/incidents/domain/decisions/transfer";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { HOUR_MS } from "~/kernel/instant";
import { after, agent, calendars, codeOf, courier, installer, levels, manager, story, proceed } from "./samples";

const toInstaller = { to: installer, isReceiverActive: true, reason: "It is a fault of the installation" };
const answered = proceed(
  story(),
  (it) => acknowledge(it, agent, after(10)),
  (it) => respond(it, agent, after(20)),
);

test("the new holder acknowledges again and goes straight to work, for the customer has been answered", () => {
  const moved = proceed(answered, (it) => transfer(it, toInstaller, manager, after(120)));
  expect(moved.incident).toMatchObject({
    status: "reported",
    partnerId: installer,
    acknowledgedAt: null,
    respondedAt: after(20),
    counts: { transfers: 1 },
  });
  expect(codeOf(respond(moved.incident, agent, after(121)))).toBe("incident.not-acknowledged");
  const seen = proceed(moved, (it) => acknowledge(it, agent, after(130)));
  expect(seen.incident.status).toBe("inProgress");
  expect(codeOf(respond(seen.incident, agent, after(131)))).toBe("incident.already-responded");
});

test("two hours with the courier are the courier's, the rest the installer's", () => {
  const { events } = proceed(answered, (it) => transfer(it, toInstaller, manager, after(120)));
  const clocks = readIncidentClocks(events, levels, calendars, after(180)).filter(({ kind }) => kind === "resolution");
  expect(clocks.map(({ holder, heldMs, status }) => [holder, heldMs, status])).toEqual([
    [courier, 2 * HOUR_MS, "cancelled"],
    [installer, HOUR_MS, "running"],
  ]);
});

test("a wait goes on across the hand-over, and ends in the new holder's hands", () => {
  const moved = proceed(
    answered,
    (it) => pause(it, { reason: "awaitingThirdParty", approvedBy: null, isFirstResponse: false }, agent, after(60)),
    (it) => transfer(it, toInstaller, manager, after(120)),
  );
  expect(moved.incident).toMatchObject({ status: "waiting", partnerId: installer, resumesTo: "reported" });
  expect(proceed(moved, (it) => resume(it, manager, after(130))).incident.status).toBe("reported");
  expect(proceed(moved, (it) => acknowledge(it, agent, after(130))).incident).toMatchObject({
    status: "waiting",
    resumesTo: "inProgress",
  });
});

test("not to its holder, not to a partner that is not active, not without a reason", () => {
  const { incident } = answered;
  expect(codeOf(transfer(incident, { ...toInstaller, to: courier }, manager, after(30)))).toBe("incident.same-holder");
  expect(codeOf(transfer(incident, { ...toInstaller, isReceiverActive: false }, manager, after(30)))).toBe(
    "incident.partner-not-active",
  );
  expect(codeOf(transfer(incident, { ...toInstaller, reason: " \n" }, manager, after(30)))).toBe(
    "incident.transfer-reason-missing",
  );
});
