import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf, type IncidentId } from "~/kernel/ids";
import { monthsOf, readPlace, writePlace } from "~/scorecards/domain/drill";
import { addMonths, type Month } from "~/kernel/month";

test("behind a score stand the three months it is made of, behind a month that month", () => {
  expect(monthsOf("2026-01" as Month, "rolling")).toEqual(["2025-11", "2025-12", "2026-01"]);
  expect(monthsOf("2026-01" as Month, "month")).toEqual(["2026-01"]);
});

test("a place in a list goes through an address and comes back as it was", () => {
  const place = fc.record({
    credit: fc.integer({ min: -200_000, max: 65_536 }).map((steps) => steps / 65_536),
    incidentId: fc.uuid().map((id) => idOf<IncidentId>(id)),
    month: fc.integer({ min: -500, max: 500 }).map((count) => addMonths("2026-01" as Month, count)),
  });
  fc.assert(
    fc.property(place, (one) => {
      expect(readPlace(writePlace(one))).toEqual(one);
    }),
  );
});

test("what is no place is refused", () => {
  const id = "01a20639-3c0f-7cdf-829f-ea681a0d3e3b";
  const wrong = [
    "",
    "1",
    `1.${id}`,
    `1.${id}.2026-13`,
    `1.5.${id}.2026-10`,
    `1.${id.slice(1)}x.2026-10`,
    `.${id}.2026-10`,
  ];
  for (const text of [...wrong, `1.${"-".repeat(36)}.2026-10`, `1.${id}.2026-10 `]) expect(readPlace(text)).toBeNull();
});
