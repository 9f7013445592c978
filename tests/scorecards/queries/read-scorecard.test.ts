import { beforeAll, expect, test } from "vitest";
import type { PartnerId } from "~/kernel/ids";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { takeSnapshots } from "~/scorecards/commands/take-snapshots.server";
import type { Month } from "~/kernel/month";
import { PROMISES_ONLY } from "~/scorecards/domain/policy";
import type { Tally } from "~/scorecards/domain/tallies";
import { readLatestMonth } from "~/scorecards/queries/read-latest-month.server";
import { readScorecard, type ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import { loadStanding, loadStandings } from "~/scorecards/store/standings.server";
import { moveTallies } from "~/scorecards/store/tallies.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson } from "../../support/people";
import { acknowledged, at, happen, makeScene, opened, resolved, standAt, type Scene } from "../scene";

testDatabase();
let scene: Scene;
beforeAll(async () => void (scene = await makeScene()));

const OCTOBER = "2026-10" as Month;

/** Writes a month of a partner as it stands in the tallies: so much credit for so many incidents. */
async function month(partnerId: PartnerId, of: string, units: number, creditSum: number, changes: Partial<Tally> = {}) {
  const key = {
    partnerId,
    touchpointId: scene.delivery,
    severity: "minor",
    month: of as Month,
    measure: "promises",
  } as const;
  const counts = { judged: units, met: Math.floor(creditSum), sourceJudged: 0, sourceMet: 0 };
  const sums = { units, creditSum, creditSquareSum: creditSum, ...counts, byKind: {} };
  await inTransaction((tx) => moveTallies(tx, [{ ...key, ...sums, ...changes }]));
}

async function cardOf(partnerId: PartnerId, of: Month = OCTOBER): Promise<ScorecardPage> {
  const page = await readScorecard(scene.manager, partnerId, of);
  if (page === null) throw new Error("there is no such scorecard");
  return page;
}

test("known tallies, known score: 26 of 40 credits and the prior of 4 in 5 make two thirds", async () => {
  standAt(at("2026-11-10T08:00:00Z"));
  const partner = await barePartner("active", "a trade of its own");
  await month(partner, "2026-08", 10, 8);
  await month(partner, "2026-09", 10, 8);
  await month(partner, "2026-10", 20, 10, { byKind: { resolution: [20, 10] } });
  await month(partner, "2026-07", 90, 0);
  const page = await cardOf(partner);
  expect(page.rolling).toMatchObject({
    months: ["2026-08", "2026-09", "2026-10"],
    figure: { status: "scored", units: 40, share: 26 / 40, standing: "atRisk" },
  });
  const { figure } = page.rolling;
  if (figure.status !== "scored") throw new Error("it has a score");
  expect(figure.score).toBeCloseTo((100 * (26 + 4)) / 45, 10); // 66.7
  expect([figure.lower, figure.upper].map((edge) => Math.round(edge))).toEqual([55, 78]); // 5 % and 95 % of Beta(30, 15)
  expect(page.single.figure).toMatchObject({ units: 20, share: 0.5 });
  expect(page.prior).toEqual({ from: "fallback", share: 0.8 });
  expect(page.kinds).toMatchObject([{ kind: "resolution", judged: 20, met: 10 }]);
  expect(page.severities).toEqual([
    { severity: "minor", units: 40 },
    { severity: "major", units: 0 },
    { severity: "critical", units: 0 },
  ]);
  expect(page.series.points.map(({ month: of }) => of)).toEqual(["2026-07", "2026-08", "2026-09", "2026-10"]);
  expect(page.closing).toEqual({ status: "over" });
});

test("without data there is no score, and with four incidents none yet: never 0, never 100", async () => {
  const nobody = await barePartner();
  expect((await cardOf(nobody)).rolling).toMatchObject({ figure: { status: "noData" }, judged: 0 });
  const few = await barePartner();
  await month(few, "2026-10", 4, 4);
  const page = await cardOf(few);
  expect(page.rolling.figure).toEqual({ status: "notEnoughData", units: 4, share: 1 });
  expect(page.change).toBeNull();
});

test("what moved the score is told by touchpoint", async () => {
  const partner = await barePartner("active", "another trade");
  for (const of of ["2026-07", "2026-08", "2026-09"]) await month(partner, of, 20, 18);
  await month(partner, "2026-10", 20, 8, { touchpointId: scene.billing });
  const { change } = await cardOf(partner);
  expect(change?.since).toBe("2026-09");
  expect(change?.points).toBeLessThan(-10);
  expect(change?.movers).toMatchObject([
    { touchpointId: scene.billing, name: "Factura" },
    { touchpointId: scene.delivery, name: "Entrega" },
  ]);
  expect(change?.movers.map(({ points }) => Math.round(points))).toEqual([-20, 3]);
});

test("the chain shows how many incidents stand at each link, and judges only where there are enough", async () => {
  const partner = await barePartner("active", "yet another trade");
  await db().partnerTouchpoint.create({ data: { partnerId: partner, touchpointId: scene.delivery } });
  await month(partner, "2026-10", 30, 29);
  await month(partner, "2026-09", 3, 0, { touchpointId: scene.billing });
  const links = (await cardOf(partner)).chain.flatMap(({ touchpoints }) => touchpoints);
  expect(links.find(({ id }) => id === scene.delivery)).toMatchObject({
    isLit: true,
    figure: { status: "scored", units: 30, standing: "excellent" },
  });
  // It no longer serves billing, but it answers for what happened there.
  expect(links.find(({ id }) => id === scene.billing)).toMatchObject({
    isLit: true,
    figure: { status: "notEnoughData", units: 3 },
  });
  expect(links.filter(({ id }) => id !== scene.delivery && id !== scene.billing).every(({ isLit }) => !isLit)).toBe(
    true,
  );
});

test("six partners of a trade make its prior; the average is shown because five others hide each one", async () => {
  const partners = [];
  for (let index = 0; index < 6; index++) {
    const partner = await barePartner("active", "couriers");
    partners.push(partner);
    await month(partner, "2026-05", 100, 60 + 5 * index);
  }
  const one = partners[0];
  if (one === undefined) throw new Error("there are six");
  await month(one, "2026-10", 10, 6);
  const { prior, rolling } = await cardOf(one);
  expect(prior.from).toBe("category");
  expect(prior.share).toBeCloseTo(0.725, 1);
  // 6 of 10 drawn towards 72.5 %, by a prior that weighs at most forty incidents.
  if (rolling.figure.status !== "scored") throw new Error("it has a score");
  expect(rolling.figure.score).toBeGreaterThan(61);
  expect(rolling.figure.score).toBeLessThan(72.5);
  const last = partners.at(-1);
  if (last === undefined) throw new Error("there are six");
  await db().tally.deleteMany({ where: { partnerId: last } });
  await db().partnerTotal.deleteMany({ where: { partnerId: last } });
  expect((await cardOf(one)).prior).toEqual({ from: "category", share: null });
});

test("both sides see the same page; others, and months to come, have none", async () => {
  await month(scene.courier, "2026-10", 12, 9);
  const brand = await cardOf(scene.courier);
  for (const viewer of [scene.lead, scene.agent, await brandPerson("executive"), await brandPerson("admin")]) {
    expect(await readScorecard(viewer, scene.courier, OCTOBER)).toEqual(brand);
  }
  expect(await readScorecard(scene.rival, scene.courier, OCTOBER)).toBeNull();
  expect(await readScorecard(scene.rival, newId<PartnerId>(), OCTOBER)).toBeNull();
  expect(await readScorecard(scene.manager, newId<PartnerId>(), OCTOBER)).toBeNull();
  expect(await readScorecard(scene.manager, scene.courier, "2026-12" as Month)).toBeNull();
});

test("the latest month is the last one with something in it; one goes to any other, and on to the running one", async () => {
  const partner = await barePartner();
  expect(await readLatestMonth(scene.manager, partner)).toBe("2026-11");
  await month(partner, "2026-03", 5, 5);
  await month(partner, "2026-08", 5, 5);
  await month(partner, "2026-12", 5, 5); // kept early: due in December
  expect(await readLatestMonth(scene.manager, partner)).toBe("2026-08");
  const months = ["2026-11", "2026-08", "2026-03"];
  expect(await cardOf(partner, "2026-03" as Month)).toMatchObject({ months });
  expect(await cardOf(partner, "2026-11" as Month)).toMatchObject({ months, closing: { status: "running" } });
  expect(await readLatestMonth(scene.rival, partner)).toBeNull();
  expect(await readLatestMonth(scene.manager, newId<PartnerId>())).toBeNull();
});

test("the record of a month: settling for 14 days, final after that, and honest where incidents changed since", async () => {
  const { courier, ...place } = await makeScene();
  const scenery = { courier, ...place };
  for (let index = 0; index < 6; index++) {
    const id = await opened(scenery, { at: at("2026-10-05T08:00:00Z") });
    await happen(id, instant(at("2026-10-05T08:00:00Z") + 5 * MINUTE_MS), acknowledged, resolved);
  }
  standAt(at("2026-11-01T00:00:00Z"));
  await takeSnapshots();
  expect((await cardOf(courier)).closing).toEqual({ status: "settling", until: at("2026-11-15T00:00:00Z") });
  standAt(at("2026-11-15T00:00:00Z"));
  expect((await cardOf(courier)).closing).toEqual({ status: "settled", at: at("2026-11-15T00:00:00Z"), then: null });
  const before = (await cardOf(courier)).rolling.figure;
  for (let index = 0; index < 6; index++) {
    const id = await opened(scenery, { at: at("2026-10-06T08:00:00Z") });
    await happen(id, at("2026-10-07T08:00:00Z"), acknowledged, resolved);
  }
  standAt(at("2026-11-16T00:00:00Z"));
  await takeSnapshots();
  const after = await cardOf(courier);
  expect(after.closing).toEqual({ status: "settled", at: at("2026-11-15T00:00:00Z"), then: before });
  expect(after.rolling.figure).toMatchObject({ units: 12 });
});

test("the bounds of the standings are the brand's own, in their newest version", async () => {
  const partner = await barePartner("active", "one more trade");
  await month(partner, "2026-10", 40, 26);
  expect((await cardOf(partner)).rolling.figure).toMatchObject({ standing: "atRisk" });
  const standing = { excellentFrom: 80, goodFrom: 60, watchFrom: 50 };
  const settings: object = { ...PROMISES_ONLY, version: 2, standing };
  await db().scorePolicy.create({ data: { version: 2, settings: { ...settings }, createdAt: new Date(0) } });
  expect((await cardOf(partner)).rolling.figure).toMatchObject({ standing: "good" });
  await db().scorePolicy.deleteMany();
});

test("how all partners stand is what their scorecards say, with the trend of nine months", async () => {
  standAt(at("2026-11-10T08:00:00Z"));
  const { partners, trendOf } = await loadStandings(db(), OCTOBER);
  expect(partners.length).toBe(await db().partner.count());
  for (const standing of partners) {
    const { rolling } = await cardOf(standing.partnerId);
    const { figure } = standing;
    expect({ ...figure, standing: standing.standing, posterior: null }).toEqual({
      ...rolling.figure,
      standing: rolling.figure.status === "scored" ? rolling.figure.standing : null,
      posterior: null,
    });
    expect(await loadStanding(db(), standing.partnerId, OCTOBER)).toEqual(standing);
    expect(trendOf(standing)).toHaveLength(9);
    expect(trendOf(standing).at(-1)).toEqual({
      month: OCTOBER,
      score: figure.status === "scored" ? figure.score : null,
    });
  }
  const names = partners.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
});

test("an older point of a trend is the score that month had", async () => {
  const partner = await barePartner("active", "the last trade");
  await month(partner, "2026-06", 40, 20);
  const then = await cardOf(partner, "2026-06" as Month);
  if (then.rolling.figure.status !== "scored") throw new Error("it has a score");
  const { trendOf } = await loadStandings(db(), OCTOBER);
  const standing = await loadStanding(db(), partner, OCTOBER);
  if (standing === null) throw new Error("it is there");
  expect(trendOf(standing).find(({ month: of }) => of === "2026-06")?.score).toBe(then.rolling.figure.score);
  expect(standing.figure).toEqual({ status: "noData" });
  expect(await loadStanding(db(), newId<PartnerId>(), OCTOBER)).toBeNull();
});
