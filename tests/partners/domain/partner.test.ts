import { expect, test } from "vitest";
import { describePartner, endPartner, isPartnerStatus } from "~/partners/domain/partner";
import { knownTrade } from "~/partners/domain/trades";
import { activePartner, endedPartner, newPartner, NOON, person, touchpoint } from "./facts";

const description = { name: "Técnicos del Valle", trade: "Instalación" };

test("a touchpoint chosen twice is served once", () => {
  const touchpointIds = [touchpoint("arrival"), touchpoint("arrival")];
  expect(describePartner(newPartner, { ...description, touchpointIds })).toEqual({
    ok: true,
    value: { type: "partner.described", ...description, touchpointIds: [touchpoint("arrival")] },
  });
});

test("while it is being onboarded a partner may still be without a touchpoint, afterwards never", () => {
  expect(describePartner(newPartner, { ...description, touchpointIds: [] }).ok).toBe(true);
  expect(describePartner(activePartner, { ...description, touchpointIds: [] })).toEqual({
    ok: false,
    refusal: { code: "partner.no-touchpoint" },
  });
});

test("an ended partner is history: nobody rewrites it", () => {
  expect(describePartner(endedPartner, { ...description, touchpointIds: [] })).toEqual({
    ok: false,
    refusal: { code: "partner.ended" },
  });
});

test("a relation ends when no incident is left behind, from onboarding as well", () => {
  for (const partner of [newPartner, activePartner]) {
    expect(endPartner(partner, 0, person("Mateo"), NOON)).toEqual({
      ok: true,
      value: { type: "partner.ended", by: person("Mateo"), at: NOON },
    });
  }
  expect(endPartner(activePartner, 2, person("Mateo"), NOON)).toEqual({
    ok: false,
    refusal: { code: "partner.open-incidents", count: 2 },
  });
  expect(endPartner(endedPartner, 0, person("Mateo"), NOON)).toEqual({ ok: false, refusal: { code: "partner.ended" } });
});

test("a trade keeps the spelling it already has, so that its partners are compared with one another", () => {
  expect(knownTrade("obras publicas", ["Aseo", "Obras públicas"])).toBe("Obras públicas");
  expect(knownTrade("Alumbrado", ["Aseo", "Obras públicas"])).toBe("Alumbrado");
});

test("only the three words of the status are words of the status", () => {
  expect(["onboarding", "active", "ended", "paused", ""].map(isPartnerStatus)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
