import { beforeAll, expect, test } from "vitest";
import type { IncidentId, PartnerId } from "~/kernel/ids";
import { instant, MINUTE_MS } from "~/kernel/instant";
import { newId } from "~/platform/new-id.server";
import { addWhatFellDue } from "~/scorecards/commands/add-what-fell-due.server";
import type { DrillFilters, Place } from "~/scorecards/domain/drill";
import type { Month } from "~/kernel/month";
import {
  readContributions,
  readContributionsFile,
  type ContributionRow,
  type ContributionsPage,
} from "~/scorecards/queries/read-contributions.server";
import { readScorecard } from "~/scorecards/queries/read-scorecard.server";
import type { Viewer } from "~/people/domain/roles";
import { testDatabase } from "../../support/database";
import { acknowledged, at, happen, makeScene, opened, resolved, standAt, type Scene } from "../scene";

testDatabase();

const OCTOBER = "2026-10" as Month;
const HERE: DrillFilters = { span: "month" };

let scene: Scene;
/** Incidents of October, by what became of them. */
let ids: Record<"kept" | "late" | "critical" | "elsewhere" | "handedOn" | "carried" | "judged", IncidentId>;

beforeAll(async () => {
  scene = await makeScene();
  const start = at("2026-10-05T08:00:00Z");
  const after = (minutes: number) => instant(start + minutes * MINUTE_MS);
  const carried = await opened(scene, { at: at("2026-09-30T10:00:00Z"), title: "Sigue abierto" });
  const open = async (title: string, asked: Partial<Parameters<typeof opened>[1]> = {}) =>
    opened(scene, { at: start, title, ...asked });
  ids = {
    kept: await open("Todo a tiempo"),
    late: await open("Resuelto tarde"),
    critical: await open("Crítico a tiempo", { severity: "critical" }),
    elsewhere: await open("Otra cosa", { touchpointId: scene.billing }),
    handedOn: await open("Ajeno", {}),
    judged: await open("Con veredicto"),
    carried,
  };
  for (const id of [ids.kept, ids.late, ids.critical, ids.elsewhere, ids.judged]) {
    await happen(id, after(10), acknowledged);
    const minutes = id === ids.late || id === ids.judged ? 720 : 60;
    const source = { type: "judgedAtSource", kind: "resolution", met: true } as const;
    await happen(id, after(minutes), resolved, ...(id === ids.judged ? [source] : []));
  }
  await happen(ids.handedOn, after(120), {
    type: "transferred",
    from: scene.courier,
    to: scene.installer,
    reason: null,
  });
  await happen(ids.handedOn, after(130), acknowledged, resolved);
  await happen(ids.carried, at("2026-10-01T08:00:00Z"), { type: "customerWrote" });
  standAt(at("2026-11-10T08:00:00Z"));
  await addWhatFellDue();
});

async function pageOf(filters: DrillFilters = HERE, viewer: Viewer = scene.manager): Promise<ContributionsPage> {
  const page = await readContributions(viewer, scene.courier, OCTOBER, filters);
  if (page === null) throw new Error("there is no such list");
  return page;
}

const titles = async (filters: DrillFilters) => (await pageOf(filters)).rows.map(({ title }) => title).sort();

test("behind a month stand its incidents, worst first, each with its credit and what we and the source say", async () => {
  const { rows, count, months, previous, next } = await pageOf();
  expect([count, months, previous, next]).toEqual([7, ["2026-10"], null, null]);
  const credits = rows.map(({ credit }) => credit);
  expect(credits).toEqual([...credits].sort((a, b) => a - b));
  expect(rows[0]).toMatchObject({ title: "Sigue abierto", judged: 0, credit: expect.any(Number) });
  expect(rows[0]?.credit).toBeLessThan(0);
  const judged = rows.find(({ title }) => title === "Con veredicto");
  expect(judged).toMatchObject({
    judged: 2,
    met: 1,
    sourceJudged: 1,
    sourceMet: 1,
    touchpoint: "Entrega",
    severity: "minor",
  });
  expect(judged?.byKind).toEqual({ acknowledge: [1, 1], resolution: [1, 0] });
});

test("every filter narrows to what stands behind its number", async () => {
  expect(await titles({ ...HERE, severity: "critical" })).toEqual(["Crítico a tiempo"]);
  expect(await titles({ ...HERE, touchpoint: scene.billing })).toEqual(["Otra cosa"]);
  expect(await titles({ ...HERE, verdict: "late" })).toEqual(["Ajeno", "Con veredicto", "Resuelto tarde"]);
  expect(await titles({ ...HERE, verdict: "kept" })).toEqual(["Crítico a tiempo", "Otra cosa", "Todo a tiempo"]);
  expect(await titles({ ...HERE, verdict: "carried" })).toEqual(["Sigue abierto"]);
  expect(await titles({ ...HERE, clock: "acknowledge", verdict: "late" })).toEqual(["Ajeno"]);
  expect(await titles({ ...HERE, clock: "resolution", verdict: "late" })).toEqual(["Con veredicto", "Resuelto tarde"]);
  expect(await titles({ ...HERE, clock: "followUp" })).toEqual([]);
  expect(await titles({ ...HERE, source: "kept" })).toEqual(["Con veredicto"]);
  expect(await titles({ ...HERE, source: "late" })).toEqual([]);
});

test("kept, late and carried are all there is, and no row is two of them", async () => {
  for (const span of ["month", "rolling"] as const) {
    const all = await titles({ span });
    const parts = [];
    for (const verdict of ["kept", "late", "carried"] as const) parts.push(...(await titles({ span, verdict })));
    expect(parts.sort()).toEqual(all);
  }
});

test("the numbers of the scorecard are the lengths of the lists behind them", async () => {
  const card = await readScorecard(scene.lead, scene.courier, OCTOBER);
  if (card === null) throw new Error("there is no such scorecard");
  const rolling: DrillFilters = { span: "rolling" };
  const counted = (await pageOf(rolling)).rows.filter(({ judged }) => judged > 0).length;
  expect(card.rolling.figure).toMatchObject({ units: counted });
  for (const { kind, judged, met } of card.kinds) {
    const kept = await pageOf({ ...rolling, clock: kind, verdict: "kept" });
    const late = await pageOf({ ...rolling, clock: kind, verdict: "late" });
    expect([kept.count, late.count], kind).toEqual([met, judged - met]);
  }
  for (const { severity, units } of card.severities) {
    const { rows } = await pageOf({ ...rolling, severity });
    expect(rows.filter(({ judged }) => judged > 0).length, severity).toBe(units);
  }
  const sum = (rows: readonly ContributionRow[]) => rows.reduce((total, { credit }) => total + credit, 0);
  const { figure } = card.single;
  if (figure.status !== "scored") throw new Error("October has a score");
  expect(sum((await pageOf()).rows) / figure.units).toBeCloseTo(figure.share, 12);
});

test("the rolling list holds an incident once for each month in which it counted", async () => {
  const { rows, months } = await pageOf({ span: "rolling", verdict: undefined });
  expect(months).toEqual(["2026-08", "2026-09", "2026-10"]);
  const open = rows.filter(({ incidentId }) => incidentId === ids.carried).map(({ month, judged }) => [month, judged]);
  expect(open.sort()).toEqual([
    ["2026-09", 2],
    ["2026-10", 0],
  ]);
});

test("a partner is led only to incidents it still holds; the brand to all", async () => {
  const own = await pageOf(HERE, scene.lead);
  const closed = own.rows.filter(({ isOpenToViewer }) => !isOpenToViewer);
  expect(closed.map(({ title }) => title)).toEqual(["Ajeno"]);
  expect((await pageOf(HERE, scene.manager)).rows.every(({ isOpenToViewer }) => isOpenToViewer)).toBe(true);
});

test("nobody sees the list of another partner, of none, or of a month to come", async () => {
  expect(await readContributions(scene.rival, scene.courier, OCTOBER, HERE)).toBeNull();
  expect(await readContributions(scene.rival, newId<PartnerId>(), OCTOBER, HERE)).toBeNull();
  expect(await readContributionsFile(scene.rival, scene.courier, OCTOBER, HERE)).toBeNull();
  expect(await readContributions(scene.manager, scene.courier, "2026-12" as Month, HERE)).toBeNull();
  // What the second holder did is in its own list, and the first one's part is not.
  const theirs = await readContributions(scene.rival, scene.installer, OCTOBER, HERE);
  expect(theirs?.rows.map(({ title, judged, met }) => [title, judged, met])).toEqual([["Ajeno", 2, 2]]);
});

test("page by page forward and back, every row comes exactly once, also where many have the same credit", async () => {
  const crowd = await makeScene();
  for (let index = 0; index < 60; index++) {
    const id = await opened(crowd, { at: at("2026-10-07T08:00:00Z"), title: `Igual ${index}` });
    await happen(id, at("2026-10-07T08:10:00Z"), acknowledged);
  }
  standAt(at("2026-11-10T08:00:00Z"));
  const list = async (turn: { after?: Place; before?: Place }) => {
    const page = await readContributions(crowd.manager, crowd.courier, OCTOBER, HERE, turn);
    if (page === null) throw new Error("there is no such list");
    return page;
  };
  const names = (page: ContributionsPage) => page.rows.map(({ incidentId }) => incidentId);
  const first = await list({});
  const second = await list(place("after", first.next));
  const third = await list(place("after", second.next));
  expect([first, second, third].map(({ rows }) => rows.length)).toEqual([25, 25, 10]);
  expect(new Set([first, second, third].flatMap(names)).size).toBe(60);
  expect([first.previous, third.next]).toEqual([null, null]);
  const back = await list(place("before", third.previous));
  expect(names(back)).toEqual(names(second));
  const start = await list(place("before", back.previous));
  expect(names(start)).toEqual(names(first));
  expect(start.previous).toBeNull();
  expect(start.next).toEqual(first.next);
});

test("the file holds what the list holds, however long it is", async () => {
  const rows = await readContributionsFile(scene.lead, scene.courier, OCTOBER, HERE);
  if (rows === null) throw new Error("there is no such file");
  const read: ContributionRow[] = [];
  for await (const row of rows) read.push(row);
  expect(read).toEqual((await pageOf(HERE, scene.lead)).rows);
});

function place(turn: "after" | "before", at: Place | null): { after?: Place; before?: Place } {
  if (at === null) throw new Error(`there is nothing ${turn} it`);
  return { [turn]: at };
}
