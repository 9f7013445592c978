import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { idOf, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { describePartner } from "~/partners/commands/describe-partner.server";
import { startPartner } from "~/partners/commands/start-partner.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../../people/house";
import { OWN_WORDS, servesAt, touchpointNamed } from "../chain";

testDatabase();

const rowOf = (partnerId: PartnerId) =>
  db().partner.findUniqueOrThrow({ where: { id: partnerId }, include: { links: true } });

test("a manager takes a partner in: it begins its onboarding with its touchpoints, whatever was ticked twice", async () => {
  const manager = await personOf(null, "manager");
  const arrival = await touchpointNamed("Llegada");
  const described = { name: "Águila Técnica", trade: "Instalación", touchpointIds: [arrival, arrival] };
  const started = await startPartner(manager, described);
  if (!started?.ok) throw new Error("not started");
  expect(await rowOf(started.value)).toMatchObject({
    status: "onboarding",
    sortKey: "aguila tecnica",
    links: [{ touchpointId: arrival, roleText: "" }],
  });
  const onboarding = await db().onboarding.findUniqueOrThrow({ where: { partnerId: started.value } });
  expect(onboarding).toMatchObject({ startedBy: manager.personId, acceptedAt: null });
});

test("two partners never share a name, nor one trade two spellings", async () => {
  const manager = await personOf(null, "manager");
  const first = await startPartner(manager, { name: "Voz Amiga", trade: "Atención telefónica", touchpointIds: [] });
  expect(first?.ok).toBe(true);
  expect(await startPartner(manager, { name: "VOZ AMÍGA", trade: "Otra", touchpointIds: [] })).toEqual({
    ok: false,
    refusal: { code: "partner.name-taken" },
  });
  const second = await startPartner(manager, { name: "Línea Clara", trade: "atencion telefonica", touchpointIds: [] });
  if (!second?.ok) throw new Error("not started");
  expect((await rowOf(second.value)).trade).toBe("Atención telefónica");
});

test("of two who take the same name at once one gets it", async () => {
  const manager = await personOf(null, "manager");
  const described = { name: `Mismo ${randomUUID()}`, trade: "Aseo", touchpointIds: [] };
  const answers = await Promise.all(Array.from({ length: 4 }, () => startPartner(manager, described)));
  expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
  expect(await db().partner.count({ where: { name: described.name } })).toBe(1);
});

test("a touchpoint that stays keeps its role, one that goes takes it along, and the version moves on", async () => {
  const manager = await personOf(null, "manager");
  const valle = await partnerNamed("Valle");
  const [stays, goes, comes] = [
    await touchpointNamed("Queda"),
    await touchpointNamed("Se va"),
    await touchpointNamed("Llega"),
  ];
  await servesAt(valle, stays, OWN_WORDS);
  await servesAt(valle, goes, OWN_WORDS);
  const { name } = await rowOf(valle);
  const described = { name, trade: "Aseo", touchpointIds: [stays, comes], version: 1 };
  expect(await describePartner(manager, valle, described)).toEqual({ ok: true, value: null });
  const row = await rowOf(valle);
  expect(row).toMatchObject({ trade: "Aseo", version: 2 });
  expect(new Map(row.links.map((link) => [link.touchpointId, link.roleText]))).toEqual(
    new Map([
      [stays, OWN_WORDS],
      [comes, ""],
    ]),
  );
});

test("what somebody else changed meanwhile is not overwritten", async () => {
  const manager = await personOf(null, "manager");
  const valle = await partnerNamed("Valle", "onboarding");
  const described = (name: string) => ({ name: `${name} ${valle}`, trade: "Aseo", touchpointIds: [], version: 1 });
  expect((await describePartner(manager, valle, described("Uno")))?.ok).toBe(true);
  expect(await describePartner(manager, valle, described("Dos"))).toEqual({
    ok: false,
    refusal: { code: "partner.changed-meanwhile" },
  });
  expect((await rowOf(valle)).name).toBe(`Uno ${valle}`);
});

test("a touchpoint that does not exist is named as such, and nothing is written", async () => {
  const manager = await personOf(null, "manager");
  const valle = await partnerNamed("Valle");
  const nowhere = idOf<TouchpointId>(randomUUID());
  const refused = { ok: false, refusal: { code: "partner.unknown-touchpoint" } };
  const described = { name: `Otro ${valle}`, trade: "Aseo", touchpointIds: [nowhere] };
  expect(await describePartner(manager, valle, { ...described, version: 1 })).toEqual(refused);
  expect(await startPartner(manager, described)).toEqual(refused);
  expect(await db().partner.count({ where: { name: described.name } })).toBe(0);
});

test("people of a partner and readers describe nobody, their own partner neither", async () => {
  const valle = await partnerNamed("Valle");
  const described = { name: "Robado", trade: "Aseo", touchpointIds: [] };
  for (const viewer of [
    await personOf(valle, "partnerLead"),
    await personOf(await partnerNamed("Otro"), "partnerLead"),
    await personOf(null, "executive"),
  ]) {
    expect(await describePartner(viewer, valle, { ...described, version: 1 })).toBeNull();
    expect(await startPartner(viewer, described)).toBeNull();
  }
  expect(await rowOf(valle)).toMatchObject({ version: 1, trade: "Instalación" });
  const manager = await personOf(null, "manager");
  expect(await describePartner(manager, idOf<PartnerId>(randomUUID()), { ...described, version: 1 })).toBeNull();
});
