import { beforeAll, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { db } from "~/platform/db/db.server";
import { readFrame } from "~/portfolio/queries/read-frame.server";
import { readPortfolio } from "~/portfolio/queries/read-portfolio.server";
import { readToday } from "~/portfolio/queries/read-today.server";
import { readLatestMonth } from "~/scorecards/queries/read-latest-month.server";
import type { PartnerId } from "~/kernel/ids";
import { DAY_MS } from "~/kernel/instant";
import type { Month } from "~/kernel/month";
import { newId } from "~/platform/new-id.server";
import { at, opened, standAt } from "../../scorecards/scene";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { testDatabase } from "../../support/database";
import {
  done,
  makeFlagScene,
  moved,
  MORNING_AFTER,
  OCTOBER,
  october,
  openedCase,
  proposed,
  upToTheGate,
  type FlagScene,
} from "../../flags/scene";

testDatabase();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
  await october(scene, scene.courier, 10, 10);
  await october(scene, scene.installer, 20, 0);
  // Two open ones of the courier, late and in time; one of the installer, late.
  const late = at("2026-10-31T08:00:00Z");
  await opened(scene, { at: late, title: "Tarde del mensajero" });
  await opened(scene, { at: at("2026-11-01T07:50:00Z"), title: "A tiempo del mensajero" });
  await opened(scene, { at: late, holder: scene.installer, title: "Tarde del instalador" });
  standAt(MORNING_AFTER);
});

const of = (month: Month | null) => ({ month, standing: null, after: null });

const heatOf = (chain: Awaited<ReturnType<typeof readPortfolio>>["chain"]) =>
  chain.flatMap(({ touchpoints }) => touchpoints).find(({ id }) => id === scene.delivery);

test("The portfolio's broken promises are those the contributions count, month by month", async () => {
  const { chain } = await readPortfolio(scene.executive, of(OCTOBER));
  const sums = await db().contribution.aggregate({
    where: { month: OCTOBER, touchpointId: scene.delivery },
    _sum: { judged: true, met: true },
  });
  expect(heatOf(chain)?.heat).toBe((sums._sum.judged ?? 0) - (sums._sum.met ?? 0));
  expect(heatOf(chain)?.heat).toBeGreaterThanOrEqual(20);
  expect(heatOf((await readPortfolio(scene.executive, of("2026-07" as Month))).chain)).toMatchObject({
    heat: 0,
    standing: null,
  });
});

test("Partners stand by how much they need a look, the worst first; those parted from are not there", async () => {
  const parted = await barePartner("ended");
  const page = await readPortfolio(scene.executive, of(OCTOBER));
  const place = (id: string) => page.lines.findIndex(({ partnerId }) => partnerId === id);
  expect(place(scene.courier)).toBe(0);
  expect(place(scene.installer)).toBeGreaterThan(0);
  expect(place(parted)).toBe(-1);
  expect(page.lines[0]).toMatchObject({ standing: "atRisk", rung: null, caseId: null });
  expect(page.byStanding.reduce((sum, { count }) => sum + count, 0)).toBe(page.count);
  for (const { standing, count } of page.byStanding) {
    const narrowed = await readPortfolio(scene.executive, { ...of(OCTOBER), standing });
    expect(narrowed.lines.map((line) => line.standing)).toEqual(Array.from({ length: count }, () => standing));
    expect(narrowed.count).toBe(page.count);
  }
  expect(page.goodFrom).toBe(80);
});

test("The table is turned 25 partners at a time, forwards and back, each partner on one page; a place that is gone leads to the first", async () => {
  for (let more = 0; more < 55; more++) await barePartner();
  const pages = [await readPortfolio(scene.executive, of(OCTOBER))];
  const total = pages[0]?.count ?? 0;
  for (let next = pages[0]?.next ?? null; next !== null && pages.length < 10; next = pages.at(-1)?.next ?? null)
    pages.push(await readPortfolio(scene.executive, { ...of(OCTOBER), after: next }));
  expect(pages.map(({ lines }) => lines.length)).toEqual([25, 25, total - 50]);
  expect(new Set(pages.flatMap(({ lines }) => lines.map(({ partnerId }) => partnerId))).size).toBe(total);
  expect(pages.map(({ previous }) => previous)).toEqual([null, "start", pages[0]?.lines.at(-1)?.partnerId]);
  const gone = await readPortfolio(scene.executive, { ...of(OCTOBER), after: newId<PartnerId>() });
  expect(gone.lines).toEqual(pages[0]?.lines);
});

test("There is a way to every month with something in it, and none into months that have not begun", async () => {
  for (const month of [OCTOBER, "2026-11" as Month]) {
    expect((await readPortfolio(scene.executive, of(month))).months).toEqual(["2026-11", "2026-10"]);
  }
  // November has begun but nothing has fallen due in it: the page opens on the last month with something in it.
  expect((await readPortfolio(scene.executive, of(null))).month).toBe("2026-10");
});

test("The number beside incidents is the number of open ones past due, within what the person sees", async () => {
  const lead = scene.lead;
  const late = await db().incident.findMany({ where: { isOpen: true, nextDueAt: { lt: new Date(MORNING_AFTER) } } });
  expect(late.length).toBe(2);
  expect((await readFrame(scene.manager)).overdue).toBe(late.length);
  expect((await readFrame(lead)).overdue).toBe(late.filter(({ partnerId }) => partnerId === scene.courier).length);
  expect((await readFrame(scene.rival)).overdue).toBe(
    late.filter(({ partnerId }) => partnerId === scene.installer).length,
  );
});

test("The first clock on Today is the one that fell due first; a partner's people see only their own", async () => {
  const brand = await readToday(scene.manager);
  const dues = brand.clocks.map(({ dueAt }) => dueAt);
  expect(dues).toEqual([...dues].sort((a, b) => a - b));
  expect(brand.clocks[0]?.partner).not.toBeNull();
  for (const viewer of [scene.agent, scene.lead]) {
    const page = await readToday(viewer);
    const own = await db().incident.findMany({ where: { partnerId: scene.courier }, select: { id: true } });
    expect(page.clocks.length).toBeGreaterThan(0);
    for (const { id, partner } of page.clocks) {
      expect(own.map((row) => row.id)).toContain(id);
      expect(partner).toBeNull();
    }
    expect(page).toMatchObject({ approvals: [], onboarding: [], own: { partnerId: scene.courier } });
    const installer = await db().partner.findUniqueOrThrow({ where: { id: scene.installer } });
    expect(JSON.stringify(page)).not.toContain(scene.installer);
    expect(JSON.stringify(page)).not.toContain(installer.name);
    expect(JSON.stringify(page)).not.toContain("instalador");
  }
});

test("A partner's heat is its own broken promises, its score the one the portfolio shows", async () => {
  standAt(at("2026-10-31T22:00:00Z"));
  const own = await readToday(scene.lead);
  const line = (await readPortfolio(scene.executive, of(OCTOBER))).lines.find((one) => one.partnerId === scene.courier);
  standAt(MORNING_AFTER);
  expect(own.month).toBe("2026-10");
  // The scorecard behind "our score" opens on the month Today speaks of.
  expect(await readLatestMonth(scene.lead, scene.courier)).toBe(own.month);
  const sums = await db().contribution.aggregate({
    where: { month: OCTOBER, partnerId: scene.courier, touchpointId: scene.delivery },
    _sum: { judged: true, met: true },
  });
  expect(heatOf(own.chain)?.heat).toBe((sums._sum.judged ?? 0) - (sums._sum.met ?? 0));
  expect(own.own).toMatchObject({ standing: line?.standing, score: line?.score?.value, lower: line?.score?.lower });
});

test("What waits is counted where it is shown: flags for managers, for executives also second signatures", async () => {
  const before = await readFrame(scene.manager);
  await proposed();
  const { caseId, partnerId } = await openedCase(scene.manager);
  await moved(caseId, ...upToTheGate(scene.manager), [
    scene.manager,
    { type: "propose", to: "replace", reason: "Sigue igual." },
  ]);
  const manager = await readToday(scene.manager);
  const executive = await readToday(scene.executive);
  expect(manager.approvals).toEqual([]);
  expect(executive.approvals).toMatchObject([{ caseId, rung: "replace" }]);
  expect((await readFrame(scene.manager)).toDecide).toBe(before.toDecide + 1);
  expect((await readFrame(scene.manager)).toDecide).toBe(manager.flags.length);
  expect((await readFrame(scene.executive)).toDecide).toBe(executive.flags.length + executive.approvals.length);
  expect((await readFrame(await brandPerson("admin"))).toDecide).toBe(0);
  expect((await readFrame(scene.lead)).toDecide).toBe(0);
  let page = await readPortfolio(scene.executive, of(OCTOBER));
  expect(page.approvals).toMatchObject([{ caseId, rung: "replace" }]);
  // Those without figures stand by name: on which page this one does is chance.
  const line = () => page.lines.find((one) => one.partnerId === partnerId);
  while (line() === undefined && page.next !== null)
    page = await readPortfolio(scene.executive, { ...of(OCTOBER), after: page.next });
  expect(line()).toMatchObject({ rung: "accompany", caseId });
});

test("A lead sees on Today what the brand stands by, not what it still weighs", async () => {
  const { flagId, partnerId } = await proposed();
  const lead = await partnerPerson(partnerId);
  expect((await readToday(lead)).flags).toEqual([]);
  await decideFlag(scene.manager, flagId, { type: "accept", reason: "" });
  const { evidence, month } = await db().flag.findUniqueOrThrow({ where: { id: flagId } });
  const { share, units, standard } = evidence as { share: number; units: number; standard: number };
  expect((await readToday(lead)).flags).toMatchObject([{ id: flagId, partner: null, month, share, units, standard }]);
  expect((await readToday(await partnerPerson(partnerId, "partnerAgent"))).flags).toEqual([]);
});

test("A flag leaves a lead's Today 90 days after its decision, unless its case is still open", async () => {
  const { caseId, flagId, partnerId } = await openedCase(scene.manager);
  const lead = await partnerPerson(partnerId);
  const shown = async () => (await readToday(lead)).flags.map(({ id }) => id);
  const decided = at("2026-08-01T12:00:00Z");
  await db().flag.update({ where: { id: flagId }, data: { decidedAt: new Date(decided) } });
  expect(MORNING_AFTER - decided).toBeGreaterThan(90 * DAY_MS);
  expect(await shown()).toEqual([flagId]);
  // What is open about another partner changes nothing here.
  await openedCase(scene.manager);
  await moved(caseId, [scene.manager, done], [scene.manager, { type: "close", reason: "Mejoró y se mantuvo." }]);
  expect(await shown()).toEqual([]);
  await db().flag.update({ where: { id: flagId }, data: { decidedAt: new Date(MORNING_AFTER - 89 * DAY_MS) } });
  expect(await shown()).toEqual([flagId]);
});

test("Who is still being taken in is the manager's and the admin's to see, and the partner's own state its people's", async () => {
  const newcomer = await barePartner("onboarding");
  expect((await readToday(scene.manager)).onboarding.map(({ partnerId }) => partnerId)).toEqual([newcomer]);
  expect((await readToday(scene.executive)).onboarding).toEqual([]);
  const lead = await partnerPerson(newcomer);
  // Nobody gave it a touchpoint yet, so that the brand's yes is not the only thing missing.
  const onboarding = { next: "walk", waitsForBrand: false };
  expect((await readToday(lead)).own).toMatchObject({ onboarding, standing: "noData", score: null });
  expect((await readToday(scene.lead)).own).toMatchObject({ onboarding: null });
  expect(await readFrame(lead)).toMatchObject({ isOnboarding: true, overdue: 0 });
});
