import { expect, test } from "vitest";
import { idOf, type LevelId } from "~/kernel/ids";
import { dueAtOpening } from "~/servicelevels/domain/due-at-opening";
import type { ServiceLevel } from "~/servicelevels/domain/service-level";
import { at, compiled, daily, hours } from "./calendars";

const level: ServiceLevel = {
  id: "level",
  version: 3,
  calendarId: "calendar",
  calendarVersion: 1,
  targets: {
    minor: [],
    major: [
      { kind: "totalResolution", amount: 600, unit: "elapsedMinutes" },
      { kind: "acknowledge", amount: 30, unit: "elapsedMinutes" },
    ],
    critical: [{ kind: "firstResponse", amount: 5, unit: "elapsedMinutes" }],
  },
};
const ref = { levelId: idOf<LevelId>("level"), levelVersion: 3 };

test("What would be due stands by severity, in the order clocks are listed; what is not promised is not there", () => {
  const calendar = compiled(daily("UTC", hours([0, 24])));
  const due = dueAtOpening(
    ref,
    () => level,
    () => calendar,
    at("2026-11-24T15:00:00Z"),
  );
  expect(due).toEqual([
    { severity: "minor", due: [] },
    {
      severity: "major",
      due: [
        { kind: "acknowledge", at: at("2026-11-24T15:30:00Z") },
        { kind: "totalResolution", at: at("2026-11-25T01:00:00Z") },
      ],
    },
    { severity: "critical", due: [{ kind: "firstResponse", at: at("2026-11-24T15:05:00Z") }] },
  ]);
});
