import { expect, test } from "vitest";
import { dueExamples } from "~/servicelevels/domain/due-examples";
import type { ServiceLevel } from "~/servicelevels/domain/service-level";
import { at, compiled, office } from "./calendars";

const level: ServiceLevel = {
  ...{ id: "level", version: 1, calendarId: "office", calendarVersion: 1 },
  targets: {
    minor: [],
    major: [
      { kind: "resolution", amount: 240, unit: "businessMinutes" },
      { kind: "acknowledge", amount: 240, unit: "elapsedMinutes" },
    ],
    critical: [
      { kind: "resolution", amount: 2, unit: "businessDays", end: "closing" },
      { kind: "followUp", amount: 1, unit: "businessDays" },
    ],
  },
};

const bogota = compiled(office("America/Bogota", undefined, { holidays: ["2026-11-23"] }));

test("Four business hours from Friday at four are over on Tuesday at noon, the Monday being a holiday", () => {
  // Wednesday, 10:00 in Bogotá.
  const [now, friday] = dueExamples(level, bogota, at("2026-11-18T15:00Z"));
  expect(now).toEqual({
    when: "now",
    openedAt: at("2026-11-18T15:00Z"),
    bySeverity: [
      { severity: "minor", due: [] },
      {
        severity: "major",
        due: [
          { kind: "acknowledge", at: at("2026-11-18T19:00Z") },
          { kind: "resolution", at: at("2026-11-18T19:00Z") },
        ],
      },
      // What follows a resolution is not due from the opening on.
      { severity: "critical", due: [{ kind: "resolution", at: at("2026-11-20T22:00Z") }] },
    ],
  });
  expect(friday).toMatchObject({
    when: "friday",
    openedAt: at("2026-11-20T21:00Z"),
    bySeverity: [
      { due: [] },
      {
        due: [
          { kind: "acknowledge", at: at("2026-11-21T01:00Z") },
          { kind: "resolution", at: at("2026-11-24T17:00Z") },
        ],
      },
      { due: [{ kind: "resolution", at: at("2026-11-25T22:00Z") }] },
    ],
  });
});

test("The Friday is the coming one, four in the afternoon where the calendar is", () => {
  const openedOn = (now: string, zone: string) => dueExamples(level, compiled(office(zone)), at(now))[1]?.openedAt;
  expect(openedOn("2026-11-20T20:59Z", "America/Bogota")).toBe(at("2026-11-20T21:00Z"));
  expect(openedOn("2026-11-20T21:00Z", "America/Bogota")).toBe(at("2026-11-27T21:00Z"));
  // Still Thursday in Bogotá, long Friday in Tokyo.
  expect(openedOn("2026-11-20T03:00Z", "America/Bogota")).toBe(at("2026-11-20T21:00Z"));
  expect(openedOn("2026-11-20T03:00Z", "Asia/Tokyo")).toBe(at("2026-11-20T07:00Z"));
  expect(openedOn("2026-11-21T03:00Z", "Asia/Tokyo")).toBe(at("2026-11-27T07:00Z"));
});
