import { expect, test } from "vitest";
import { momentOf } from "~/incidents/domain/local-moment";

test("A moment by the wall clock of the brand", () => {
  expect(momentOf("2026-03-02T17:00", "America/Bogota")).toBe(Date.UTC(2026, 2, 2, 22, 0));
  // The autumn night shows 01:30 twice: the first one is meant.
  expect(momentOf("2026-11-01T01:30", "America/New_York")).toBe(Date.UTC(2026, 10, 1, 5, 30));
});

test("What no calendar or clock shows is no moment", () => {
  for (const local of ["2026-02-30T10:00", "2026-03-02T24:00", "2026-03-02", "", "mañana"]) {
    expect(momentOf(local, "UTC")).toBeNull();
  }
  expect(momentOf("2026-03-02T17:00", "Mars/Olympus")).toBeNull();
});
