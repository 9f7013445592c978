import { expect, test } from "vitest";
import { disablePerson } from "~/people/commands/disable-person.server";
import { enablePerson } from "~/people/commands/enable-person.server";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf, sessionOf } from "../house";

testDatabase();

const first = ({ personId }: Viewer) => ({ personId, version: 1 });
const statusOf = async ({ personId }: Viewer) =>
  (await db().person.findUniqueOrThrow({ where: { id: personId } })).status;

test("who is disabled loses every session at once, and keeps none when access comes back", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const agent = await personOf(valle, "partnerAgent");
  await sessionOf(agent);
  await sessionOf(agent);
  expect(await disablePerson(lead, valle, first(agent))).toEqual({ ok: true, value: null });
  expect(await statusOf(agent)).toBe("disabled");
  expect(await db().session.count({ where: { personId: agent.personId } })).toBe(0);
  expect(await enablePerson(lead, valle, { personId: agent.personId, version: 2 })).toEqual({ ok: true, value: null });
  expect(await statusOf(agent)).toBe("active");
  expect(await db().session.count({ where: { personId: agent.personId } })).toBe(0);
});

test("the last lead of an active partner cannot leave by its own hand; the brand may decide it", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  await personOf(valle, "partnerAgent");
  expect(await disablePerson(lead, valle, first(lead))).toEqual({ ok: false, refusal: { code: "people.last-lead" } });
  expect(await statusOf(lead)).toBe("active");
  expect((await disablePerson(await personOf(null, "manager"), valle, first(lead)))?.ok).toBe(true);
});

test("the last admin stays", async () => {
  const admin = await personOf(null, "admin");
  expect(await disablePerson(admin, null, first(admin))).toEqual({ ok: false, refusal: { code: "people.last-admin" } });
  const second = await personOf(null, "admin");
  expect((await disablePerson(admin, null, first(second)))?.ok).toBe(true);
  expect(await disablePerson(admin, null, first(admin))).toEqual({ ok: false, refusal: { code: "people.last-admin" } });
});

test("a decision about an account that has changed meanwhile is told so", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const agent = await personOf(valle, "partnerAgent");
  const stale = { personId: agent.personId, version: 7 };
  expect(await disablePerson(lead, valle, stale)).toEqual({ ok: false, refusal: { code: "people.changed-meanwhile" } });
  expect(await enablePerson(lead, valle, stale)).toEqual({ ok: false, refusal: { code: "people.changed-meanwhile" } });
});

test("nobody of an ended partner gets in again", async () => {
  const gone = await partnerNamed("Terminado", "ended");
  const agent = await personOf(gone, "partnerAgent");
  await db().person.update({ where: { id: agent.personId }, data: { status: "disabled" } });
  expect(await enablePerson(await personOf(null, "manager"), gone, first(agent))).toEqual({
    ok: false,
    refusal: { code: "people.partner-ended" },
  });
});

test("another partner's lead gets nothing and changes nothing, by whichever house it asks", async () => {
  const valle = await partnerNamed("Valle");
  const other = await partnerNamed("Otro");
  const stranger = await personOf(other, "partnerLead");
  const agent = await personOf(valle, "partnerAgent");
  await sessionOf(agent);
  for (const command of [disablePerson, enablePerson]) {
    expect(await command(stranger, valle, first(agent))).toBeNull();
    expect(await command(stranger, other, first(agent))).toBeNull();
    expect(await command(stranger, null, first(agent))).toBeNull();
    expect(await command(await personOf(valle, "partnerAgent"), valle, first(agent))).toBeNull();
    expect(await command(await personOf(null, "executive"), valle, first(agent))).toBeNull();
  }
  expect(await db().person.findUniqueOrThrow({ where: { id: agent.personId } })).toMatchObject({
    status: "active",
    version: 1,
  });
  expect(await db().session.count({ where: { personId: agent.personId } })).toBe(1);
});

test("people of the brand are not found in a partner's house, nor the other way around", async () => {
  const valle = await partnerNamed("Valle");
  const admin = await personOf(null, "admin");
  const manager = await personOf(null, "manager");
  const agent = await personOf(valle, "partnerAgent");
  expect(await disablePerson(admin, valle, first(manager))).toBeNull();
  expect(await disablePerson(admin, null, first(agent))).toBeNull();
});
