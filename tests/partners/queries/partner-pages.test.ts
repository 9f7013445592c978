import { afterEach, beforeEach, expect, test } from "vitest";
import type { PartnerId } from "~/kernel/ids";
import { readFigures } from "~/partners/queries/read-figures.server";
import { readMyOnboarding, readRoles, readWalk } from "~/partners/queries/read-my-onboarding.server";
import { readOnboarding } from "~/partners/queries/read-onboarding.server";
import { readPartnerFrame } from "~/partners/queries/read-partner-frame.server";
import { readPartnerForm, readPartnerToEdit } from "~/partners/queries/read-partner-form.server";
import { readPartner } from "~/partners/queries/read-partner.server";
import type { Month } from "~/kernel/month";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../../people/house";
import { hasWalked, OWN_WORDS, pairAt, servesAt, touchpointNamed } from "../chain";

testDatabase();

const LATEST = { chosen: null, olderThan: null };
let restore: () => void = () => undefined;
beforeEach(() => {
  restore = setClock(() => Date.parse("2026-11-14T12:00:00Z"));
});
afterEach(() => restore());

/** A partner in onboarding with a lead and an agent, one of two touchpoints served, and figures of October. */
async function valley() {
  const partnerId = await partnerNamed("Valle", "onboarding");
  const [own, elsewhere] = [await touchpointNamed("Llegada"), await touchpointNamed("Cobro")];
  await pairAt(own);
  await servesAt(partnerId, own, OWN_WORDS);
  const lead = await personOf(partnerId, "partnerLead", "Lucía Prado");
  const agent = await personOf(partnerId, "partnerAgent", "Tomás Vera");
  const figures = { month: "2026-10", volume: 8_120, spendCents: 123_456n };
  await db().partnerMonth.create({ data: { partnerId, ...figures } });
  return { partnerId, own, elsewhere, lead, agent };
}

test("the pages of a partner answer another partner's people as if it did not exist", async () => {
  const { partnerId } = await valley();
  const other = await partnerNamed("Otro");
  const missing = "00000000-0000-7000-8000-000000000000" as PartnerId;
  for (const viewer of [await personOf(other, "partnerLead"), await personOf(other, "partnerAgent")]) {
    for (const asked of [partnerId, missing]) {
      expect(await readPartnerFrame(viewer, asked)).toBeNull();
      expect(await readPartner(viewer, asked)).toBeNull();
      expect(await readFigures(viewer, asked, LATEST)).toBeNull();
      expect(await readOnboarding(viewer, asked)).toBeNull();
      expect(await readPartnerToEdit(viewer, asked)).toBeNull();
    }
  }
  const manager = await personOf(null, "manager");
  for (const read of [readPartnerFrame, readPartner, readOnboarding, readPartnerToEdit]) {
    expect(await read(manager, missing)).toBeNull();
  }
  expect(await readFigures(manager, missing, LATEST)).toBeNull();
});

test("nothing of one partner is found anywhere in what another one is shown", async () => {
  const { partnerId, own, lead } = await valley();
  const rival = await partnerNamed("Competencia Secreta");
  await servesAt(rival, own, "Palabras que nadie más debe leer en ninguna página.");
  const rivalLead = await personOf(rival, "partnerLead", "Rival Inconfundible");
  await hasWalked(rivalLead);
  const pages = [
    await readPartnerFrame(lead, partnerId),
    await readPartner(lead, partnerId),
    await readOnboarding(lead, partnerId),
    await readMyOnboarding(lead),
    await readWalk(lead, 1),
    await readRoles(lead, null),
  ];
  const told = JSON.stringify(pages, (_, value: unknown) => (typeof value === "bigint" ? String(value) : value));
  for (const secret of ["Secreta", "nadie más", "Inconfundible", rival, rivalLead.personId]) {
    expect(told).not.toContain(secret);
  }
});

test("the chain is lit where the partner serves, for both sides alike", async () => {
  const { partnerId, own, lead } = await valley();
  for (const viewer of [lead, await personOf(null, "executive")]) {
    const page = await readPartner(viewer, partnerId);
    const lit = page?.chain.flatMap(({ touchpoints }) => touchpoints.filter(({ isLit }) => isLit).map(({ id }) => id));
    expect(lit).toEqual([own]);
  }
});

test("what was spent on a partner is told to the brand, its volume to both", async () => {
  const { partnerId, lead, agent } = await valley();
  const october = (page: Awaited<ReturnType<typeof readFigures>>) =>
    page?.rows.find(({ month }) => month === "2026-10");
  const manager = await readFigures(await personOf(null, "manager"), partnerId, LATEST);
  expect(october(manager)).toMatchObject({ version: 1, figures: { volume: 8_120, spendCents: 123_456n } });
  expect(manager).toMatchObject({ mayEnter: true, mayConfirm: true, seesSpend: true });
  const own = await readFigures(lead, partnerId, LATEST);
  expect(october(own)).toMatchObject({ figures: { volume: 8_120, spendCents: null } });
  expect(own).toMatchObject({ mayEnter: true, mayConfirm: false, seesSpend: false });
  expect((await readPartner(lead, partnerId))?.months?.map(({ figures }) => figures.spendCents)).toEqual(
    Array(6).fill(null),
  );
  expect(await readFigures(agent, partnerId, LATEST)).toBeNull();
  expect((await readPartner(agent, partnerId))?.months).toBeNull();
});

test("the last twelve months are there even when nobody has entered them, older ones page by page", async () => {
  const partnerId = await partnerNamed("Antiguo");
  const manager = await personOf(null, "manager");
  const months = Array.from(
    { length: 40 },
    (_, index) => `20${String(10 + Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`,
  );
  await db().partnerMonth.createMany({ data: months.map((month) => ({ partnerId, month, volume: 1 })) });
  const seen: string[] = [];
  let page = await readFigures(manager, partnerId, LATEST);
  for (
    ;
    page?.olderThan != null;
    page = await readFigures(manager, partnerId, { chosen: null, olderThan: page.olderThan })
  ) {
    seen.push(...page.rows.map(({ month }) => month));
  }
  seen.push(...(page?.rows ?? []).map(({ month }) => month));
  expect(seen.slice(0, 12).at(-1)).toBe("2025-12");
  expect(seen).toHaveLength(52);
  expect([...seen].sort().reverse()).toEqual(seen);
});

test("a month is chosen for entering by who enters; a reader is given no form", async () => {
  const { partnerId, lead } = await valley();
  const chosen = { chosen: "2026-09" as Month, olderThan: null };
  expect((await readFigures(lead, partnerId, chosen))?.chosen).toMatchObject({ month: "2026-09", version: 0 });
  expect((await readFigures(await personOf(null, "executive"), partnerId, chosen))?.chosen).toBeNull();
});

test("both sides see the same steps; only a manager is offered the yes, and only when it would be one", async () => {
  const { partnerId, lead } = await valley();
  const manager = await personOf(null, "manager");
  const [ofBrand, ofPartner] = [await readOnboarding(manager, partnerId), await readOnboarding(lead, partnerId)];
  expect(ofBrand?.steps).toEqual(ofPartner?.steps);
  expect(ofBrand?.missing).toEqual(ofPartner?.missing);
  expect(ofBrand).toMatchObject({ isJudge: true, mayAccept: false });
  expect(ofPartner).toMatchObject({ isJudge: false, mayAccept: false, isOwn: true });
});

test("an agent sees its own tasks and who leads, not how far its colleagues are", async () => {
  const { partnerId, agent } = await valley();
  const onboarding = await readOnboarding(agent, partnerId);
  expect(onboarding?.people.map(({ name }) => name)).toEqual(["Tomás Vera"]);
  expect(onboarding?.missing.some((one) => "name" in one && one.name === "Lucía Prado")).toBe(false);
  expect(onboarding?.history).toEqual([]);
  const page = await readPartner(agent, partnerId);
  expect(page).toMatchObject({ people: null, leads: ["Lucía Prado"], history: [] });
});

test("one's own way leads from the walk on; the walk holds its place within the journey", async () => {
  const { lead, own, elsewhere } = await valley();
  expect((await readMyOnboarding(lead))?.tasks.next).toBe("walk");
  const last = await readWalk(lead, 99);
  expect(last?.place).toBe(last?.stages);
  const touchpoints = [];
  for (let place = 1; place <= (last?.stages ?? 0); place++) {
    touchpoints.push(...((await readWalk(lead, place))?.stage?.touchpoints ?? []));
  }
  expect(touchpoints.filter(({ isOwn }) => isOwn).map(({ id }) => id)).toEqual([own]);
  expect(touchpoints.map(({ id }) => id)).toContain(elsewhere);
});

test("roles are written by a lead: an agent and the brand have no such page", async () => {
  const { lead, agent, own } = await valley();
  expect((await readRoles(lead, null))?.current).toMatchObject({ touchpointId: own, roleText: OWN_WORDS });
  const manager = await personOf(null, "manager");
  expect(await readRoles(agent, null)).toBeNull();
  expect(await readRoles(manager, null)).toBeNull();
  expect(await readMyOnboarding(manager)).toBeNull();
  expect(await readWalk(manager, 1)).toBeNull();
});

test("the form of a partner is for who takes partners in", async () => {
  const { partnerId, lead, own } = await valley();
  const manager = await personOf(null, "manager");
  expect((await readPartnerToEdit(manager, partnerId))?.partner).toMatchObject({ touchpointIds: [own], version: 1 });
  expect((await readPartnerForm(manager))?.stages.flatMap(({ touchpoints }) => touchpoints).length).toBeGreaterThan(1);
  expect(await readPartnerForm(lead)).toBeNull();
  expect(await readPartnerForm(await personOf(null, "executive"))).toBeNull();
});
