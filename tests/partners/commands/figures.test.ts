import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { confirmFigures } from "~/partners/commands/confirm-figures.server";
import { enterFigures, type TypedFigures } from "~/partners/commands/enter-figures.server";
import type { Month } from "~/kernel/month";
import { forgetBrand } from "~/people/store/brand.server";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../../people/house";

testDatabase();

const restoreClock: (() => void)[] = [];
const standAt = (iso: string) => restoreClock.push(setClock(() => Date.parse(iso)));
afterEach(() => {
  for (const restore of restoreClock.splice(0)) restore();
});

const OCTOBER = "2026-10" as Month;
const NOTHING: TypedFigures = { month: OCTOBER, volume: null, spendCents: null, version: 0 };
const rowOf = (partnerId: PartnerId) =>
  db().partnerMonth.findUnique({ where: { partnerId_month: { partnerId, month: OCTOBER } } });

test("a lead enters the volume, a manager confirms it, and then only the brand changes it", async () => {
  standAt("2026-11-14T12:00:00Z");
  const valle = await partnerNamed("Valle");
  const [lead, manager] = [await personOf(valle, "partnerLead"), await personOf(null, "manager")];
  expect(await enterFigures(lead, valle, { ...NOTHING, volume: 8_120 })).toEqual({ ok: true, value: null });
  expect(await rowOf(valle)).toMatchObject({
    volume: 8_120,
    spendCents: null,
    enteredBy: lead.personId,
    confirmedAt: null,
  });
  expect(await confirmFigures(manager, valle, { month: OCTOBER, version: 1 })).toEqual({ ok: true, value: null });
  expect(await rowOf(valle)).toMatchObject({ confirmedBy: manager.personId, version: 2 });
  expect(await enterFigures(lead, valle, { ...NOTHING, volume: 9_999, version: 2 })).toMatchObject({
    refusal: { code: "partner.month-confirmed" },
  });
  const corrected = { ...NOTHING, volume: 8_000, spendCents: 123_456_789_012n, version: 2 };
  expect((await enterFigures(manager, valle, corrected))?.ok).toBe(true);
  expect(await rowOf(valle)).toMatchObject({
    volume: 8_000,
    spendCents: 123_456_789_012n,
    confirmedBy: manager.personId,
  });
});

test("spend is the brand's to enter: what a lead sends along is not taken, and what stood there stays", async () => {
  standAt("2026-11-14T12:00:00Z");
  const valle = await partnerNamed("Valle");
  const [lead, manager] = [await personOf(valle, "partnerLead"), await personOf(null, "manager")];
  await enterFigures(manager, valle, { ...NOTHING, spendCents: 500n });
  expect((await enterFigures(lead, valle, { ...NOTHING, volume: 7, spendCents: 1n, version: 1 }))?.ok).toBe(true);
  expect(await rowOf(valle)).toMatchObject({ volume: 7, spendCents: 500n, confirmedAt: null });
});

test("the month begins by the brand's clock", async () => {
  await db().brand.create({ data: { id: 1, name: "Casa Clara", timeZone: "America/Bogota", language: "es" } });
  forgetBrand();
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  standAt("2026-10-01T04:00:00Z");
  expect(await enterFigures(lead, valle, { ...NOTHING, volume: 1 })).toMatchObject({
    refusal: { code: "partner.month-in-future", month: "2026-10" },
  });
  standAt("2026-10-01T06:00:00Z");
  forgetBrand();
  expect((await enterFigures(lead, valle, { ...NOTHING, volume: 1 }))?.ok).toBe(true);
});

test("of two who enter, or confirm, at once one does, and the other is told", async () => {
  standAt("2026-11-14T12:00:00Z");
  const valle = await partnerNamed("Valle");
  const [lead, manager] = [await personOf(valle, "partnerLead"), await personOf(null, "manager")];
  const entered = await Promise.all([1, 2].map((volume) => enterFigures(lead, valle, { ...NOTHING, volume })));
  expect(entered.filter((answer) => answer?.ok)).toHaveLength(1);
  const confirmed = await Promise.all([1, 2].map(() => confirmFigures(manager, valle, { month: OCTOBER, version: 1 })));
  expect(confirmed.filter((answer) => answer?.ok)).toHaveLength(1);
  for (const answer of [...entered, ...confirmed].filter((one) => !one?.ok)) {
    expect(answer).toMatchObject({ refusal: { code: "partner.changed-meanwhile" } });
  }
});

test("an empty entry is refused, and there is nothing to confirm where nothing stands", async () => {
  standAt("2026-11-14T12:00:00Z");
  const valle = await partnerNamed("Valle");
  const refused = { refusal: { code: "partner.nothing-entered" } };
  expect(await enterFigures(await personOf(null, "manager"), valle, NOTHING)).toMatchObject(refused);
  expect(await enterFigures(await personOf(valle, "partnerLead"), valle, NOTHING)).toMatchObject(refused);
  expect(await confirmFigures(await personOf(null, "manager"), valle, { month: OCTOBER, version: 0 })).toMatchObject({
    refusal: { code: "partner.nothing-to-confirm" },
  });
});

test("another partner's lead, an agent and a reader get the answer of what is not there, and no row is written", async () => {
  standAt("2026-11-14T12:00:00Z");
  const valle = await partnerNamed("Valle");
  const strangers = [
    await personOf(await partnerNamed("Otro"), "partnerLead"),
    await personOf(valle, "partnerAgent"),
    await personOf(null, "executive"),
  ];
  for (const viewer of strangers) {
    expect(await enterFigures(viewer, valle, { ...NOTHING, volume: 1 })).toBeNull();
    expect(await confirmFigures(viewer, valle, { month: OCTOBER, version: 0 })).toBeNull();
  }
  expect(await confirmFigures(await personOf(valle, "partnerLead"), valle, { month: OCTOBER, version: 0 })).toBeNull();
  const nowhere = idOf<PartnerId>(randomUUID());
  expect(await enterFigures(await personOf(null, "manager"), nowhere, { ...NOTHING, volume: 1 })).toBeNull();
  expect(await rowOf(valle)).toBeNull();
});
