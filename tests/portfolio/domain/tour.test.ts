import { expect, test } from "vitest";
import { idOf, type PartnerId } from "~/kernel/ids";
import { ROLES } from "~/people/domain/roles";
import { stopIn, tourAddress, tourOf } from "~/portfolio/domain/tour";

test("Each role is shown four to six things, each once, and ends at search", () => {
  for (const role of ROLES) {
    for (const isOnboarding of [false, true]) {
      const tour = tourOf(role, isOnboarding);
      expect(tour.length, role).toBeGreaterThanOrEqual(4);
      expect(tour.length, role).toBeLessThanOrEqual(6);
      expect(new Set(tour).size, role).toBe(tour.length);
      expect(tour.at(-1), role).toBe("search");
    }
  }
});

test("A partner that is being taken in begins with what it still owes; the brand's people see their own tour", () => {
  expect(tourOf("partnerLead", true)[0]).toBe("onboarding");
  expect(tourOf("partnerAgent", true)[0]).toBe("onboarding");
  expect(tourOf("manager", true)).toEqual(tourOf("manager", false));
});

test("A stop before the first is the first, one after the last the last", () => {
  const tour = tourOf("manager", false);
  expect([-3, 0, 2.7, 5, 99].map((wanted) => stopIn(tour, wanted))).toEqual([0, 0, 2, 5, 5]);
});

test("A stop leads to a place on a page; what is a partner's own leads to its own", () => {
  const partnerId = idOf<PartnerId>("0199b0a0-0000-7000-8000-000000000001");
  expect(tourAddress("clocks", { partnerId: null })).toBe("/#tour-clocks");
  expect(tourAddress("log", { partnerId })).toBe("/incidents/new#tour-log");
  expect(tourAddress("levels", { partnerId: null })).toBe("/settings/levels#tour-levels");
  expect(tourAddress("team", { partnerId })).toBe(`/partners/${partnerId}/people#tour-team`);
  expect(tourAddress("ownScore", { partnerId })).toBe(`/partners/${partnerId}/scorecard#tour-ownScore`);
  expect(tourAddress("ladder", { partnerId: null })).toBe("/ladder#tour-ladder");
});
