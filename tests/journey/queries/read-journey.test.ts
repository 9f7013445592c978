import { beforeAll, beforeEach, expect, test } from "vitest";
import { readJourney } from "~/journey/queries/read-journey.server";
import { readOutline, readTouchpointToEdit } from "~/journey/queries/read-outline.server";
import { readChain } from "~/journey/store/chain.server";
import type { StageId, TouchpointId } from "~/kernel/ids";
import type { BrandViewer, PartnerViewer } from "~/people/domain/roles";
import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { clearJourney, incidentAt, newStage, newTouchpoint, servingPerson, startedBy } from "../house";

testDatabase();

let manager: BrandViewer;
let recibe: StageId;
let usa: StageId;
let entrega: TouchpointId;
let soporte: TouchpointId;
let own: PartnerViewer;
let rival: PartnerViewer;

beforeAll(async () => {
  manager = await startedBy();
});
beforeEach(async () => {
  await clearJourney();
  usa = await newStage(manager, "Usa");
  recibe = await newStage(manager, "Recibe");
  const behind = { backStage: "TRAS", friction: "FRICCION", riskKinds: ["highTurnover"] } as const;
  entrega = await newTouchpoint(manager, recibe, { name: "Entrega", isMomentOfTruth: true, ...behind });
  soporte = await newTouchpoint(manager, usa, { name: "Soporte", expectedService: "En un minuto", ...behind });
  own = await servingPerson(soporte);
  rival = await servingPerson(entrega);
});

const nameOf = async ({ partnerId }: PartnerViewer) =>
  (await db().partner.findUniqueOrThrow({ where: { id: partnerId } })).name;

test("the brand sees the stage it asks for, who serves it and what is missing", async () => {
  await db().partnerTouchpoint.updateMany({ where: { touchpointId: entrega }, data: { roleWrittenAt: new Date(0) } });
  await incidentAt(rival.partnerId, entrega);
  await incidentAt(rival.partnerId, entrega, false);
  const page = await readJourney(manager, null);
  expect(page?.stage).toEqual({ id: recibe, name: "Recibe" });
  expect(page?.columns).toHaveLength(1);
  expect(page?.columns[0]).toMatchObject({
    id: entrega,
    partners: [{ id: rival.partnerId, name: await nameOf(rival), isRoleWritten: true }],
    ownPart: null,
    behind: { backStage: "TRAS", friction: "FRICCION", riskKinds: ["highTurnover"] },
    pairs: 0,
    firstPair: null,
  });
  expect(page?.openIncidents).toEqual({ [entrega]: 1 });
  expect(page?.mayEdit).toBe(true);
  expect((await readJourney(await brandPerson("executive"), null))?.mayEdit).toBe(false);
});

test("a partner's people begin at the first stage they serve, and are told of nobody else", async () => {
  await incidentAt(rival.partnerId, entrega);
  await incidentAt(own.partnerId, soporte);
  const page = await readJourney(own, null);
  expect(page?.stage?.name).toBe("Usa");
  expect(page?.columns[0]).toMatchObject({
    partners: null,
    ownPart: { isWritten: false },
    behind: { backStage: "TRAS" },
  });
  expect(page?.openIncidents).toEqual({ [soporte]: 1 });
  const elsewhere = await readJourney(own, recibe);
  expect(elsewhere?.columns[0]).toMatchObject({ name: "Entrega", partners: null, ownPart: null, behind: null });
  for (const words of [rival.partnerId, await nameOf(rival), "TRAS", "FRICCION", "highTurnover"]) {
    expect(JSON.stringify(elsewhere)).not.toContain(words);
  }
});

test("whether anybody serves the other links cannot be told from the page", async () => {
  const served = await readJourney(own, recibe);
  await db().partnerTouchpoint.deleteMany({ where: { touchpointId: entrega } });
  expect(await readJourney(own, recibe)).toEqual(served);
});

test("a partner that has ended serves nothing any more", async () => {
  await db().partner.update({ where: { id: rival.partnerId }, data: { status: "ended" } });
  expect((await readJourney(manager, recibe))?.columns[0]?.partners).toEqual([]);
});

test("a stage that does not exist is not there", async () => {
  expect(await readJourney(manager, newId<StageId>())).toBeNull();
  expect(await readJourney(own, newId<StageId>())).toBeNull();
});

test("the chain is lit everywhere for the brand, and for a partner where it serves", async () => {
  const lit = (chain: Awaited<ReturnType<typeof readChain>>) =>
    chain.flatMap((stage) => stage.touchpoints.map(({ name, isLit }) => [stage.name, name, isLit]));
  expect(lit(await readChain(manager))).toEqual([
    ["Recibe", "Entrega", true],
    ["Usa", "Soporte", true],
  ]);
  const ofOwn = [
    ["Recibe", "Entrega", false],
    ["Usa", "Soporte", true],
  ];
  expect(lit(await readChain(manager, { litFor: own.partnerId }))).toEqual(ofOwn);
  expect(lit(await readChain(own))).toEqual(ofOwn);
});

test("a partner cannot light another's links", async () => {
  expect(await readChain(own, { litFor: rival.partnerId })).toEqual(await readChain(own));
});

test("a partner without links sees the whole chain unlit", async () => {
  const chain = await readChain(await partnerPerson(await barePartner()));
  expect(chain.flatMap((stage) => stage.touchpoints.map(({ isLit }) => isLit))).toEqual([false, false]);
});

test("the chain costs one statement, however long it is", async () => {
  let statements = 0;
  const counting = new Proxy(db(), {
    get: (client: Tx, name: keyof Tx) => {
      statements += 1;
      const value = client[name];
      return typeof value === "function" ? value.bind(client) : value;
    },
  });
  await readChain(manager, { client: counting });
  expect(statements).toBe(1);
});

test("the editing pages get the journey in its order, and a touchpoint with the levels it may have", async () => {
  const outline = await readOutline();
  expect(outline?.stages.map(({ name, touchpoints }) => [name, touchpoints.map((one) => one.name)])).toEqual([
    ["Recibe", ["Entrega"]],
    ["Usa", ["Soporte"]],
  ]);
  await db().serviceLevel.create({ data: { id: newId(), name: "Visitas", currentVersion: 1 } });
  const edit = await readTouchpointToEdit(soporte);
  expect(edit?.touchpoint.expectedService).toBe("En un minuto");
  expect(edit?.levels.map(({ name }) => name)).toEqual(["Visitas"]);
  expect(await readTouchpointToEdit(newId<TouchpointId>())).toBeNull();
});
