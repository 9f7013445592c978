import fc from "fast-check";
import { expect, test } from "vitest";
import { readCaches } from "~/incidents/domain/caches";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { close } from "~/incidents/domain/decisions/close";
import { resolve } from "~/incidents/domain/decisions/resolve";
import type { IncidentEvent } from "~/incidents/domain/events";
import { eventOfRow, rowOfEvent, type IncidentEventRow } from "~/incidents/domain/event-rows";
import { applyEvent, foldIncident } from "~/incidents/domain/fold";
import { INCIDENT_STATUSES, isOpen, type Incident } from "~/incidents/domain/incident";
import { nextSteps } from "~/incidents/domain/next-steps";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { visibleEvents } from "~/incidents/domain/visibility";
import type { Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import en from "~/platform/i18n/texts/en/refusals.json";
import es from "~/platform/i18n/texts/es/refusals.json";
import { attempts, tell } from "./random-stories";
import { accepted, after, agent, calendars, courier, incidentId, levels, opened, proceed, story } from "./samples";

test("a log that does not begin with an opening is no incident", () => {
  const { events } = proceed(story(), (it) => acknowledge(it, agent, after(5)));
  expect(foldIncident(incidentId, [])).toBeNull();
  expect(foldIncident(incidentId, events.slice(1))).toBeNull();
});

test("each status carries what belongs to it and nothing left over from the one before", () => {
  const account = { cause: "c", whatWasDone: "w", causeLocation: "brand" } as const;
  const { incident: closed } = proceed(
    story(),
    (it) => acknowledge(it, agent, after(5)),
    (it) => resolve(it, account, agent, after(10)),
    (it) => close(it, { outcome: "fan", words: "Wow" }, agent, after(20)),
  );
  expect(closed).toEqual({
    id: incidentId,
    status: "closed",
    partnerId: courier,
    touchpointId: story().incident.touchpointId,
    severity: "major",
    level: story().incident.level,
    isLevelOff: false,
    openedAt: opened,
    reportedBy: "brand",
    channel: "phone",
    isSelfReported: false,
    acknowledgedAt: after(5),
    respondedAt: after(10),
    version: 5,
    lastEventAt: after(20),
    counts: { transfers: 0, reopenings: 0, pauses: 0, updates: 0, customerMessages: 0 },
    exclusions: [],
    resolvedAt: after(10),
    closedAt: after(20),
    account,
    closing: { outcome: "fan", words: "Wow" },
  });
});

test("whatever is decided, the log folds to the state the decisions led to, also after a journey through JSON", () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const { events, incident } = tell(list);
      const stored: IncidentEventRow[] = JSON.parse(JSON.stringify(events.map(rowOfEvent)));
      const read = stored.map(eventOfRow).filter((event) => event !== null);
      expect(read).toEqual(events);
      expect(foldIncident(incidentId, read)).toEqual(incident);
      expect(incident.version).toBe(events.length);
    }),
    { numRuns: 300 },
  );
});

test("the stories told here reach every status, every kind of event and nearly every refusal: they prove something", () => {
  const statuses = new Set<string>();
  const types = new Set<string>();
  const codes = new Set<string>();
  for (const list of fc.sample(attempts, { numRuns: 400, seed: 7 })) {
    const { events, refusals } = tell(list, ({ incident }) => statuses.add(incident.status));
    for (const { type } of events) types.add(type);
    for (const { code } of refusals) codes.add(code);
  }
  // History that came closed is imported, never decided.
  expect(statuses).toEqual(new Set(INCIDENT_STATUSES.filter((status) => status !== "closedAtSource")));
  expect(types.size).toBe(18);
  expect(codes.size).toBeGreaterThan(20);
});

test("a row of a type this program does not know is no event", () => {
  const row = { seq: 2, at: opened, actorId: null, payload: {} };
  expect(eventOfRow({ ...row, type: "vanished" })).toBeNull();
  expect(eventOfRow({ ...row, type: "constructor" })).toBeNull();
});

test("events are numbered without gaps and every step comes after the one before", () => {
  fc.assert(
    fc.property(attempts, (list) => {
      const { events } = tell(list);
      events.forEach((event, index) => {
        expect(event.seq).toBe(index + 1);
        expect(event.at).toBeGreaterThanOrEqual(events[index - 1]?.at ?? 0);
      });
    }),
  );
});

test("the clocks see the log as it happened: waiting, resolved and closed incidents have no clock that says otherwise", () => {
  fc.assert(
    fc.property(attempts, (list) => {
      tell(list, ({ events, incident, now }) => {
        const clocks = readIncidentClocks(events, levels, calendars, now);
        const live = clocks.filter(({ endedAt }) => endedAt === null);
        const kinds = new Set(live.map(({ kind }) => kind));
        if (incident.status === "closed") expect(live).toEqual([]);
        if (incident.status === "resolved") expect([...kinds].filter((kind) => kind !== "followUp")).toEqual([]);
        if (incident.status === "waiting") {
          const own = live.filter(({ kind }) => kind !== "brand");
          expect(own.filter(({ status }) => status === "running")).toEqual([]);
        }
        if (incident.acknowledgedAt !== null) expect(kinds.has("acknowledge")).toBe(false);
        if (incident.respondedAt !== null) expect(kinds.has("firstResponse")).toBe(false);
        // The brand's own clock runs on across a hand-over; all others are the present holder's.
        const others = live.filter(({ kind }) => kind !== "brand");
        expect(others.every(({ holder }) => holder === incident.partnerId)).toBe(true);
      });
    }),
  );
});

test("every state can be shown, and from every open one a few steps lead to a closed one", () => {
  fc.assert(
    fc.property(attempts, (list) => {
      tell(list, ({ events, incident, now }) => {
        expect(INCIDENT_STATUSES).toContain(incident.status);
        const clocks = readIncidentClocks(events, levels, calendars, now);
        expect(readCaches(events, clocks, now)).toBeDefined();
        expect(visibleEvents(events, { side: "partner", partnerId: incident.partnerId }).length).toBeGreaterThan(0);
        const steps = nextSteps(incident, now);
        expect(steps.length).toBeGreaterThan(0);
        expect(wayOut(incident, now).status).toBe("closed");
      });
    }),
  );
});

/** Acknowledge if that is missing, resolve, close; each must be accepted. */
function wayOut(incident: Incident, now: Instant): Incident {
  const go = (it: Incident, answer: Result<readonly IncidentEvent[], { readonly code: string }>) =>
    accepted(answer).reduce(applyEvent, it);
  let it = incident;
  if (!isOpen(it)) return it;
  if (it.status !== "resolved") {
    if (it.acknowledgedAt === null) it = go(it, acknowledge(it, agent, now));
    it = go(it, resolve(it, { cause: "c", whatWasDone: "w", causeLocation: "outside" }, agent, now));
  }
  return go(it, close(it, { outcome: "kept", words: "Fine" }, agent, now));
}

test("every refusal that occurs has its words in both languages", () => {
  const texts: Record<string, readonly string[]> = { es: Object.keys(es.incident), en: Object.keys(en.incident) };
  expect(texts["es"]).toEqual(texts["en"]);
  fc.assert(
    fc.property(attempts, (list) => {
      for (const { code } of tell(list).refusals) expect(texts["es"]).toContain(code.replace("incident.", ""));
    }),
  );
});
