import fc from "fast-check";
import { expect, test } from "vitest";
import { HOUR_MS, instant } from "~/kernel/instant";
import { contributionsOf } from "~/scorecards/domain/contributions";
import { monthsIn } from "~/kernel/month";
import type { ClockState } from "~/servicelevels/domain/clocks";
import { at, clock, courier, incident, installer, openClock } from "./clock";

const months = monthsIn("America/Bogota");
const noReading = () => {
  throw new Error("nothing was open at a month's end");
};
const settled = (clocks: readonly ClockState[], now = at("2026-12-01T12:00:00Z")) =>
  contributionsOf(incident, clocks, now, months, noReading);

test("one promise kept: the incident counts once, with credit 1, in the month it fell due", () => {
  expect(settled([clock()])).toEqual([
    {
      incidentId: incident.incidentId,
      partnerId: courier,
      touchpointId: incident.touchpointId,
      severity: "minor",
      month: "2026-10",
      measure: "promises",
      credit: 1,
      judged: 1,
      met: 1,
      sourceJudged: 0,
      sourceMet: 0,
      byKind: { resolution: [1, 1] },
    },
  ]);
});

test("three clocks are still one incident: its credit is their mean", () => {
  const rows = settled([
    clock({ kind: "acknowledge" }),
    clock({ kind: "firstResponse", judgedAtSource: false }),
    clock({ status: "breached", lateMs: 20 * HOUR_MS, judgedAtSource: false }),
  ]);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.credit).toBeCloseTo(2 / 3, 4);
  expect(rows[0]).toMatchObject({
    judged: 3,
    met: 2,
    sourceJudged: 2,
    sourceMet: 0,
    byKind: { acknowledge: [1, 1], firstResponse: [1, 1], resolution: [1, 0] },
  });
});

test("credits are whole 65,536ths, so that thousands of them sum up exactly in any order", () => {
  const thirds = [
    clock({ kind: "acknowledge" }),
    clock({ cycle: 2 }),
    clock({ status: "breached", lateMs: 99 * HOUR_MS }),
  ];
  expect(settled(thirds)[0]?.credit).toBe(43_691 / 65_536);
});

test("kept on 30 October before it was due on 2 November: it counts for November", () => {
  const early = clock({ startedAt: at("2026-10-30T08:00:00Z"), targetAt: at("2026-11-02T15:00:00Z") });
  expect(settled([early])).toMatchObject([{ month: "2026-11", credit: 1 }]);
  expect(settled([early], at("2026-10-30T20:00:00Z"))).toMatchObject([{ month: "2026-11", credit: 1 }]);
});

test("the month is the brand's: due on 1 November at 03:00 UTC is still October in Bogotá", () => {
  const due = at("2026-11-01T03:00:00Z");
  expect(settled([clock({ targetAt: due })])).toMatchObject([{ month: "2026-10" }]);
});

test("clocks that run, wait, were cancelled or excluded, and the brand's own clock add nothing", () => {
  const running = clock({ status: "running", doneAt: null, endedAt: null });
  const excluded = clock({ status: "excluded" });
  const brand = clock({ kind: "brand", status: "breached", lateMs: HOUR_MS });
  expect(settled([running, excluded, brand, clock({ status: "cancelled" })])).toEqual([]);
});

test("after a transfer each partner answers for its own holding", () => {
  const rows = settled([
    clock({ kind: "acknowledge" }),
    clock({ holder: installer, holding: 2, status: "breached", lateMs: 5 * HOUR_MS }),
  ]);
  expect(rows).toMatchObject([
    { partnerId: courier, credit: 1, judged: 1 },
    { partnerId: installer, credit: 0.25, judged: 1 },
  ]);
});

test("an imported promise without a target counts in the month its work ended", () => {
  const imported = clock({ targetAt: null, targetMs: null, judgedAtSource: true, endedAt: at("2026-09-10T12:00:00Z") });
  expect(settled([imported])).toMatchObject([{ month: "2026-09", credit: 1, sourceJudged: 1, sourceMet: 1 }]);
});

test("still open at the month's end: October bears the lateness of October, November what came after", () => {
  const due = at("2026-10-31T17:00:00Z"); // noon in Bogotá, twelve hours before the month ends
  const reading = (asOf: number) => [openClock(due, 48, instant(asOf))];
  const now = at("2026-11-02T05:00:00Z"); // 36 hours late
  const rows = contributionsOf(incident, reading(now), now, months, reading);
  expect(rows).toMatchObject([
    { month: "2026-10", credit: 0.375, judged: 1, met: 0 },
    { month: "2026-11", credit: -0.25, judged: 0, met: 0, byKind: {} },
  ]);
});

test("late within its own month it is charged as it stands now, and again as time goes on", () => {
  const due = at("2026-10-10T12:00:00Z");
  const as = (asOf: ReturnType<typeof at>) =>
    contributionsOf(incident, [openClock(due, 100, asOf)], asOf, months, noReading)[0]?.credit;
  expect(as(at("2026-10-10T11:00:00Z"))).toBeUndefined();
  expect(as(at("2026-10-11T08:00:00Z"))).toBeCloseTo(0.4, 4);
  expect(as(at("2026-10-12T04:00:00Z"))).toBeCloseTo(0.3, 4);
});

test("a clock that has lost its whole credit charges no further month, however long it stays open", () => {
  const due = at("2026-01-15T12:00:00Z");
  const read: number[] = [];
  const reading = (asOf: ReturnType<typeof at>) => (read.push(asOf), [openClock(due, 4, asOf)]);
  const now = at("2026-12-20T12:00:00Z");
  expect(contributionsOf(incident, reading(now), now, months, reading)).toMatchObject([
    { month: "2026-01", credit: 0 },
  ]);
  expect(read.length).toBeLessThanOrEqual(2);
});

test("of two clocks due in October one stays open: November bears half of its loss", () => {
  const due = at("2026-10-31T17:00:00Z");
  const kept = clock({ kind: "acknowledge" });
  const reading = (asOf: ReturnType<typeof at>) => [kept, openClock(due, 48, asOf)];
  const now = at("2026-11-02T05:00:00Z");
  expect(contributionsOf(incident, reading(now), now, months, reading)).toMatchObject([
    { month: "2026-10", credit: 0.6875, judged: 2, met: 1 },
    { month: "2026-11", credit: -0.125, judged: 0 },
  ]);
});

const anyHours = fc.integer({ min: 1, max: 4000 });

test("over all months together an incident's credit is what its clocks are worth now, and it is one unit per month due", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ dueAfterHours: anyHours, targetHours: anyHours, doneAfterHours: fc.option(anyHours) }), {
        minLength: 1,
        maxLength: 4,
      }),
      anyHours,
      (promises, nowAfterHours) => {
        const start = at("2026-01-10T00:00:00Z");
        const reading = (asOf: number) =>
          promises.map(({ dueAfterHours, targetHours, doneAfterHours }, index) => {
            const due = instant(start + dueAfterHours * HOUR_MS);
            const done = doneAfterHours === null ? null : instant(start + doneAfterHours * HOUR_MS);
            const cycle = index + 1;
            if (done === null || done > asOf) return openClock(due, targetHours, instant(asOf), { cycle });
            const end = { cycle, doneAt: done, endedAt: done };
            return done > due
              ? openClock(due, targetHours, done, end)
              : clock({ ...end, targetAt: due, targetMs: targetHours * HOUR_MS });
          });
        const now = instant(start + nowAfterHours * HOUR_MS);
        const clocks = reading(now);
        const rows = contributionsOf(incident, clocks, now, months, reading);
        const byMonth = new Map<string, number[]>();
        for (const { status, targetAt, lateMs, targetMs } of clocks) {
          if (status === "running") continue;
          const credit = status === "met" ? 1 : Math.max(0, 0.5 * (1 - lateMs / (targetMs ?? 0)));
          const due = months.of(targetAt ?? now);
          byMonth.set(due, [...(byMonth.get(due) ?? []), credit]);
        }
        const worth = [...byMonth.values()].map((credits) => credits.reduce((a, b) => a + b) / credits.length);
        const total = rows.reduce((sum, { credit }) => sum + credit, 0);
        expect(Math.abs(total - worth.reduce((a, b) => a + b, 0))).toBeLessThan(1e-4);
        expect(rows.filter(({ judged }) => judged > 0).map(({ month }) => month)).toEqual([...byMonth.keys()].sort());
      },
    ),
  );
});
