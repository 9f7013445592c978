import { beforeAll, expect, test } from "vitest";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { closeIncident } from "~/incidents/commands/close-incident.server";
import { pauseIncident } from "~/incidents/commands/pause-incident.server";
import { resolveIncident } from "~/incidents/commands/resolve-incident.server";
import { sweepClocks } from "~/incidents/commands/sweep-clocks.server";
import { readIncidentList, type IncidentListAsked } from "~/incidents/queries/read-incident-list.server";
import { readIncidentRows } from "~/incidents/queries/read-incident-rows.server";
import type { IncidentId } from "~/kernel/ids";
import type { Viewer } from "~/people/domain/roles";
import { testDatabase } from "../../support/database";
import { asked, logged, makeScene, minutesLater, NINE, standAt, type Scene } from "../scene";

testDatabase();
let scene: Scene;
const ids: IncidentId[] = [];
/** 60 of the courier, a minute apart, every third one grave; 3 of the installer. */
beforeAll(async () => {
  scene = await makeScene();
  for (let minute = 0; minute < 60; minute++) {
    standAt(minutesLater(minute));
    ids.push(await logged(scene, minute % 3 === 0 ? { urgency: "now" } : { urgency: "canWait" }));
  }
  for (let minute = 60; minute < 63; minute++) {
    standAt(minutesLater(minute));
    await logged(scene, { partnerId: scene.installer, touchpointId: scene.installation });
  }
});

const EVERYTHING: IncidentListAsked = {
  status: "open",
  partnerId: null,
  touchpointId: null,
  severity: null,
  clock: null,
  words: null,
  sort: "due",
  after: null,
  before: null,
};

const read = (viewer: Viewer, changed: Partial<IncidentListAsked> = {}) =>
  readIncidentList(viewer, { ...EVERYTHING, ...changed });

async function walk(viewer: Viewer, changed: Partial<IncidentListAsked>): Promise<IncidentId[]> {
  const found: IncidentId[] = [];
  let after: IncidentListAsked["after"] = null;
  for (let pages = 0; pages < 10; pages++) {
    const page = await read(viewer, { ...changed, after });
    found.push(...page.rows.map(({ id }) => id));
    after = page.next;
    if (after === null) return found;
  }
  throw new Error("the pages do not end");
}

test("Page by page every incident comes once, by due time or newest first", async () => {
  expect(await walk(scene.agent, {})).toEqual(ids);
  expect(await walk(scene.agent, { sort: "newest" })).toEqual([...ids].reverse());
  const all = await walk(scene.manager, { sort: "newest", status: "all" });
  expect([all.length, new Set(all).size]).toEqual([63, 63]);
});

test("Back from the third page leads through the second to the first", async () => {
  for (const sort of ["due", "newest"] as const) {
    const first = await read(scene.manager, { sort });
    const second = await read(scene.manager, { sort, after: first.next });
    const third = await read(scene.manager, { sort, after: second.next });
    expect([first.previous, third.next]).toEqual([null, null]);
    const back = await read(scene.manager, { sort, before: third.previous });
    expect(back.rows).toEqual(second.rows);
    const start = await read(scene.manager, { sort, before: back.previous });
    expect(start.rows).toEqual(first.rows);
    expect(start.previous).toBeNull();
  }
});

test("A partner's people see, count and are offered their own only, whatever they ask for", async () => {
  const own = await read(scene.rival);
  expect([own.count, own.rows.length, own.partners]).toEqual([3, 3, []]);
  expect(own.rows.every((row) => row.partner === null)).toBe(true);
  expect(own.touchpoints).toEqual([{ id: scene.installation, name: "Instalación" }]);
  const asking = await read(scene.rival, { partnerId: scene.courier });
  expect([asking.count, asking.rows]).toEqual([0, []]);
  expect(await read(scene.rival, { touchpointId: scene.delivery })).toMatchObject({ count: 0, rows: [] });
});

test("Filters narrow what is shown and what is counted alike", async () => {
  expect((await read(scene.manager)).count).toBe(63);
  expect((await read(scene.manager, { severity: "major" })).count).toBe(23);
  expect((await read(scene.manager, { partnerId: scene.installer })).count).toBe(3);
  expect((await read(scene.manager, { touchpointId: scene.delivery, severity: "minor" })).count).toBe(40);
  expect((await read(scene.manager, { status: "closed" })).count).toBe(0);
});

test("Each row carries the clock with the least time left, as it stands now", async () => {
  standAt(minutesLater(5));
  const page = await read(scene.manager);
  expect(page.rows[0]).toMatchObject({
    partner: expect.stringMatching(/^Aliado /),
    touchpoint: "Entrega",
    status: "reported",
    isImported: false,
    clock: {
      kind: "acknowledge",
      dueAt: minutesLater(16),
      face: { status: "running", leftMs: 11 * 60_000, targetMs: 16 * 60_000, isCounting: true, state: "good" },
    },
  });
});

test("Whose move it is, and how the clock stands, can be asked for", async () => {
  const [first, second, third] = ids as [IncidentId, IncidentId, IncidentId];
  standAt(minutesLater(70));
  await acknowledgeIncident(await asked(scene.agent, first));
  await acknowledgeIncident(await asked(scene.agent, second));
  await pauseIncident(await asked(scene.agent, second), { reason: "awaitingCustomer", isFirstResponse: true });
  await acknowledgeIncident(await asked(scene.agent, third));
  await resolveIncident(await asked(scene.agent, third), { cause: "x", whatWasDone: "y", causeLocation: "outside" });
  await sweepClocks();
  const found = async (changed: Partial<IncidentListAsked>) =>
    (await read(scene.agent, changed)).rows.map(({ id }) => ids.indexOf(id)).sort((a, b) => a - b);
  expect(await found({ status: "working" })).toEqual([0]);
  expect(await found({ status: "waiting" })).toEqual([1]);
  expect(await found({ status: "resolved" })).toEqual([2]);
  expect(await found({ clock: "paused" })).toEqual([1]);
  const grave = Array.from({ length: 18 }, (_, index) => index * 3);
  expect(await found({ clock: "breached", severity: "major" })).toEqual(grave);
  expect((await read(scene.agent, { status: "waiting" })).rows[0]?.clock).toMatchObject({
    kind: "resolution",
    dueAt: null,
    face: { status: "paused" },
  });

  await closeIncident(await asked(scene.agent, third), { outcome: "kept", words: "Gracias" }, "UTC");
  const closed = await read(scene.agent, { status: "closed", sort: "newest" });
  expect(closed.rows).toMatchObject([{ id: third, status: "closed", clock: null }]);
  expect((await read(scene.agent)).count).toBe(59);
});

test("The download holds what the list shows, all of it, within the tenant", async () => {
  const collect = async (viewer: Viewer, status: "open" | "all") => {
    const found = [];
    for await (const row of readIncidentRows(viewer, { ...EVERYTHING, status })) found.push(row);
    return found;
  };
  expect(await collect(scene.manager, "all")).toHaveLength(63);
  expect(await collect(scene.rival, "all")).toHaveLength(3);
  const [newest] = await collect(scene.agent, "open");
  expect(newest).toMatchObject({ touchpoint: "Entrega", openedAt: new Date(minutesLater(59)) });
  expect(NINE).toBeLessThan(minutesLater(59));
});
