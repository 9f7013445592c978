import fc from "fast-check";
import { expect, test } from "vitest";
import { idOf, type IncidentId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import type { Month } from "~/kernel/month";
import { sumTallies, tallyMoves, type Contribution, type Tally } from "~/scorecards/domain/tallies";
import { CLOCK_KINDS, SEVERITIES } from "~/servicelevels/domain/clocks";

const row = (changes: Partial<Contribution> = {}): Contribution => ({
  incidentId: idOf<IncidentId>("one"),
  partnerId: idOf<PartnerId>("courier"),
  touchpointId: idOf<TouchpointId>("delivery"),
  severity: "minor",
  month: "2026-10" as Month,
  measure: "promises",
  credit: 0.5,
  judged: 2,
  met: 1,
  sourceJudged: 1,
  sourceMet: 1,
  byKind: { acknowledge: [1, 1], resolution: [1, 0] },
  ...changes,
});

test("a new contribution moves its tally by one incident, its credit and its clocks", () => {
  expect(tallyMoves([], [row()])).toEqual([
    {
      partnerId: "courier",
      touchpointId: "delivery",
      severity: "minor",
      month: "2026-10",
      measure: "promises",
      units: 1,
      creditSum: 0.5,
      creditSquareSum: 0.25,
      judged: 2,
      met: 1,
      sourceJudged: 1,
      sourceMet: 1,
      byKind: { acknowledge: [1, 1], resolution: [1, 0] },
    },
  ]);
});

test("a contribution that stays as it was moves nothing", () => {
  expect(tallyMoves([row()], [row()])).toEqual([]);
});

test("a clock excluded afterwards moves its tally back by what it had added", () => {
  const after = row({ credit: 1, judged: 1, byKind: { acknowledge: [1, 1] } });
  expect(tallyMoves([row()], [after])).toMatchObject([
    { units: 0, creditSum: 0.5, creditSquareSum: 0.75, judged: -1, met: 0, byKind: { resolution: [-1, 0] } },
  ]);
});

test("a graver severity moves the incident from one tally to the other", () => {
  expect(tallyMoves([row()], [row({ severity: "critical" })])).toMatchObject([
    { severity: "minor", units: -1, creditSum: -0.5 },
    { severity: "critical", units: 1, creditSum: 0.5 },
  ]);
});

test("further lateness of an older clock takes credit without counting the incident again", () => {
  const charge = row({ credit: -0.25, judged: 0, met: 0, sourceJudged: 0, sourceMet: 0, byKind: {} });
  expect(tallyMoves([], [charge])).toMatchObject([{ units: 0, creditSum: -0.25, creditSquareSum: 0.0625, judged: 0 }]);
});

const ids = (prefix: string, count: number) =>
  fc.constantFrom(...Array.from({ length: count }, (_, index) => `${prefix}${index}`));
const anyContribution = (incidentId: string) =>
  fc.record({
    incidentId: fc.constant(idOf<IncidentId>(incidentId)),
    partnerId: ids("partner", 2).map((id) => idOf<PartnerId>(id)),
    touchpointId: ids("touchpoint", 2).map((id) => idOf<TouchpointId>(id)),
    severity: fc.constantFrom(...SEVERITIES),
    month: fc.constantFrom("2026-09", "2026-10").map((text) => text as Month),
    measure: fc.constant("promises" as const),
    credit: fc.integer({ min: -65_536, max: 65_536 }).map((steps) => steps / 65_536),
    judged: fc.integer({ min: 0, max: 4 }),
    met: fc.integer({ min: 0, max: 4 }),
    sourceJudged: fc.integer({ min: 0, max: 4 }),
    sourceMet: fc.integer({ min: 0, max: 4 }),
    byKind: fc.dictionary(
      fc.constantFrom(...CLOCK_KINDS),
      fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 3 })),
    ),
  });
const INCIDENTS = 5;
const anyChange = fc
  .integer({ min: 0, max: INCIDENTS - 1 })
  .chain((incident) =>
    fc.tuple(fc.constant(incident), fc.array(anyContribution(`incident${incident}`), { maxLength: 3 })),
  );

const nameOf = (tally: Tally) => [tally.partnerId, tally.touchpointId, tally.severity, tally.month].join(" ");
const isEmpty = ({ units, creditSum, creditSquareSum, judged, met, sourceJudged, sourceMet, byKind }: Tally) =>
  [units, creditSum, creditSquareSum, judged, met, sourceJudged, sourceMet].every((sum) => sum === 0) &&
  Object.keys(byKind).length === 0;

test("however incidents change and in whatever order, moved tallies equal a rebuild to the last bit", () => {
  fc.assert(
    fc.property(fc.array(anyChange, { maxLength: 30 }), (changes) => {
      const contributions: Contribution[][] = Array.from({ length: INCIDENTS }, () => []);
      const moved = new Map<string, Tally>();
      for (const [incident, after] of changes) {
        for (const move of tallyMoves(contributions[incident] ?? [], after)) {
          const tally = moved.get(nameOf(move));
          moved.set(nameOf(move), tally ? { ...move, ...sumTallies([tally, move]) } : move);
        }
        contributions[incident] = after;
      }
      const rebuilt = new Map(tallyMoves([], contributions.flat()).map((tally) => [nameOf(tally), tally]));
      const standing = [...moved].filter(([, tally]) => !isEmpty(tally));
      expect(new Map(standing)).toEqual(rebuilt);
    }),
  );
});
