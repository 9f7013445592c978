import fc from "fast-check";
import { expect, test } from "vitest";
import { layOutChain, NODE_BOX, type ChainStage, type ChainTouchpoint } from "~/ui/chain/chain-layout";

function stop(id: string, more: Partial<ChainTouchpoint> = {}): ChainTouchpoint {
  return { id, name: id, isMomentOfTruth: false, ...more };
}

function placed(stages: readonly ChainStage[]) {
  return layOutChain(stages).stages.flatMap((stage) => stage.touchpoints);
}

test("the line runs through all stages and ends at its ends", () => {
  const stops = placed([
    { id: "buy", name: "Contrata", touchpoints: [stop("call"), stop("date")] },
    { id: "get", name: "Recibe", touchpoints: [stop("visit")] },
  ]);
  expect(stops.map(({ before, after }) => [before, after])).toEqual([
    ["none", "lit"],
    ["lit", "lit"],
    ["lit", "none"],
  ]);
});

test("a line is lit only where both its ends are", () => {
  const stops = placed([
    {
      id: "all",
      name: "Todo",
      touchpoints: [stop("a", { isLit: false }), stop("b", { isLit: true }), stop("c", { isLit: true })],
    },
  ]);
  expect(stops.map(({ before, after }) => [before, after])).toEqual([
    ["none", "dim"],
    ["dim", "lit"],
    ["lit", "none"],
  ]);
});

test("a moment of truth is drawn larger", () => {
  const [plain, moment] = placed([
    { id: "s", name: "S", touchpoints: [stop("a"), stop("b", { isMomentOfTruth: true })] },
  ]);
  expect(moment?.nodeRadius).toBeGreaterThan(plain?.nodeRadius ?? Infinity);
});

test("without failures there is no halo, and what is not lit shows none of another's", () => {
  const stops = placed([
    { id: "s", name: "S", touchpoints: [stop("a", { heat: 0 }), stop("b"), stop("c", { heat: 9, isLit: false })] },
  ]);
  expect(stops.map(({ haloRadius }) => haloRadius)).toEqual([0, 0, 0]);
});

test("half the failures have a halo of half the added area", () => {
  const [half, whole] = placed([
    { id: "s", name: "S", touchpoints: [stop("a", { heat: 20 }), stop("b", { heat: 40 })] },
  ]);
  const least = (half?.nodeRadius ?? 0) + 4;
  const added = (radius: number) => radius ** 2 - least ** 2;
  expect(added(half?.haloRadius ?? 0) / added(whole?.haloRadius ?? 0)).toBeCloseTo(0.5, 10);
});

test("an empty stage takes no place", () => {
  const chain = layOutChain([
    { id: "empty", name: "Nada", touchpoints: [] },
    { id: "s", name: "S", touchpoints: [stop("a")] },
  ]);
  expect(chain.stages.map((stage) => stage.id)).toEqual(["s"]);
});

const anyStop = fc.record(
  {
    id: fc.uuid(),
    name: fc.string(),
    isMomentOfTruth: fc.boolean(),
    heat: fc.nat(100_000),
    isLit: fc.boolean(),
  },
  { requiredKeys: ["id", "name", "isMomentOfTruth"] },
);
const anyStages = fc.array(
  fc.record({ id: fc.uuid(), name: fc.string(), touchpoints: fc.array(anyStop, { maxLength: 8 }) }),
  { maxLength: 6 },
);

test("any chain: every touchpoint is placed once, in order, inside its box; neighbours agree on the line between them", () => {
  fc.assert(
    fc.property(anyStages, (stages) => {
      const stops = placed(stages);
      expect(stops.map(({ touchpoint }) => touchpoint)).toEqual(stages.flatMap((stage) => stage.touchpoints));
      expect(layOutChain(stages).count).toBe(stops.length);
      for (const [index, { haloRadius, nodeRadius, after }] of stops.entries()) {
        expect(Math.max(haloRadius, nodeRadius)).toBeLessThanOrEqual(NODE_BOX / 2);
        expect(after).toBe(stops[index + 1]?.before ?? "none");
      }
    }),
  );
});

test("any chain: more failures never have a smaller halo", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 2, maxLength: 12 }), (heats) => {
      const stops = placed([
        { id: "s", name: "S", touchpoints: heats.map((heat, index) => stop(String(index), { heat })) },
      ]);
      const sorted = [...stops].sort((a, b) => (a.touchpoint.heat ?? 0) - (b.touchpoint.heat ?? 0));
      const radii = sorted.map(({ haloRadius }) => haloRadius);
      expect(radii).toEqual([...radii].sort((a, b) => a - b));
    }),
  );
});
