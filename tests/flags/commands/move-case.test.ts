import { beforeAll, expect, test } from "vitest";
import { moveCase, type CaseMove } from "~/flags/commands/move-case.server";
import { readBoard, readCase } from "~/flags/queries/read-ladder.server";
import type { CaseId } from "~/kernel/ids";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { standAt } from "../../scorecards/scene";
import { testDatabase } from "../../support/database";
import { brandPerson, partnerPerson } from "../../support/people";
import { rowsDigest } from "../../support/rows-digest";
import {
  daysLater,
  done,
  makeFlagScene,
  moved,
  MORNING_AFTER,
  openedCase,
  upToTheGate,
  versionOf,
  type FlagScene,
} from "../scene";

testDatabase();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
});

const propose: CaseMove = { type: "propose", to: "replace", reason: "Explicado, formado y acompañado: sigue igual." };
const approve: CaseMove = { type: "approve", reason: "De acuerdo." };

async function move(by: FlagScene["manager"], caseId: CaseId, step: CaseMove) {
  return moveCase(by, caseId, await versionOf(by, caseId), step);
}

test("Told, trained, accompanied, then proposed by a manager and approved by an executive: the case stands on replace", async () => {
  const { caseId } = await openedCase(scene.manager);
  await moved(caseId, ...upToTheGate(scene.manager), [scene.manager, propose]);
  expect(await readCase(scene.executive, caseId)).toMatchObject({
    status: "awaitingApproval",
    rung: "accompany",
    proposal: { to: "replace", byName: scene.manager.name },
    options: { mayApprove: true, mayTurnDown: true },
  });
  await moved(caseId, [scene.executive, approve]);
  const page = await readCase(scene.executive, caseId);
  expect(page).toMatchObject({ status: "open", rung: "replace", proposal: null });
  expect(page?.decisions.map(({ type }) => type)).toEqual([
    "case.opened",
    "case.proofRecorded",
    "case.steppedUp",
    "case.proofRecorded",
    "case.steppedUp",
    "case.proofRecorded",
    "case.stepProposed",
    "case.stepApproved",
  ]);
  expect(page?.decisions.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test("No rung is climbed without the proofs below it", async () => {
  const { caseId } = await openedCase(scene.manager);
  expect(await move(scene.manager, caseId, { type: "up", to: "train", reason: "Ya." })).toMatchObject({
    refusal: { code: "case.gate-not-proven", missing: ["explain"] },
  });
  expect(await move(scene.manager, caseId, propose)).toMatchObject({ refusal: { code: "case.not-the-next-rung" } });
});

test("One person alone does not replace a partner: the proposer cannot approve, an executive cannot propose", async () => {
  const { caseId } = await openedCase(scene.manager);
  await moved(caseId, ...upToTheGate(scene.manager));
  expect(await move(scene.executive, caseId, propose)).toMatchObject({ refusal: { code: "case.manager-needed" } });
  await moved(caseId, [scene.manager, propose]);
  // The same person, promoted meanwhile.
  const promoted = { ...scene.manager, role: "executive" } as const;
  expect(await move(promoted, caseId, approve)).toMatchObject({ refusal: { code: "case.same-person" } });
  expect(await move(await brandPerson("manager"), caseId, approve)).toMatchObject({
    refusal: { code: "case.executive-needed" },
  });
});

test("Silence proves a rung from the eleventh working day after delivery on, not before", async () => {
  const { caseId } = await openedCase(scene.manager);
  const silent: CaseMove = {
    type: "proof",
    given: { kind: "unanswered", deliveredOn: "2026-11-02" },
    reason: "Entregado con acuse; nadie contestó.",
  };
  // Delivered on a Monday: due at the end of Monday two weeks later.
  standAt(daysLater(15));
  expect(await move(scene.manager, caseId, silent)).toMatchObject({ refusal: { code: "case.answer-still-due" } });
  standAt(daysLater(16));
  expect((await move(scene.manager, caseId, silent))?.ok).toBe(true);
  standAt(MORNING_AFTER);
  const page = await readCase(scene.manager, caseId);
  expect(page?.rungs[0]?.proof).toMatchObject({ kind: "unanswered" });
  const other = await openedCase(scene.manager);
  const undated: CaseMove = { ...silent, given: { kind: "unanswered", deliveredOn: null } };
  expect(await move(scene.manager, other.caseId, undated)).toMatchObject({
    refusal: { code: "case.answer-still-due" },
  });
});

test("A case that moved since it was read is not moved again; nothing is written", async () => {
  const { caseId } = await openedCase(scene.manager);
  const seen = await versionOf(scene.manager, caseId);
  await moved(caseId, [scene.executive, done]);
  const digest = await rowsDigest(db());
  expect(await moveCase(scene.manager, caseId, seen, { type: "close", reason: "Ya cumple." })).toEqual({
    ok: false,
    refusal: { code: "case.changed-meanwhile" },
  });
  expect(await rowsDigest(db())).toBe(digest);
});

test("A closed case leaves the board and opens to no further move", async () => {
  const { caseId } = await openedCase(scene.manager);
  await moved(caseId, [scene.manager, { type: "close", reason: "Dos meses por encima del estándar." }]);
  expect(await readCase(scene.manager, caseId)).toMatchObject({
    status: "closed",
    options: { proofs: [], up: null, propose: null, down: [], mayClose: false },
  });
  const board = await readBoard(scene.manager);
  expect(board.rungs.flatMap(({ cases }) => cases.map(({ id }) => id))).not.toContain(caseId);
  expect(await move(scene.manager, caseId, done)).toMatchObject({ refusal: { code: "case.closed" } });
});

test("A partner sees its case without what the brand still deliberates, and nobody else's", async () => {
  const { caseId, partnerId } = await openedCase(scene.manager);
  const lead = await partnerPerson(partnerId);
  await moved(caseId, ...upToTheGate(scene.manager));
  const before = await readCase(lead, caseId);
  await moved(caseId, [scene.manager, propose]);
  const during = await readCase(lead, caseId);
  expect(during).toEqual(before);
  expect(during).toMatchObject({ status: "open", proposal: null, options: { mayApprove: false, proofs: [] } });
  expect(JSON.stringify(during)).not.toContain(scene.manager.name);
  const board = await readBoard(lead);
  expect(board.waiting).toEqual([]);
  expect(board.rungs.flatMap(({ cases }) => cases)).toMatchObject([{ id: caseId, awaiting: null }]);
  await moved(caseId, [scene.executive, { type: "turnDown", reason: "Un mes más." }]);
  expect(await readCase(lead, caseId)).toEqual(before);
  expect(await readCase(scene.rival, caseId)).toBeNull();
  expect((await readBoard(scene.rival)).rungs.flatMap(({ cases }) => cases)).toEqual([]);
});

test("Another partner's case cannot be moved, nor one that never was, and no row changes", async () => {
  const { caseId } = await openedCase(scene.manager);
  const version = await versionOf(scene.manager, caseId);
  const digest = await rowsDigest(db());
  expect(await moveCase(scene.rival, caseId, version, done)).toBeNull();
  expect(await moveCase(scene.manager, newId<CaseId>(), version, done)).toBeNull();
  expect(await rowsDigest(db())).toBe(digest);
});
