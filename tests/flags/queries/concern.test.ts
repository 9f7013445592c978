import { beforeAll, expect, test } from "vitest";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { readConcern } from "~/flags/queries/read-concern.server";
import type { PartnerId } from "~/kernel/ids";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { brandPerson, partnerPerson } from "../../support/people";
import { testPortal } from "../../support/portal";
import { makeFlagScene, moved, openedCase, proposed, upToTheGate, type FlagScene } from "../scene";

testDatabase();
const portal = testPortal();
let scene: FlagScene;
beforeAll(async () => {
  scene = await makeFlagScene();
});

test("A flag to be decided is said to the brand on the partner's pages, and to nobody of the partner", async () => {
  const { flagId, partnerId } = await proposed();
  for (const viewer of [scene.manager, scene.executive]) {
    const concern = await readConcern(viewer, partnerId);
    expect(concern).toMatchObject({ isBrand: true, mayDecide: true, flags: [{ id: flagId }], ladderCase: null });
  }
  expect(await readConcern(await brandPerson("admin"), partnerId)).toMatchObject({
    mayDecide: false,
    flags: [{ id: flagId }],
  });
  expect(await readConcern(await partnerPerson(partnerId), partnerId)).toMatchObject({ flags: [], ladderCase: null });
});

test("Once the brand stands by it the partner's responsible person sees the case and its rung; its agents do not", async () => {
  const { caseId, partnerId } = await openedCase(scene.manager);
  const seen = { flags: [], ladderCase: { id: caseId, rung: "explain", awaiting: null } };
  expect(await readConcern(scene.manager, partnerId)).toMatchObject(seen);
  expect(await readConcern(await partnerPerson(partnerId), partnerId)).toMatchObject({ isBrand: false, ...seen });
  const agent = await partnerPerson(partnerId, "partnerAgent");
  expect(await readConcern(agent, partnerId)).toMatchObject({ flags: [], ladderCase: null });
});

test("A dismissed flag is no longer said to anybody", async () => {
  const { flagId, partnerId } = await proposed();
  await decideFlag(scene.manager, flagId, { type: "dismiss", reason: "Huelga en octubre.", reviewOn: "2027-01-15" });
  expect(await readConcern(scene.manager, partnerId)).toMatchObject({ flags: [], ladderCase: null });
});

test("What waits for a second signature is said to the brand alone", async () => {
  const { caseId, partnerId } = await openedCase(scene.manager);
  await moved(caseId, ...upToTheGate(scene.manager), [
    scene.manager,
    { type: "propose", to: "replace", reason: "Nada ha ayudado." },
  ]);
  expect(await readConcern(scene.executive, partnerId)).toMatchObject({ ladderCase: { awaiting: "replace" } });
  expect(await readConcern(await partnerPerson(partnerId), partnerId)).toMatchObject({
    ladderCase: { rung: "accompany", awaiting: null },
  });
});

test("Another partner's people get what they would get for a partner that does not exist", async () => {
  const { partnerId } = await openedCase(scene.manager);
  expect(await readConcern(scene.rival, partnerId)).toBeNull();
  expect(await readConcern(scene.rival, newId<PartnerId>())).toBeNull();
  const rival = await portal().as(scene.rival.personId);
  for (const page of ["", "/scorecard/2026-10"]) {
    expect((await rival.get(`/partners/${partnerId}${page}`)).status, page).toBe(404);
  }
});

test("Both of a partner's pages lead to its case and to its flag, as far as the reader may follow", async () => {
  const { caseId, partnerId } = await openedCase(scene.manager);
  const { flagId } = await proposed(partnerId);
  const manager = await portal().as(scene.manager.personId);
  const lead = await portal().as((await partnerPerson(partnerId)).personId);
  for (const page of ["", "/scorecard/2026-10"]) {
    const forBrand = await (await manager.get(`/partners/${partnerId}${page}`)).text();
    expect(forBrand).toContain("Caso abierto, en el escalón «Explicar»");
    expect(forBrand).toContain(`href="/ladder/${caseId}"`);
    expect(forBrand).toContain(`href="/flags/${flagId}"`);
    const forLead = await (await lead.get(`/partners/${partnerId}${page}`)).text();
    expect(forLead).toContain("La marca tiene un caso abierto sobre su trabajo, en el escalón «Explicar»");
    expect(forLead).toContain(`href="/ladder/${caseId}"`);
    expect(forLead).not.toContain(flagId);
  }
});
