import fc from "fast-check";
import { expect, test } from "vitest";
import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { exclude } from "~/incidents/domain/decisions/exclude";
import { transfer } from "~/incidents/domain/decisions/transfer";
import { writeNote } from "~/incidents/domain/decisions/write-note";
import { visibleClocks, visibleEvents, visibleNotes, type Viewer } from "~/incidents/domain/visibility";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import type { PartnerId } from "~/kernel/ids";
import { attempts, tell } from "./random-stories";
import {
  accepted,
  after,
  agent,
  calendars,
  caterer,
  courier,
  installer,
  levels,
  manager,
  proceed,
  story,
} from "./samples";

const to = (partner: PartnerId) => ({ to: partner, isReceiverActive: true, reason: "The caterer did it" });
const asPartner = (partnerId: PartnerId): Viewer => ({ side: "partner", partnerId });

const moved = proceed(
  story(),
  (it) => acknowledge(it, agent, after(5)),
  (it) => transfer(it, to(installer), manager, after(20)),
  (it) => acknowledge(it, agent, after(30)),
  (it) => transfer(it, to(courier), manager, after(40)),
);

test("the brand sees the whole log with every name", () => {
  const seen = visibleEvents(moved.events, { side: "brand" });
  expect(seen).toHaveLength(5);
  expect(seen[2]).toMatchObject({
    type: "transferred",
    from: { kind: "named", partnerId: courier },
    to: { kind: "named", partnerId: installer },
    reason: "The caterer did it",
  });
});

test("a partner sees its own holding only: the others are nobody in particular, the brand's words are gone", () => {
  const seen = visibleEvents(moved.events, asPartner(installer));
  expect(seen).toMatchObject([
    { seq: 1, type: "transferred", from: { kind: "other" }, to: { kind: "named", partnerId: installer }, reason: null },
    { seq: 2, type: "acknowledged", at: after(30) },
    { seq: 3, type: "transferred", from: { kind: "named", partnerId: installer }, to: { kind: "other" }, reason: null },
  ]);
});

test("a partner that held it twice sees both times and not what was between", () => {
  const seen = visibleEvents(moved.events, asPartner(courier));
  expect(seen.map(({ type, at }) => [type, at])).toEqual([
    ["opened", story().incident.openedAt],
    ["acknowledged", after(5)],
    ["transferred", after(20)],
    ["transferred", after(40)],
  ]);
});

test("an exclusion shows to whom it is about: one holder, or everybody who has held the incident by then", () => {
  const clocks = readIncidentClocks(moved.events, levels, calendars, after(50));
  const facts = { kind: "resolution", cause: "Storm", clocks } as const;
  const excluded = proceed(
    moved,
    (it) => exclude(it, { ...facts, holder: courier }, manager, after(50)),
    (it) => exclude(it, { ...facts, holder: null }, manager, after(60)),
  );
  const seenBy = (partner: PartnerId) =>
    visibleEvents(excluded.events, asPartner(partner)).flatMap((event) =>
      event.type === "excluded" ? [event.at] : [],
    );
  expect(seenBy(courier)).toEqual([after(50), after(60)]);
  expect(seenBy(installer)).toEqual([after(60)]);
  expect(seenBy(caterer)).toEqual([]);
});

test("a partner that never held it sees nothing", () => {
  expect(visibleEvents(moved.events, asPartner(caterer))).toEqual([]);
});

test("internal notes are the brand's, shared ones whose who held the incident when they were written", () => {
  const note = (visibility: "shared" | "internal", partnerId: PartnerId) =>
    accepted(
      writeNote(
        { id: moved.incident.id, partnerId },
        { visibility, body: "x", authorSide: "brand" },
        manager,
        after(1),
      ),
    );
  const notes = [note("shared", courier), note("internal", courier), note("shared", installer)];
  expect(visibleNotes(notes, { side: "brand" })).toEqual(notes);
  expect(visibleNotes(notes, asPartner(courier))).toEqual([notes[0]]);
  expect(visibleNotes(notes, asPartner(caterer))).toEqual([]);
});

test("nothing a partner is shown names another partner, whatever happened", () => {
  const partners = [courier, installer, caterer];
  fc.assert(
    fc.property(attempts, fc.constantFrom(...partners), (list, viewer) => {
      const { events, now } = tell(list);
      const clocks = readIncidentClocks(events, levels, calendars, now);
      const shown = JSON.stringify([
        visibleEvents(events, asPartner(viewer)),
        visibleClocks(clocks, asPartner(viewer)),
      ]);
      for (const other of partners) expect(shown.includes(other)).toBe(other === viewer && shown.includes(viewer));
    }),
    { numRuns: 300 },
  );
});
