import { beforeAll, expect, test } from "vitest";
import type { IncidentId, LevelId } from "~/kernel/ids";
import { DAY_MS, instant } from "~/kernel/instant";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
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
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import {
  asked,
  logged,
  makeLevel,
  makeScene,
  minutesLater,
  NINE,
  nobodys,
  standAt,
  stored,
  typesOf,
  type Scene,
} from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => {
  scene = await makeScene();
});

const ACCOUNT = { cause: "Ruta reasignada", whatWasDone: "Visita hoy a las 17", causeLocation: "partner" } as const;

/** Logged at nine, acknowledged ten minutes later by the courier's agent. */
async function acknowledged(): Promise<IncidentId> {
  standAt(NINE);
  const id = await logged(scene);
  standAt(minutesLater(10));
  await acknowledgeIncident(await asked(scene.agent, id));
  return id;
}

async function resolved(): Promise<IncidentId> {
  const id = await acknowledged();
  standAt(minutesLater(30));
  await resolveIncident(await asked(scene.agent, id), ACCOUNT);
  return id;
}

test("Acknowledged in time: the clock is met, the next one is what the list shows", async () => {
  const id = await acknowledged();
  const { incident, clocks } = await stored(id);
  expect(incident).toMatchObject({ status: "acknowledged", acknowledgedAt: minutesLater(10) });
  expect(clocks[0]).toMatchObject({ kind: "acknowledge", status: "met", heldMs: 600_000 });
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    status: "acknowledged",
    nextDueKind: "firstResponse",
    nextDueAt: new Date(minutesLater(60)),
    version: 2,
    lastSeq: 2,
  });
  expect(await db().incidentEvent.findMany({ where: { incidentId: id, seq: 2 } })).toMatchObject([
    { type: "acknowledged", actorId: scene.agent.personId, holderId: scene.courier, payload: {} },
  ]);
});

test("What was said goes with the step as a note that both sides read", async () => {
  const id = await acknowledged();
  await respondToIncident(await asked(scene.agent, id, "  Lo siento, yo me encargo.  "));
  expect(await db().incidentNote.findMany({ where: { incidentId: id } })).toMatchObject([
    {
      visibility: "shared",
      body: "Lo siento, yo me encargo.",
      authorId: scene.agent.personId,
      holderId: scene.courier,
    },
  ]);
});

test("An answer and a wait in one step: the first response is met and the clock stands still", async () => {
  const id = await acknowledged();
  standAt(minutesLater(20));
  await pauseIncident(await asked(scene.agent, id), { reason: "awaitingCustomer", isFirstResponse: true });
  expect(await typesOf(id)).toEqual(["opened", "acknowledged", "responded", "paused"]);
  const row = await db().incident.findUnique({ where: { id } });
  expect(row).toMatchObject({ status: "waiting", clockStatus: "paused", nextDueKind: null });
  expect(row?.nextDueAt.getUTCFullYear()).toBe(9999);

  standAt(minutesLater(80));
  await resumeIncident(await asked(scene.agent, id));
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    status: "inProgress",
    nextDueAt: new Date(minutesLater(300)),
  });
});

test("The customer's own word ends a wait for the customer", async () => {
  const id = await acknowledged();
  await pauseIncident(await asked(scene.agent, id), { reason: "awaitingCustomer", isFirstResponse: true });
  await recordCustomerMessage(await asked(scene.agent, id));
  expect((await stored(id)).incident.status).toBe("inProgress");
});

test("Force majeure takes somebody who steers incidents", async () => {
  const id = await acknowledged();
  const form = { reason: "forceMajeure", isFirstResponse: false } as const;
  expect(await pauseIncident(await asked(scene.agent, id), form)).toEqual({
    ok: false,
    refusal: { code: "incident.approval-needed" },
  });
  expect(await pauseIncident(await asked(scene.manager, id), form)).toMatchObject({ ok: true });
  expect((await stored(id)).events.at(-1)).toMatchObject({ type: "paused", approvedBy: scene.manager.personId });
});

test("An update to the customer comes after the first answer", async () => {
  const id = await acknowledged();
  expect(await sendUpdate(await asked(scene.agent, id))).toMatchObject({ refusal: { code: "incident.not-responded" } });
  await respondToIncident(await asked(scene.agent, id));
  expect(await sendUpdate(await asked(scene.agent, id))).toMatchObject({ ok: true });
});

test("Transferred: the old holder sees it no more, the new one acknowledges again", async () => {
  const id = await acknowledged();
  standAt(minutesLater(120));
  await transferIncident(await asked(scene.manager, id), { to: scene.installer, reason: "Es de instalación" });
  const { incident, clocks } = await stored(id);
  expect(incident).toMatchObject({ partnerId: scene.installer, status: "reported", acknowledgedAt: null });
  expect(clocks.filter((clock) => clock.holder === scene.courier && clock.kind === "resolution")).toMatchObject([
    { status: "cancelled", heldMs: 120 * 60_000 },
  ]);
  expect(await respondToIncident(await asked(scene.agent, id))).toBeNull();
  expect(await acknowledgeIncident(await asked(scene.rival, id))).toMatchObject({ ok: true });
});

test("Transferred to nobody, to one who is not active, to the same one: refused, nothing written", async () => {
  const id = await acknowledged();
  const to = (partner: typeof scene.courier) => ({ to: partner, reason: "x" });
  const sent = await asked(scene.manager, id);
  expect(await transferIncident(sent, to(nobodys()))).toMatchObject({
    refusal: { code: "incident.partner-not-active" },
  });
  expect(await transferIncident(sent, to(scene.courier))).toMatchObject({ refusal: { code: "incident.same-holder" } });
  expect(await typesOf(id)).toEqual(["opened", "acknowledged"]);
});

test("Resolved with cause and account, closed with the customer's yes", async () => {
  const id = await resolved();
  expect((await stored(id)).clocks.filter(({ kind }) => kind === "resolution")).toMatchObject([
    { status: "met", heldMs: 30 * 60_000 },
  ]);
  await closeIncident(await asked(scene.agent, id), { outcome: "kept", words: "Todo bien, gracias" }, "UTC");
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    status: "closed",
    isOpen: false,
    outcome: "kept",
    clockStatus: "none",
    nextDueKind: null,
  });
});

test("Lost is confirmed by the brand; without words a yes is none", async () => {
  const id = await resolved();
  const sent = await asked(scene.agent, id);
  expect(await closeIncident(sent, { outcome: "lost", words: "" }, "UTC")).toMatchObject({
    refusal: { code: "incident.confirmation-needed" },
  });
  expect(await closeIncident(sent, { outcome: "kept", words: " " }, "UTC")).toMatchObject({
    refusal: { code: "incident.words-missing" },
  });
  expect(await closeIncident(await asked(scene.manager, id), { outcome: "lost", words: "" }, "UTC")).toMatchObject({
    ok: true,
  });
});

test("Nobody reached: three attempts on two channels over seven days", async () => {
  const id = await resolved();
  const day = (days: number) => `2026-03-${String(2 + days).padStart(2, "0")}T10:00`;
  standAt(instant(NINE + 8 * DAY_MS));
  const sent = await asked(scene.agent, id);
  const attempts = [
    { at: day(0), channel: "phone" },
    { at: day(3), channel: "phone" },
    { at: day(7), channel: "phone" },
  ] as const;
  expect(await closeIncident(sent, { outcome: "unreached", attempts }, "UTC")).toEqual({
    ok: false,
    refusal: { code: "incident.attempts-missing", attempts: 3, channels: 1, days: 7 },
  });
  const enough = [...attempts.slice(0, 2), { at: day(7), channel: "email" }] as const;
  expect(await closeIncident(sent, { outcome: "unreached", attempts: enough }, "UTC")).toMatchObject({ ok: true });
});

test("Reopened: the first verdict stands and work goes on", async () => {
  const id = await resolved();
  standAt(minutesLater(200));
  await reopenIncident(await asked(scene.agent, id), "Volvió a fallar");
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    status: "inProgress",
    reopenCount: 1,
    resolvedAt: null,
  });
});

test("A graver incident has less time", async () => {
  const id = await acknowledged();
  await changeSeverity(await asked(scene.manager, id), "critical");
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    severity: "critical",
    nextDueAt: new Date(minutesLater(30)),
  });
});

test("Moved to another level, and to none", async () => {
  const id = await acknowledged();
  const slow = await makeLevel("Lento", { targets: [{ kind: "resolution", amount: 600, unit: "elapsedMinutes" }] });
  expect(await changeLevel(await asked(scene.manager, id), nobodys<LevelId>())).toMatchObject({
    refusal: { code: "incident.no-such-level" },
  });
  await changeLevel(await asked(scene.manager, id), slow);
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({
    levelId: slow,
    nextDueKind: "resolution",
    nextDueAt: new Date(minutesLater(600)),
  });
  await changeLevel(await asked(scene.manager, id), null);
  expect(await db().incident.findUnique({ where: { id } })).toMatchObject({ clockStatus: "none", nextDueKind: null });
});

test("A clock out of the partner's control leaves the measures, visibly", async () => {
  const id = await acknowledged();
  await excludeClock(await asked(scene.manager, id), { kind: "resolution", holder: null, cause: "Huelga general" });
  const { clocks } = await stored(id);
  expect(clocks.find(({ kind }) => kind === "resolution")).toMatchObject({
    status: "excluded",
    exclusion: { cause: "Huelga general", approvedBy: scene.manager.personId },
  });
});

test("Whoever saw an older state is told that somebody was faster", async () => {
  const id = await acknowledged();
  const old = await asked(scene.agent, id);
  await respondToIncident(old);
  expect(await resolveIncident(old, ACCOUNT)).toEqual({ ok: false, refusal: { code: "incident.changed-meanwhile" } });
  expect(await resolveIncident({ ...old, version: 99 }, ACCOUNT)).toMatchObject({
    refusal: { code: "incident.changed-meanwhile" },
  });
  expect(await typesOf(id)).toEqual(["opened", "acknowledged", "responded"]);
});
