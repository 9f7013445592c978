import { afterAll, beforeAll, expect, test } from "vitest";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import { instant } from "~/kernel/instant";
import { addMonths, monthsUpTo, type Month } from "~/kernel/month";
import { missingOf } from "~/partners/domain/onboarding";
import { loadOnboarding } from "~/partners/store/onboarding.server";
import type { Viewer } from "~/people/domain/roles";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { readToday } from "~/portfolio/queries/read-today.server";
import { rebuildTallies } from "~/scorecards/commands/rebuild-tallies.server";
import { projectContributions } from "~/scorecards/store/record-contributions.server";
import { loadStandings, type PartnerStanding, type Standings } from "~/scorecards/store/standings.server";
import { demoInDatabase, wantsFilling } from "../../prisma/seed/demo";
import { PARTNERS, type Character } from "../../prisma/seed/story/cast";
import { STORY_MONTHS } from "../../prisma/seed/story/characters";
import { fillStory, isStoryFilled } from "../../prisma/seed/story/fill-story";
import { PRESENT } from "../../prisma/seed/story/present-cast";
import { loadScene } from "../../prisma/seed/story/scene";
import { es } from "../../prisma/seed/story/texts/es";
import { livedSoFar } from "../../prisma/seed/story/write-incidents";
import { testDatabase } from "../support/database";
import { rowsDigest } from "../support/rows-digest";

testDatabase();

/** A Saturday noon in Bogotá. */
const TODAY = instant(Date.parse("2026-11-14T17:00:00Z"));
const LAST_MONTH = "2026-10" as Month;

interface Counts {
  readonly flags: number;
  readonly decisions: number;
  readonly snapshots: number;
  readonly incidents: number;
}

let back = () => undefined as void;
let atBreak: Counts | null = null;
let standings: Standings = { partners: [], trendOf: () => [] };

async function count(): Promise<Counts> {
  return {
    flags: await db().flag.count(),
    decisions: await db().caseDecision.count(),
    snapshots: await db().scorecardSnapshot.count(),
    incidents: await db().incident.count(),
  };
}

beforeAll(async () => {
  back = setClock(() => TODAY);
  registerIncidentProjector(projectContributions);
  // Broken off before its last part, it is filled by the second try.
  const breaksOff = (words: string) => {
    if (words.startsWith("Scorecards")) throw new Error("the power failed");
  };
  await expect(fillStory("es", breaksOff)).rejects.toThrow("the power failed");
  atBreak = await count();
  await fillStory("es", () => undefined);
  standings = await loadStandings(db(), LAST_MONTH);
}, 240_000);
afterAll(() => back());

function standingOf(character: Character): PartnerStanding {
  const name = Object.values(PARTNERS).find((cast) => cast.character === character)?.name;
  const found = standings.partners.find((one) => one.name === name);
  if (found === undefined) throw new Error(`nobody is ${character}`);
  return found;
}

/** Of the clocks of the three months. */
async function keptShareOf(character: Character): Promise<number> {
  const { _sum } = await db().partnerTotal.aggregate({
    where: { partnerId: standingOf(character).partnerId, month: { in: monthsUpTo(LAST_MONTH, 3) } },
    _sum: { judged: true, met: true },
  });
  return (_sum.met ?? 0) / (_sum.judged ?? 0);
}

function trendOf(character: Character): readonly number[] {
  return standings.trendOf(standingOf(character)).flatMap(({ score }) => score ?? []);
}

test("broken off, it went on, and nothing is there twice", async () => {
  const now = await count();
  const present = Object.keys(PRESENT).length;
  expect(now).toEqual({ ...atBreak, incidents: (atBreak?.incidents ?? 0) + present });
  expect(now.incidents).toBeGreaterThan(1_000);
  expect(now.incidents).toBeLessThan(1_400);
});

test("the database is known to hold the story, and wants neither demo any more", async () => {
  expect(await demoInDatabase()).toBe("story");
  expect([await wantsFilling("story"), await wantsFilling("city")]).toEqual([false, false]);
});

test("filled once more, not a row changes", async () => {
  const before = await rowsDigest(db());
  expect(await isStoryFilled()).toBe(true);
  await fillStory("es", () => undefined);
  expect(await rowsDigest(db())).toBe(before);
});

test("the same day tells the same story: every log to the last event", async () => {
  const scene = await loadScene(es);
  const tell = () => livedSoFar(scene).map(({ told, life }) => ({ told, log: life.log, notes: life.notes }));
  const told = tell();
  expect(tell()).toEqual(told);
  const events = await db().incidentEvent.count();
  expect(told.reduce((sum, { log }) => sum + log.length, 0)).toBeLessThan(events);
});

test("what the sweep and the rebuild would write is written already", async () => {
  expect(await sweepClocks()).toBe(0);
  expect(await rebuildTallies()).toMatchObject({ corrected: 0 });
});

test("nobody is told of it by mail", async () => {
  expect(await db().mail.count()).toBe(0);
});

test("each partner is what it was meant to be, with enough incidents to say so", async () => {
  expect(standingOf("tooGood").figure).toMatchObject({ status: "scored", share: 1 });
  expect(await keptShareOf("tooGood")).toBe(1);
  for (const name of ["Nivel y Plomada", "Trocha Entregas", "Voz Cercana"]) {
    expect(standings.partners.find((one) => one.name === name)?.standing, name).toBe("excellent");
  }
  expect(["good", "excellent"]).toContain(standingOf("solid").standing);
  expect(["watch", "good"]).toContain(standingOf("middling").standing);
  expect(standingOf("failing")).toMatchObject({ standing: "atRisk", figure: { status: "scored" } });
  expect(await keptShareOf("failing")).toBeLessThan(0.5);
  expect(standingOf("newcomer").figure.status).toBe("notEnoughData");
});

test("the drifting one falls month by month at the end, the recovering one rises", () => {
  const [falling, rising] = [trendOf("drifting"), trendOf("recovering")];
  expect(falling[4]).toBeGreaterThan(90);
  expect(falling.at(-1)).toBeLessThan(72);
  expect(rising[2]).toBeLessThan(70);
  expect(rising.at(-1)).toBeGreaterThan(90);
});

test("flags were accepted, dismissed and answered with another rung, and one waits", async () => {
  const rows = await db().flag.findMany({
    select: { status: true, reason: true, partner: { select: { name: true } } },
  });
  expect(new Set(rows.map(({ status }) => status))).toEqual(
    new Set(["accepted", "dismissed", "otherRung", "proposed"]),
  );
  const waiting = rows.filter(({ status }) => status === "proposed");
  expect(waiting.map(({ partner }) => partner.name)).toEqual([PARTNERS.tornasol.name]);
  for (const { status, reason } of rows) if (status !== "proposed") expect(reason).not.toBe("");
});

test("cases stand on the first three rungs, and one waits for the executive to let it be replaced", async () => {
  const rows = await db().ladderCase.findMany({
    select: { rung: true, status: true, partner: { select: { name: true } } },
  });
  const of = Object.fromEntries(rows.map(({ partner, rung, status }) => [partner.name, `${rung} ${status}`]));
  expect(of).toEqual({
    [PARTNERS.andarrios.name]: "explain open",
    [PARTNERS.linea.name]: "train open",
    [PARTNERS.cumbrera.name]: "accompany open",
    [PARTNERS.quicio.name]: "accompany awaitingApproval",
  });
});

test("nine months are on record for whoever served them", async () => {
  const months = await db().scorecardSnapshot.groupBy({ by: ["month"], _count: true, orderBy: { month: "asc" } });
  expect(months.map(({ month }) => month)).toEqual(monthsUpTo(LAST_MONTH, STORY_MONTHS));
  expect(months.every(({ _count }) => _count >= 11)).toBe(true);
});

test("volume and spend of every month are there; of the last one some wait for a yes and some are late", async () => {
  const rows = await db().partnerMonth.findMany();
  const last = rows.filter(({ month }) => month === LAST_MONTH);
  expect(last).toHaveLength(10);
  expect(last.filter(({ confirmedAt }) => confirmedAt === null)).toHaveLength(5);
  const before = rows.filter(({ month }) => month === addMonths(LAST_MONTH, -1));
  expect(before).toHaveLength(11);
  expect(before.every(({ spendCents, confirmedAt }) => spendCents !== null && confirmedAt !== null)).toBe(true);
});

test("twelve partners serve with nothing missing; of the two on their way each lacks something else", async () => {
  const partners = await db().partner.findMany({ select: { id: true, name: true, status: true } });
  expect(partners.filter(({ status }) => status === "active")).toHaveLength(12);
  const missing = new Map<string, readonly string[]>();
  for (const { id, name, status } of partners) {
    const facts = await loadOnboarding(db(), id as Parameters<typeof loadOnboarding>[1]);
    const left = missingOf(facts).map(({ what }) => what);
    if (status === "active") expect(left, name).toEqual([]);
    else missing.set(name, left);
  }
  expect(missing.get("Garúa Reparaciones")).toEqual(["examples", "examples"]);
  expect(missing.get("Zaguán Montajes")).toEqual(["walk", "role", "role", "examples", "examples"]);
});

test("right now clocks run, are about to run out, have run out and stand still; every way to end has been gone", async () => {
  const open = await db().incident.groupBy({ by: ["clockStatus"], where: { isOpen: true }, _count: true });
  expect(open.map(({ clockStatus }) => clockStatus)).toEqual(
    expect.arrayContaining(["running", "warned", "breached", "paused"]),
  );
  expect(open.reduce((sum, { _count }) => sum + _count, 0)).toBeLessThan(60);
  const outcomes = await db().incident.groupBy({ by: ["outcome"], where: { isOpen: false } });
  expect(new Set(outcomes.map(({ outcome }) => outcome))).toEqual(
    new Set(["kept", "fan", "lost", "unreached", "noCustomer"]),
  );
  const types = new Set((await db().incidentEvent.groupBy({ by: ["type"] })).map(({ type }) => type));
  for (const type of ["paused", "resumed", "transferred", "reopened", "excluded", "severityChanged", "updateSent"]) {
    expect(types, type).toContain(type);
  }
});

test("what no customer noticed was told by the partner itself, and only that ends without one", async () => {
  const where = { outcome: "noCustomer" };
  expect(await db().incident.count({ where })).toBeGreaterThan(20);
  expect(await db().incident.count({ where: { ...where, isSelfReported: false } })).toBe(0);
});

test("whoever signs in finds something to do today", async () => {
  const viewers = await viewersOf(["admin", "manager", "executive", "lead", "agent"]);
  const [admin, manager, executive, lead, agent] = await Promise.all(viewers.map(readToday));
  for (const page of [admin, manager, executive, lead, agent]) expect(page?.clocks.length).toBeGreaterThan(2);
  expect(admin?.onboarding).toHaveLength(2);
  expect(manager?.flags).toHaveLength(1);
  expect(executive?.approvals.map(({ rung }) => rung)).toEqual(["replace"]);
  expect(lead?.flags.length).toBeGreaterThan(2);
  expect(agent?.own).toMatchObject({ standing: "excellent" });
});

async function viewersOf(addresses: readonly string[]): Promise<Viewer[]> {
  const rows = await db().person.findMany({
    select: { id: true, email: true, name: true, role: true, partnerId: true },
  });
  return addresses.map((address) => {
    const row = rows.find(({ email }) => email === `${address}@demo.example`);
    if (row === undefined) throw new Error(`nobody is ${address}`);
    return { personId: row.id, name: row.name, role: row.role, partnerId: row.partnerId } as Viewer;
  });
}
