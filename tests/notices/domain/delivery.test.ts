import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, instant, MINUTE_MS } from "~/kernel/instant";
import { deliver, MOST_SINGLE, type MarkToTell } from "~/notices/domain/delivery";
import { UNCHOSEN } from "~/notices/domain/preferences";
import { SEVERITIES } from "~/servicelevels/domain/clocks";
import { at } from "./samples";

/** Tuesday 17 November 2026, 10:02 in Bogotá. */
const now = at("2026-11-17T15:02:00Z");
const quarter = at("2026-11-17T15:15:00Z");
const BOGOTA = "America/Bogota";

function marks(count: number, more: Partial<MarkToTell> = {}): MarkToTell[] {
  return Array.from({ length: count }, (_, index) => ({
    ...({ kind: "clockWarning", severity: "minor" } as const),
    dueAt: instant(now + (index + 30) * MINUTE_MS),
    ...more,
  }));
}

const asleep = { ...UNCHOSEN, quiet: { nightly: { from: 9 * 60, to: 12 * 60 }, days: [] } };
const noon = at("2026-11-17T17:00:00Z");

test("Fifty clocks of one sweep: five mails at once, the gravest first, and forty-five in one when the quarter is over", () => {
  const all = [...marks(48), ...marks(1, { kind: "breach", severity: "critical" }), ...marks(1, { severity: "major" })];
  const { single, gathered } = deliver(all, UNCHOSEN, BOGOTA, now, 0);
  expect(single).toHaveLength(MOST_SINGLE);
  expect(single.slice(0, 3)).toMatchObject([
    { kind: "breach", severity: "critical" },
    { severity: "major" },
    { severity: "minor", dueAt: now + 30 * MINUTE_MS },
  ]);
  expect(gathered.at).toBe(quarter);
  expect(gathered.marks).toHaveLength(45);
});

test("Who had four within the hour gets one more at once", () => {
  const { single, gathered } = deliver(marks(3), UNCHOSEN, BOGOTA, now, 4);
  expect([single.length, gathered.marks.length]).toEqual([1, 2]);
});

test("In quiet hours everything is gathered until they end, but for warnings that come too late then", () => {
  const soon = marks(2);
  const later = marks(1, { dueAt: instant(noon + HOUR_MS) });
  const broken = marks(1, { kind: "breach", severity: "critical" });
  const { single, gathered } = deliver([...soon, ...later, ...broken], asleep, BOGOTA, now, 0);
  expect(single).toEqual([]);
  expect(gathered).toEqual({ at: noon, marks: [...broken, ...later] });
});

test("The breach of a critical incident comes through where the person allows it, a warning does not", () => {
  const allowed = { ...asleep, criticalAlways: true };
  const broken = marks(1, { kind: "breach", severity: "critical" });
  const others = [...marks(1, { kind: "breach" }), ...marks(1, { severity: "critical", dueAt: instant(noon + 1) })];
  const { single, gathered } = deliver([...broken, ...others], allowed, BOGOTA, now, 0);
  expect(single).toEqual(broken);
  expect(gathered.marks).toHaveLength(2);
});

test("Nothing is told twice, no breach is left out, and never more than five at once", () => {
  const mark = fc.record({
    kind: fc.constantFrom("clockWarning" as const, "breach" as const),
    severity: fc.constantFrom(...SEVERITIES),
    dueAt: fc.integer({ min: -600, max: 600 }).map((minutes) => instant(now + minutes * MINUTE_MS)),
  });
  fc.assert(
    fc.property(fc.array(mark), fc.boolean(), fc.nat(7), (all, isAsleep, lately) => {
      const { single, gathered } = deliver(all, isAsleep ? asleep : UNCHOSEN, BOGOTA, now, lately);
      const told = [...single, ...gathered.marks];
      expect(new Set(told).size).toBe(told.length);
      expect(single.length).toBeLessThanOrEqual(Math.max(0, MOST_SINGLE - lately));
      const untold = all.filter((one) => !told.includes(one));
      expect(untold.every(({ kind, dueAt }) => kind === "clockWarning" && dueAt <= gathered.at)).toBe(true);
    }),
  );
});
