import { beforeAll, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { moveCase, type CaseMove } from "~/flags/commands/move-case.server";
import { raiseFlags } from "~/flags/commands/raise-flags.server";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
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
  versionOf,
  type FlagScene,
} from "../scene";

const ROUNDS = 100;

testDatabase();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
});

const accept = { type: "accept", reason: "" } as const;
const dismiss = { type: "dismiss", reason: "Huelga", reviewOn: "2027-01-15" } as const;
const other = { type: "otherRung", reason: "Ya formados", rung: "accompany" } as const;

for (const [name, one, two] of [
  ["accepted by two people", accept, accept],
  ["accepted and dismissed", accept, dismiss],
  ["dismissed and put on another rung", dismiss, other],
] as const) {
  test(`A flag ${name} at once is decided by exactly one, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { flagId, partnerId } = await proposed();
      const answers = await Promise.all([
        decideFlag(scene.manager, flagId, one),
        decideFlag(scene.executive, flagId, two),
      ]);
      const winner = answers.filter((answer) => answer?.ok === true);
      expect(winner).toHaveLength(1);
      const lost = answers.find((answer) => answer?.ok === false);
      expect(lost).toMatchObject({
        refusal: { code: expect.stringMatching(/^flag\.(changed-meanwhile|already-decided)$/) },
      });
      const row = await db().flag.findUniqueOrThrow({ where: { id: flagId } });
      expect(row.version).toBe(2);
      expect(await db().ladderCase.count({ where: { partnerId } })).toBe(row.status === "dismissed" ? 0 : 1);
    }
  }, 120_000);
}

test(`Two flags of a partner accepted at once open one case with both behind it, ${ROUNDS} times`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const first = await proposed();
    const second = await proposed(first.partnerId);
    const answers = await Promise.all([
      decideFlag(scene.manager, first.flagId, accept),
      decideFlag(scene.executive, second.flagId, accept),
    ]);
    expect(answers.map((answer) => answer?.ok)).toEqual([true, true]);
    const cases = await db().ladderCase.findMany({ where: { partnerId: first.partnerId } });
    expect(cases).toHaveLength(1);
    expect((cases[0]?.state as { flagIds: string[] }).flagIds.toSorted()).toEqual(
      [first.flagId, second.flagId].toSorted(),
    );
  }
}, 120_000);

const refused: CaseMove = { type: "proof", given: { kind: "refused", deliveredOn: null }, reason: "No quiso venir." };
const up: CaseMove = { type: "up", to: "train", reason: "Sigue igual." };
const close: CaseMove = { type: "close", reason: "Cumple." };
const propose: CaseMove = { type: "propose", to: "replace", reason: "Sigue igual." };
const approve: CaseMove = { type: "approve", reason: "De acuerdo." };
const turnDown: CaseMove = { type: "turnDown", reason: "Un mes más." };
const down: CaseMove = { type: "down", to: "explain", reason: "Mejoró." };

const pairs: readonly (readonly [string, readonly CaseMove[], CaseMove, CaseMove])[] = [
  ["a proof and another proof", [], done, refused],
  ["a step up and the end", [done], up, close],
  ["a step down and a proposal", upToTheGate({} as BrandViewer).map(([, step]) => step), down, propose],
  [
    "an approval and a refusal",
    [...upToTheGate({} as BrandViewer).map(([, step]) => step), propose],
    approve,
    turnDown,
  ],
];
for (const [name, before, one, two] of pairs) {
  test(`Of ${name} at once on one case exactly one is taken, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const { caseId } = await openedCase(scene.manager);
      await moved(caseId, ...before.map((step) => [scene.manager, step] as const));
      const version = await versionOf(scene.manager, caseId);
      const second = two.type === "propose" ? scene.manager : scene.executive;
      const answers = await Promise.all([
        moveCase(one.type === "approve" ? scene.executive : scene.manager, caseId, version, one),
        moveCase(second, caseId, version, two),
      ]);
      expect(answers.filter((answer) => answer?.ok === true)).toHaveLength(1);
      expect(answers.find((answer) => answer?.ok === false)).toEqual({
        ok: false,
        refusal: { code: "case.changed-meanwhile" },
      });
      expect(await versionOf(scene.manager, caseId)).toBe(version + 1);
      expect(await db().caseDecision.count({ where: { caseId } })).toBe(version + 1);
    }
  }, 180_000);
}

test("Weighed by several processes at once a signal is raised once", async () => {
  await october(scene, scene.courier, 10, 10);
  const raised = await Promise.all(Array.from({ length: 8 }, () => raiseFlags(OCTOBER, MORNING_AFTER)));
  expect(raised.reduce((sum, count) => sum + count, 0)).toBe(1);
});
