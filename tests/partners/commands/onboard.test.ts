import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { acceptPartner } from "~/partners/commands/accept-partner.server";
import { endPartner } from "~/partners/commands/end-partner.server";
import { walkJourney } from "~/partners/commands/walk-journey.server";
import { writeRole } from "~/partners/commands/write-role.server";
import { db } from "~/platform/db/db.server";
import { answerExample } from "~/training/commands/answer-example.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf, sessionOf } from "../../people/house";
import { hasUnderstood, hasWalked, journeyVersion, OWN_WORDS, pairAt, servesAt, touchpointNamed } from "../chain";

testDatabase();

const EXPECTED = "Llegar dentro de los quince minutos de la hora acordada y saludar por su nombre a quien abre.";
const partnerRow = (id: PartnerId) => db().partner.findUniqueOrThrow({ where: { id }, include: { onboarding: true } });

/** A partner in onboarding with a lead, one touchpoint and one pair; nothing done yet. */
async function newcomer() {
  const partnerId = await partnerNamed("Nuevo", "onboarding");
  const touchpointId = await touchpointNamed("Llegada", EXPECTED);
  const pairId = await pairAt(touchpointId);
  await servesAt(partnerId, touchpointId);
  return { partnerId, touchpointId, pairId, lead: await personOf(partnerId, "partnerLead", "Lucía Prado") };
}

test("a partner is onboarded by both sides: it walks, writes, understands, and a manager accepts", async () => {
  const manager = await personOf(null, "manager");
  const { partnerId, touchpointId, pairId, lead } = await newcomer();
  const accept = () => acceptPartner(manager, partnerId, { version: 1 });

  expect(await accept()).toMatchObject({ refusal: { code: "partner.not-ready", count: 3 } });
  expect(await walkJourney(lead, { journeyVersion: await journeyVersion() })).toEqual({ ok: true, value: null });
  expect(await accept()).toMatchObject({ refusal: { count: 2 } });
  expect((await writeRole(lead, { touchpointId, text: OWN_WORDS, version: 1 }))?.ok).toBe(true);
  expect(await accept()).toMatchObject({ refusal: { count: 1, missing: [{ what: "examples", name: "Lucía Prado" }] } });
  await answerExample(lead, pairId, { answer: 0, pairVersion: 1 });
  expect(await accept()).toMatchObject({ refusal: { count: 1 } });
  await answerExample(lead, pairId, { answer: 1, pairVersion: 1 });
  expect(await accept()).toEqual({ ok: true, value: null });

  const row = await partnerRow(partnerId);
  expect(row).toMatchObject({ status: "active", version: 2, onboarding: { acceptedBy: manager.personId } });
  expect(row.onboarding?.acceptedAt).not.toBeNull();
  expect(await accept()).toMatchObject({ refusal: { code: "partner.changed-meanwhile" } });
  expect(await acceptPartner(manager, partnerId, { version: 2 })).toMatchObject({
    refusal: { code: "partner.already-active" },
  });
});

test("somebody who joined at the last moment has to be ready too", async () => {
  const { partnerId, touchpointId, pairId, lead } = await newcomer();
  await hasWalked(lead);
  await hasUnderstood(lead, pairId);
  await writeRole(lead, { touchpointId, text: OWN_WORDS, version: 1 });
  await personOf(partnerId, "partnerAgent", "Tomás Vera");
  expect(await acceptPartner(await personOf(null, "manager"), partnerId, { version: 1 })).toMatchObject({
    refusal: { code: "partner.not-ready", count: 2, missing: [{ name: "Tomás Vera" }, { name: "Tomás Vera" }] },
  });
});

test("a walk counts for the journey that was walked; walking it again keeps the first time", async () => {
  const { lead } = await newcomer();
  const version = await journeyVersion();
  expect(await walkJourney(lead, { journeyVersion: version + 1 })).toEqual({
    ok: false,
    refusal: { code: "partner.journey-changed" },
  });
  await walkJourney(lead, { journeyVersion: version });
  const first = await db().journeyWalk.findMany({ where: { personId: lead.personId } });
  await walkJourney(lead, { journeyVersion: version });
  expect(await db().journeyWalk.findMany({ where: { personId: lead.personId } })).toEqual(first);
  await db().journey.updateMany({ data: { version: { increment: 1 } } });
  await walkJourney(lead, { journeyVersion: version + 1 });
  expect(await db().journeyWalk.findMany({ where: { personId: lead.personId } })).toMatchObject([
    { journeyVersion: version + 1 },
  ]);
});

test("the brand's words given back are not a role, and two who write at once do not overwrite one another", async () => {
  const { touchpointId, lead } = await newcomer();
  expect(await writeRole(lead, { touchpointId, text: EXPECTED, version: 1 })).toEqual({
    ok: false,
    refusal: { code: "partner.role-copied" },
  });
  const answers = await Promise.all(
    [1, 2].map((which) => writeRole(lead, { touchpointId, text: `${OWN_WORDS} ${which}`, version: 1 })),
  );
  expect(answers.filter((answer) => answer?.ok)).toHaveLength(1);
  expect(answers.find((answer) => !answer?.ok)).toMatchObject({ refusal: { code: "partner.changed-meanwhile" } });
});

test("ending a relation ends the access of everybody of the partner at once", async () => {
  const manager = await personOf(null, "manager");
  const { partnerId, lead } = await newcomer();
  await sessionOf(lead);
  expect(await endPartner(manager, partnerId, { version: 1 })).toEqual({ ok: true, value: null });
  expect((await partnerRow(partnerId)).status).toBe("ended");
  expect(await db().person.count({ where: { partnerId, status: "active" } })).toBe(0);
  expect(await db().session.count({ where: { personId: lead.personId } })).toBe(0);
  expect(await endPartner(manager, partnerId, { version: 2 })).toMatchObject({ refusal: { code: "partner.ended" } });
});

test("a partner writes roles for itself only: a touchpoint it does not serve is none of its links", async () => {
  const { touchpointId } = await newcomer();
  const stranger = await personOf(await partnerNamed("Otro"), "partnerLead");
  expect(await writeRole(stranger, { touchpointId, text: OWN_WORDS, version: 1 })).toEqual({
    ok: false,
    refusal: { code: "partner.touchpoint-not-served" },
  });
  expect(await db().partnerTouchpoint.findMany({ where: { touchpointId } })).toMatchObject([
    { roleText: "", version: 1 },
  ]);
});

test("who may not accept, end, walk or write gets the answer of what is not there, and nothing changes", async () => {
  const { partnerId, touchpointId, lead } = await newcomer();
  const manager = await personOf(null, "manager");
  const strangers = [
    lead,
    await personOf(await partnerNamed("Otro"), "partnerLead"),
    await personOf(null, "executive"),
  ];
  for (const viewer of strangers) {
    expect(await acceptPartner(viewer, partnerId, { version: 1 })).toBeNull();
    expect(await endPartner(viewer, partnerId, { version: 1 })).toBeNull();
  }
  expect(await walkJourney(manager, { journeyVersion: await journeyVersion() })).toBeNull();
  expect(await writeRole(manager, { touchpointId, text: OWN_WORDS, version: 1 })).toBeNull();
  const agent = await personOf(partnerId, "partnerAgent");
  expect(await writeRole(agent, { touchpointId, text: OWN_WORDS, version: 1 })).toBeNull();
  expect(await acceptPartner(manager, idOf<PartnerId>(randomUUID()), { version: 1 })).toBeNull();
  expect(await partnerRow(partnerId)).toMatchObject({ status: "onboarding", version: 1 });
});
