import fc from "fast-check";
import { expect, test } from "vitest";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { close, UNREACHED_GATE } from "~/incidents/domain/decisions/close";
import { pause } from "~/incidents/domain/decisions/pause";
import { recordCustomerMessage } from "~/incidents/domain/decisions/record-customer-message";
import { recordFollowUp } from "~/incidents/domain/decisions/record-follow-up";
import { reopen } from "~/incidents/domain/decisions/reopen";
import { resolve } from "~/incidents/domain/decisions/resolve";
import { CHANNELS } from "~/incidents/domain/events";
import { isOpen } from "~/incidents/domain/incident";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { DAY_MS, instant } from "~/kernel/instant";
import { accepted, after, agent, calendars, codeOf, levels, manager, story, proceed, typesOf } from "./samples";

const account = { cause: "The van broke down", whatWasDone: "A second van came", causeLocation: "partner" } as const;
const seen = proceed(story(), (it) => acknowledge(it, agent, after(10)));
const solved = proceed(seen, (it) => resolve(it, account, agent, after(60)));
const days = (count: number) => after(60 + count * 1_440);

test("no resolution without a cause and without what was done", () => {
  const missing = (change: object) => codeOf(resolve(seen.incident, { ...account, ...change }, agent, after(60)));
  expect(missing({ cause: "   " })).toBe("incident.cause-missing");
  expect(missing({ whatWasDone: "\t\n" })).toBe("incident.what-was-done-missing");
  expect(solved.incident).toMatchObject({ status: "resolved", resolvedAt: after(60), account, respondedAt: after(60) });
});

test("a resolution ends a wait first", () => {
  const waiting = proceed(seen, (it) =>
    pause(it, { reason: "awaitingBrand", approvedBy: null, isFirstResponse: false }, agent, after(20)),
  );
  const { events } = proceed(waiting, (it) => resolve(it, account, agent, after(60)));
  expect(typesOf(events).slice(-2)).toEqual(["resumed", "resolved"]);
});

test("nothing closes before it is resolved, and closed stays closed", () => {
  expect(codeOf(close(seen.incident, { outcome: "kept", words: "Fine" }, agent, after(20)))).toBe(
    "incident.not-resolved",
  );
  const closed = proceed(solved, (it) => close(it, { outcome: "kept", words: "Fine" }, agent, after(90)));
  expect(codeOf(close(closed.incident, { outcome: "kept", words: "Fine" }, agent, after(91)))).toBe("incident.closed");
  expect(isOpen(closed.incident)).toBe(false);
});

test("kept and fan need the customer's yes, in words", () => {
  for (const outcome of ["kept", "fan"] as const) {
    expect(close(solved.incident, { outcome, words: " " }, agent, after(90))).toEqual({
      ok: false,
      refusal: { code: "incident.words-missing", outcome },
    });
    const closed = proceed(solved, (it) => close(it, { outcome, words: " Thank you! " }, agent, after(90)));
    expect(closed.incident).toMatchObject({ status: "closed", closing: { outcome, words: "Thank you!" }, account });
  }
});

test("a customer is lost only when a manager confirms it; words are welcome and not needed", () => {
  const lost = { outcome: "lost", words: "", confirmedBy: null } as const;
  expect(codeOf(close(solved.incident, lost, agent, after(90)))).toBe("incident.confirmation-needed");
  const closed = proceed(solved, (it) => close(it, { ...lost, confirmedBy: manager }, agent, after(90)));
  expect(closed.incident).toMatchObject({ closing: { outcome: "lost", words: null, confirmedBy: manager } });
});

test("unreached takes three attempts on two channels over seven days, made since the resolution", () => {
  const attempts = [
    { at: days(0), channel: "phone" },
    { at: days(3), channel: "phone" },
    { at: days(7), channel: "email" },
  ] as const;
  const answer = (made: readonly (typeof attempts)[number][], at = days(8)) =>
    close(solved.incident, { outcome: "unreached", attempts: made }, agent, at);
  expect(codeOf(answer(attempts))).toBe("accepted");
  expect(answer(attempts.slice(0, 2))).toMatchObject({
    refusal: { code: "incident.attempts-missing", attempts: 2, channels: 1, days: 3 },
  });
  expect(codeOf(answer([attempts[0], attempts[1], { ...attempts[0], at: days(7) }]))).toBe("incident.attempts-missing");
  expect(codeOf(answer([attempts[0], attempts[2], { ...attempts[0], at: after(59) }]))).toBe(
    "incident.attempts-missing",
  );
  expect(codeOf(answer(attempts, days(6)))).toBe("incident.attempts-missing");
});

test("whatever attempts are handed in, unreached passes exactly when those that count meet the gate", () => {
  const attempt = fc.record({
    at: fc.integer({ min: -3 * DAY_MS, max: 12 * DAY_MS }).map((ms) => instant(after(60) + ms)),
    channel: fc.constantFrom(...CHANNELS),
  });
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 8 }), (attempts) => {
      const now = days(9);
      const counted = attempts.filter(({ at }) => at >= after(60) && at <= now);
      const span = Math.max(...counted.map(({ at }) => at)) - Math.min(...counted.map(({ at }) => at));
      const passes =
        counted.length >= UNREACHED_GATE.attempts &&
        new Set(counted.map(({ channel }) => channel)).size >= UNREACHED_GATE.channels &&
        span >= UNREACHED_GATE.days * DAY_MS;
      expect(close(solved.incident, { outcome: "unreached", attempts }, agent, now).ok).toBe(passes);
    }),
  );
});

test("noCustomer is for incidents nobody outside noticed", () => {
  const facts = { outcome: "noCustomer", wasCustomerTouched: false } as const;
  expect(codeOf(close(solved.incident, facts, agent, after(90)))).toBe("accepted");
  expect(codeOf(close(solved.incident, { ...facts, wasCustomerTouched: true }, agent, after(90)))).toBe(
    "incident.customer-was-touched",
  );
  const written = proceed(solved, (it) => recordCustomerMessage(it, agent, after(70)));
  expect(codeOf(close(written.incident, facts, agent, after(90)))).toBe("incident.customer-was-touched");
});

test("closing ends the follow-up, once", () => {
  const closed = proceed(solved, (it) => close(it, { outcome: "kept", words: "Fine" }, agent, after(90)));
  expect(typesOf(closed.events).slice(-2)).toEqual(["followUpDone", "closed"]);
  const followed = proceed(solved, (it) => recordFollowUp(it, agent, after(80)));
  expect(codeOf(recordFollowUp(followed.incident, agent, after(81)))).toBe("incident.follow-up-already-done");
  const after2 = accepted(close(followed.incident, { outcome: "kept", words: "Fine" }, agent, after(90)));
  expect(typesOf(after2)).toEqual(["closed"]);
  const live = readIncidentClocks(closed.events, levels, calendars, after(9_000)).filter(
    ({ endedAt }) => endedAt === null,
  );
  expect(live).toEqual([]);
});

test("reopening goes back to work, keeps the first verdict and lets the total time run on", () => {
  expect(codeOf(reopen(solved.incident, "  ", agent, after(90)))).toBe("incident.reopen-reason-missing");
  expect(codeOf(reopen(seen.incident, "Still broken", agent, after(90)))).toBe("incident.still-open");
  const again = proceed(solved, (it) => reopen(it, "Still broken", agent, after(90)));
  expect(again.incident).toMatchObject({ status: "inProgress", counts: { reopenings: 1 } });
  const status = (kind: string) =>
    readIncidentClocks(again.events, levels, calendars, after(100)).find((clock) => clock.kind === kind)?.status;
  expect([status("resolution"), status("totalResolution")]).toEqual(["met", "running"]);
  const closed = proceed(solved, (it) => close(it, { outcome: "kept", words: "Fine" }, agent, after(90)));
  expect(proceed(closed, (it) => reopen(it, "It broke again", agent, after(95))).incident.status).toBe("inProgress");
});
