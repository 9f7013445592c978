import { beforeAll, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { readFlagRows, readFlags, type FlagsAsked, type FlagsPage } from "~/flags/queries/read-flags.server";
import { db } from "~/platform/db/db.server";
import type { Viewer } from "~/people/domain/roles";
import { testDatabase } from "../../support/database";
import { partnerPerson } from "../../support/people";
import { makeFlagScene, proposed, type FlagScene } from "../scene";

testDatabase();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
  const { flagId } = await proposed();
  const flag = await db().flag.findUniqueOrThrow({ where: { id: flagId } });
  // As many as three pages: every month of years ago, half of them decided.
  for (let index = 0; index < 59; index++) {
    const month = `${2015 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    const raisedAt = new Date(Date.UTC(2020, 0, 1 + Math.floor(index / 2)));
    const isDecided = index % 2 === 1;
    const decision = isDecided
      ? {
          status: "accepted",
          decidedBy: scene.manager.personId,
          decidedAt: new Date(raisedAt.getTime() + 3_600_000),
          reason: "Sí.",
        }
      : { status: "proposed" };
    const { id: _, caseId: __, ...copied } = flag;
    await db().flag.create({
      data: { ...copied, id: crypto.randomUUID(), evidence: flag.evidence ?? {}, month, raisedAt, ...decision },
    });
  }
});

async function walk(viewer: Viewer, status: FlagsAsked["status"]) {
  const ids: string[] = [];
  let after: FlagsAsked["after"] = null;
  for (let pages = 0; pages < 10; pages++) {
    const page = await readFlags(viewer, { status, after, before: null });
    ids.push(...page.flags.map(({ id }) => id));
    after = page.next;
    if (after === null) return ids;
  }
  throw new Error("the pages do not end");
}

test("Page by page every flag comes once: what waits first, the oldest of it first, then what was decided last", async () => {
  const ids = await walk(scene.manager, null);
  expect([ids.length, new Set(ids).size]).toEqual([60, 60]);
  expect((await readFlags(scene.manager)).count).toBe(60);
  const rows = await db().flag.findMany({ where: { id: { in: ids } } });
  const inOrder = ids.map((id) => rows.find((row) => row.id === id));
  const firstDecided = inOrder.findIndex((row) => row?.status !== "proposed");
  expect(inOrder.slice(firstDecided).every((row) => row?.status !== "proposed")).toBe(true);
  const raised = inOrder.slice(0, firstDecided).map((row) => row?.raisedAt.getTime() ?? 0);
  expect(raised).toEqual([...raised].sort((a, b) => a - b));
  const decided = inOrder.slice(firstDecided).map((row) => row?.decidedAt?.getTime() ?? 0);
  expect(decided).toEqual([...decided].sort((a, b) => b - a));
});

test("The way back shows the same pages as the way there, and ends at the first", async () => {
  const there: string[][] = [];
  const back: string[][] = [];
  const idsOf = ({ flags }: FlagsPage) => flags.map(({ id }) => id as string);
  let page = await readFlags(scene.manager);
  expect(page.previous).toBe(null);
  for (; page.next !== null; page = await readFlags(scene.manager, { status: null, after: page.next, before: null }))
    there.push(idsOf(page));
  expect(idsOf(page)).toHaveLength(10);
  while (page.previous !== null) {
    page = await readFlags(scene.manager, { status: null, after: null, before: page.previous });
    back.unshift(idsOf(page));
  }
  expect(there.map(({ length }) => length)).toEqual([25, 25]);
  expect(back).toEqual(there);
  expect(page.next).not.toBe(null);
});

test("The filter narrows what is shown, what is counted and what is downloaded alike", async () => {
  expect(await walk(scene.manager, "accepted")).toHaveLength(29);
  expect((await readFlags(scene.manager, { status: "accepted", after: null, before: null })).count).toBe(29);
  const rows = [];
  for await (const row of readFlagRows(scene.manager, "accepted")) rows.push(row);
  expect(rows).toHaveLength(29);
  expect(await walk(scene.manager, "dismissed")).toEqual([]);
});

test("A partner lists its own flags that the brand stands by, and no others, whatever it asks for", async () => {
  const { partnerId } = await db().flag.findFirstOrThrow();
  const [lead, rival] = [await partnerPerson(partnerId as FlagScene["courier"]), scene.rival];
  const own = partnerId === rival.partnerId ? [lead] : [lead, rival];
  expect(await walk(lead, null)).toHaveLength(29);
  expect(await walk(lead, "proposed")).toEqual([]);
  expect(await walk(lead, "dismissed")).toEqual([]);
  for (const other of own.filter((viewer) => viewer.partnerId !== partnerId))
    expect(await walk(other, null)).toEqual([]);
});

test("A decision moves a flag to where decided ones stand", async () => {
  const [oldest] = (await readFlags(scene.manager, { status: "proposed", after: null, before: null })).flags;
  await decideFlag(scene.manager, oldest!.id, { type: "accept", reason: "" });
  expect((await readFlags(scene.manager, { status: "accepted", after: null, before: null })).flags[0]?.id).toBe(
    oldest?.id,
  );
});
