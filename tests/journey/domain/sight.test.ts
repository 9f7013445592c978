import { expect, test } from "vitest";
import { behindTheLine, sightOf } from "~/journey/domain/sight";
import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { BRAND_ROLES, PARTNER_ROLES, type Viewer } from "~/people/domain/roles";

const known = { personId: idOf<PersonId>("0"), name: "Ana" } as const;
const brand: readonly Viewer[] = BRAND_ROLES.map((role) => ({ ...known, role, partnerId: null }) as const);
const partner: readonly Viewer[] = PARTNER_ROLES.map(
  (role) => ({ ...known, role, partnerId: idOf<PartnerId>("1") }) as const,
);
const secrets = {
  backStage: "Técnicos del Valle reasigna rutas a las 7:00",
  friction: "Reasignar sin avisar",
  mitigationKind: "mitigate",
  mitigation: "Mensaje automático",
  riskKinds: ["highTurnover"],
} as const;

test("people of the brand see everything", () => {
  for (const viewer of brand) {
    expect(sightOf(viewer, false)).toBe("all");
    expect(behindTheLine(sightOf(viewer, false), secrets)).toEqual(secrets);
  }
});

test("people of a partner look behind the line only where their partner serves", () => {
  for (const viewer of partner) {
    expect(behindTheLine(sightOf(viewer, true), secrets)).toEqual(secrets);
    expect(sightOf(viewer, false)).toBe("inFrontOnly");
    expect(behindTheLine(sightOf(viewer, false), secrets)).toBeNull();
  }
});

test("nothing but what stands behind the line is handed on", () => {
  const whole = { ...secrets, servedBy: "Técnicos del Valle" };
  expect(behindTheLine("ownLink", whole)).toEqual(secrets);
});
