import fc from "fast-check";
import { expect, test } from "vitest";
import { addStage, moveStage, removeStage, renameStage } from "~/journey/domain/edit-stages";
import { JOURNEY_LIMITS } from "~/journey/domain/journey";
import { HOME_INTERNET, journeyOf, stageId, stageOf } from "./sample";

const [contrata, recibe, renueva] = ["Contrata", "Recibe", "Renueva"].map((name) => stageId(name));
const usa = stageId("Usa");

test("a new stage stands behind the one that was chosen", () => {
  expect(addStage(HOME_INTERNET, usa, { name: "  Usa ", after: stageId("Recibe") })).toEqual({
    ok: true,
    value: { type: "stageAdded", stageId: usa, name: "Usa", order: [contrata, recibe, usa, renueva] },
  });
});

test("a new stage without a neighbour stands first", () => {
  const added = addStage(HOME_INTERNET, usa, { name: "Usa", after: null });
  expect(added.ok && added.value.order[0]).toBe(usa);
});

test("a stage whose neighbour is gone is refused", () => {
  expect(addStage(HOME_INTERNET, usa, { name: "Usa", after: stageId("Nadie") })).toEqual({
    ok: false,
    refusal: { code: "journey.place-gone" },
  });
});

test("a thirteenth stage is refused: more cannot be read as a line", () => {
  const full = journeyOf(Object.fromEntries(Array.from({ length: JOURNEY_LIMITS.stages }, (_, n) => [`E${n}`, []])));
  expect(addStage(full, usa, { name: "Usa", after: null })).toEqual({
    ok: false,
    refusal: { code: "journey.too-many-stages", max: 12 },
  });
});

test.each([
  ["", { code: "journey.name-missing" }],
  ["   ", { code: "journey.name-missing" }],
  ["x".repeat(61), { code: "journey.name-too-long", max: 60 }],
  ["recibé", { code: "journey.name-taken", name: "Recibe" }],
])("a stage called %j is refused", (name, refusal) => {
  expect(addStage(HOME_INTERNET, usa, { name, after: null })).toEqual({ ok: false, refusal });
});

test("a stage keeps its own name when it is renamed to it, accents apart", () => {
  const stage = stageOf(HOME_INTERNET, "Recibe");
  expect(renameStage(HOME_INTERNET, stage, "RECIBE")).toEqual({
    ok: true,
    value: { type: "stageRenamed", stageId: stage.id, name: "RECIBE" },
  });
  expect(renameStage(HOME_INTERNET, stage, "contrata").ok).toBe(false);
});

test("a stage moves to the start, and not behind itself", () => {
  const stage = stageOf(HOME_INTERNET, "Renueva");
  const moved = moveStage(HOME_INTERNET, stage, null);
  expect(moved.ok && moved.value.order).toEqual([renueva, contrata, recibe]);
  expect(moveStage(HOME_INTERNET, stage, stage.id)).toEqual({ ok: false, refusal: { code: "journey.place-gone" } });
});

test("only an empty stage is removed", () => {
  expect(removeStage(stageOf(HOME_INTERNET, "Renueva")).ok).toBe(true);
  expect(removeStage(stageOf(HOME_INTERNET, "Recibe"))).toEqual({
    ok: false,
    refusal: { code: "journey.stage-not-empty", touchpoints: 3 },
  });
});

test("whatever is typed, an accepted name is one line of at most 60 characters that nobody else has", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 80 }), (name) => {
      const added = addStage(HOME_INTERNET, usa, { name, after: null });
      if (!added.ok) return;
      expect(added.value.name).toBe(added.value.name.trim());
      expect(added.value.name).not.toMatch(/\s\s|\n/);
      expect(added.value.name.length).toBeGreaterThan(0);
      expect(added.value.name.length).toBeLessThanOrEqual(60);
      const again = addStage(journeyOf({ [added.value.name]: [] }), usa, { name, after: null });
      expect(again).toEqual({ ok: false, refusal: { code: "journey.name-taken", name: added.value.name } });
    }),
  );
});
