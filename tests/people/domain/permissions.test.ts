import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { grantOf, mayAtAll, mayOn, PERMISSIONS, tenantOf, type Permission } from "~/people/domain/permissions";
import { BRAND_ROLES, PARTNER_ROLES, ROLES, type Viewer } from "~/people/domain/roles";

const valle = idOf<PartnerId>("valle");
const other = idOf<PartnerId>("otro");
const known = { personId: idOf<PersonId>("alguien"), name: "Alguien" };
const ofBrand = fc.constantFrom(...BRAND_ROLES).map((role): Viewer => ({ ...known, role, partnerId: null }));
const ofValle = fc.constantFrom(...PARTNER_ROLES).map((role): Viewer => ({ ...known, role, partnerId: valle }));
const permission = fc.constantFrom(...(Object.keys(PERMISSIONS) as Permission[]));

test("a lead adds people to its own partner, to no other, and never to the brand", () => {
  const lead: Viewer = { ...known, role: "partnerLead", partnerId: valle };
  expect(mayOn(lead, "partnerPeople:write", valle)).toBe(true);
  expect(mayOn(lead, "partnerPeople:write", other)).toBe(false);
  expect(mayOn(lead, "partnerPeople:write", null)).toBe(false);
  expect(mayOn(lead, "brandPeople:write", null)).toBe(false);
});

test("nobody of a partner holds anything on another partner's object, nor on the brand's own", () => {
  fc.assert(
    fc.property(ofValle, permission, (viewer, name) => {
      expect(mayOn(viewer, name, other)).toBe(false);
      expect(mayOn(viewer, name, null)).toBe(false);
      expect(grantOf(viewer.role, name)).not.toBe("all");
      expect(tenantOf(viewer)).toBe(valle);
    }),
  );
});

test("people of the brand hold a permission everywhere or nowhere", () => {
  fc.assert(
    fc.property(ofBrand, permission, (viewer, name) => {
      const everywhere = [valle, other, null].map((owner) => mayOn(viewer, name, owner));
      expect(new Set(everywhere).size).toBe(1);
      expect(everywhere[0]).toBe(mayAtAll(viewer, name));
      expect(tenantOf(viewer)).toBeNull();
    }),
  );
});

test("who proposes a replacement never approves one: two roles, so two people", () => {
  for (const role of ROLES) {
    expect(grantOf(role, "case:propose") !== "none" && grantOf(role, "case:approve") !== "none").toBe(false);
  }
});
