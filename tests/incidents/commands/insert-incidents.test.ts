import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import type { IncidentEvent, IncidentFact } from "~/incidents/domain/events";
import { insertIncidents, type NewIncident } from "~/incidents/store/insert-incidents.server";
import { registerIncidentProjector, type IncidentChange } from "~/incidents/store/projectors.server";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { db, inTransaction } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { rowsDigest } from "../../support/rows-digest";
import { asked, makeScene, minutesLater, NINE, stored, typesOf, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

const LONG_AGO = instant(NINE - 400 * DAY_MS);

function log(facts: readonly (readonly [Instant, IncidentFact])[]): IncidentEvent[] {
  return facts.map(([at, fact], index) => ({ seq: index + 1, at, actorId: null, ...fact }));
}

function opened(): IncidentFact {
  return {
    type: "opened",
    severity: "minor",
    level: { levelId: scene.levelId, levelVersion: 1 },
    holder: scene.courier,
    touchpointId: scene.delivery,
    givenTargets: {},
    reportedBy: "source",
    channel: "phone",
    isSelfReported: false,
  };
}

function fromSource(ref: string, hash: string, events: readonly IncidentEvent[]): NewIncident {
  return {
    title: `Bache ${ref}`,
    description: "Calle 5",
    region: "Norte",
    events,
    source: { name: "city", ref, hash, importRunId: null },
  };
}

function closedAtSource(ref: string, hash = "1"): NewIncident {
  const closed = instant(LONG_AGO + 100 * 60_000);
  return fromSource(
    ref,
    hash,
    log([
      [LONG_AGO, opened()],
      [closed, { type: "resolved", account: null }],
      [closed, { type: "judgedAtSource", kind: "resolution", met: true }],
      [closed, { type: "closed", outcome: "closedAtSource", words: "Reparado" }],
    ]),
  );
}

const insert = (batch: readonly NewIncident[], now: Instant = NINE) =>
  inTransaction((tx) => insertIncidents(tx, batch, now));

test("History comes in closed, with its verdicts and without news", async () => {
  const [answer] = await insert([closedAtSource(randomUUID())]);
  expect(answer?.outcome).toBe("new");
  const id = answer!.incidentId;
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    status: "closedAtSource",
    isOpen: false,
    outcome: "closedAtSource",
    reportedBy: "source",
    region: "Norte",
    clockStatus: "none",
    openedAt: new Date(LONG_AGO),
  });
  const clocks = await db().incidentClock.findMany({ where: { incidentId: id }, orderBy: { kind: "asc" } });
  expect(clocks.map(({ kind, status, judgedAtSource }) => [kind, status, judgedAtSource])).toEqual([
    ["acknowledge", "breached", null],
    ["firstResponse", "breached", null],
    ["resolution", "met", true],
  ]);
  expect(await typesOf(id)).toEqual(["opened", "resolved", "judgedAtSource", "closed"]);
});

test("The same batch twice writes once", async () => {
  const batch = Array.from({ length: 250 }, () => closedAtSource(randomUUID()));
  const first = await insert(batch);
  expect(first.every(({ outcome }) => outcome === "new")).toBe(true);
  const digest = await rowsDigest(db());
  const second = await insert(batch);
  expect(second.map(({ outcome }) => outcome)).toEqual(batch.map(() => "unchanged"));
  expect(second.map(({ incidentId }) => incidentId)).toEqual(first.map(({ incidentId }) => incidentId));
  expect(await rowsDigest(db())).toBe(digest);
});

test("An open one with clocks run out long ago is marked at once, and what changed at its source replaces it", async () => {
  const ref = randomUUID();
  const open = fromSource(ref, "open", log([[LONG_AGO, opened()]]));
  const heard: IncidentChange[] = [];
  const stop = registerIncidentProjector(async (_, changes) => void heard.push(...changes));
  const [answer] = await insert([open]);
  const id = answer!.incidentId;
  expect(await typesOf(id)).toEqual(["opened", "clockBreached", "clockBreached", "clockBreached"]);
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({ clockStatus: "breached", isOpen: true });

  expect((await insert([closedAtSource(ref, "closed")]))[0]).toEqual({ incidentId: id, outcome: "changed" });
  expect((await stored(id)).events.map(({ type, seq }) => `${seq} ${type}`)).toEqual([
    "1 opened",
    "2 resolved",
    "3 judgedAtSource",
    "4 closed",
    "5 clockBreached",
    "6 clockBreached",
    "7 clockBreached",
  ]);
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({ status: "closedAtSource", version: 2 });
  stop();
  expect(heard.map(({ incidentId, isNew }) => [incidentId, isNew])).toEqual([
    [id, true],
    [id, false],
  ]);
});

test("Once people work on it here, its source does not overrule them", async () => {
  const ref = randomUUID();
  const [answer] = await insert([fromSource(ref, "open", log([[NINE, opened()]]))]);
  const id = answer!.incidentId;
  await acknowledgeIncident(await asked(scene.agent, id));
  expect((await insert([closedAtSource(ref, "closed")], minutesLater(1)))[0]?.outcome).toBe("touchedHere");
  expect(await typesOf(id)).toEqual(["opened", "acknowledged"]);
});

test("A listener that fails takes the whole batch back", async () => {
  const ref = randomUUID();
  const stop = registerIncidentProjector(async () => {
    throw new Error("broken");
  });
  await expect(insert([closedAtSource(ref)])).rejects.toThrow("broken");
  stop();
  expect(await db().incident.count({ where: { sourceRef: ref } })).toBe(0);
});
