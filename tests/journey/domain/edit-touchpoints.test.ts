import fc from "fast-check";
import { expect, test } from "vitest";
import { addTouchpoint, changeTouchpoint, moveTouchpoint, removeTouchpoint } from "~/journey/domain/edit-touchpoints";
import { findTouchpoint, JOURNEY_LIMITS, MITIGATION_KINDS, touchpointsOf } from "~/journey/domain/journey";
import { content, HOME_INTERNET, journeyOf, stageOf, touchpoint, touchpointId } from "./sample";

const recibe = stageOf(HOME_INTERNET, "Recibe");
const arrival = findTouchpoint(HOME_INTERNET, touchpointId("Llegada del técnico")) ?? touchpoint("");
const fresh = touchpointId("Explicación de uso");

test("a new touchpoint stands behind its neighbour, described as it was typed", () => {
  const described = content("Explicación de uso", { frontStage: "Prueban juntos", isMomentOfTruth: true });
  expect(addTouchpoint(HOME_INTERNET, fresh, described, { stage: recibe, after: touchpointId("Instalación") })).toEqual(
    {
      ok: true,
      value: {
        type: "touchpointAdded",
        touchpointId: fresh,
        content: described,
        stageId: recibe.id,
        order: [...recibe.touchpoints.map(({ id }) => id), fresh],
      },
    },
  );
});

test("a name is taken in the whole journey, whatever the stage: an import finds a touchpoint by it", () => {
  expect(addTouchpoint(HOME_INTERNET, fresh, content("cotizacion"), { stage: recibe, after: null })).toEqual({
    ok: false,
    refusal: { code: "journey.name-taken", name: "Cotización" },
  });
});

test("a thirteenth touchpoint in a stage is refused, also when it comes from another stage", () => {
  const names = Array.from({ length: JOURNEY_LIMITS.touchpointsPerStage }, (_, n) => `P${n}`);
  const journey = journeyOf({ Llena: names, Otra: ["Suelto"] });
  const full = stageOf(journey, "Llena");
  const refused = { ok: false, refusal: { code: "journey.too-many-touchpoints", max: 12 } };
  expect(addTouchpoint(journey, fresh, content("Uno más"), { stage: full, after: null })).toEqual(refused);
  expect(moveTouchpoint(touchpoint("Suelto"), { stage: full, after: null })).toEqual(refused);
  expect(moveTouchpoint(touchpoint("P3"), { stage: full, after: null }).ok).toBe(true);
});

test("a touchpoint moves into another stage, and not behind a neighbour that stands elsewhere", () => {
  const renueva = stageOf(HOME_INTERNET, "Renueva");
  expect(moveTouchpoint(arrival, { stage: renueva, after: null })).toEqual({
    ok: true,
    value: { type: "touchpointMoved", touchpointId: arrival.id, stageId: renueva.id, order: [arrival.id] },
  });
  expect(moveTouchpoint(arrival, { stage: renueva, after: touchpointId("Entrega") })).toEqual({
    ok: false,
    refusal: { code: "journey.place-gone" },
  });
});

test("a friction may stand alone, as something still to be done", () => {
  expect(changeTouchpoint(HOME_INTERNET, arrival, { ...arrival, friction: "Reasignar sin avisar" }).ok).toBe(true);
});

test.each([
  { friction: "", mitigationKind: "mitigate", mitigation: "Mensaje automático" },
  { friction: "Reasignar sin avisar", mitigationKind: "eliminate", mitigation: "" },
  { friction: "Reasignar sin avisar", mitigationKind: "none", mitigation: "Mensaje automático" },
] as const)("a remedy needs its friction, its words and its kind: %j is refused", (typed) => {
  expect(changeTouchpoint(HOME_INTERNET, arrival, { ...arrival, ...typed })).toEqual({
    ok: false,
    refusal: { code: "journey.mitigation-incomplete" },
  });
});

test("what the walk shows sends people on it again; a word behind the line does not", () => {
  const isSeen = (typed: Partial<typeof arrival>) => {
    const changed = changeTouchpoint(HOME_INTERNET, arrival, { ...arrival, ...typed });
    return changed.ok ? changed.value.isSeenOnTheWalk : null;
  };
  expect(isSeen({ expectedService: "Dentro de 15 minutos" })).toBe(true);
  expect(isSeen({ customerAction: "Abre la puerta" })).toBe(true);
  expect(isSeen({ isMomentOfTruth: true })).toBe(true);
  expect(isSeen({ name: "Llegada" })).toBe(true);
  expect(isSeen({ backStage: "Agenda reasigna rutas a las 7:00" })).toBe(false);
  expect(isSeen({ friction: "Reasignar sin avisar", riskKinds: ["complexScheduling"] })).toBe(false);
  expect(isSeen({})).toBe(false);
});

test("a touchpoint on which nothing hangs is removed; any other is refused with what hangs on it", () => {
  expect(removeTouchpoint(arrival, { incidents: 0, partners: 0, examples: 0 })).toEqual({
    ok: true,
    value: { type: "touchpointRemoved", touchpointId: arrival.id },
  });
  expect(removeTouchpoint(arrival, { incidents: 41, partners: 1, examples: 2 })).toEqual({
    ok: false,
    refusal: { code: "journey.touchpoint-in-use", incidents: 41, partners: 1, examples: 2 },
  });
});

test("one incident, one partner or one example is enough to keep a touchpoint", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (incidents, partners, examples) => {
      const isUsed = incidents > 0 || partners > 0 || examples > 0;
      expect(removeTouchpoint(arrival, { incidents, partners, examples }).ok).toBe(!isUsed);
    }),
  );
});

test("an accepted change keeps every name in the journey apart, and every remedy whole", () => {
  const typed = fc.record({
    name: fc.oneof(fc.constantFrom("Entrega", "ENTREGA ", "Cotización", "Llegada"), fc.string({ maxLength: 70 })),
    friction: fc.constantFrom("", "Se traba"),
    mitigationKind: fc.constantFrom(...MITIGATION_KINDS),
    mitigation: fc.constantFrom("", "Se avisa antes"),
  });
  fc.assert(
    fc.property(typed, (more) => {
      const changed = changeTouchpoint(HOME_INTERNET, arrival, { ...arrival, ...more });
      if (!changed.ok) return;
      const names = touchpointsOf(HOME_INTERNET).flatMap(({ id, name }) => (id === arrival.id ? [] : [name]));
      const key = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
      expect(names.map(key)).not.toContain(key(changed.value.content.name));
      const { friction, mitigation, mitigationKind } = changed.value.content;
      expect(mitigationKind === "none").toBe(mitigation === "");
      if (mitigation !== "") expect(friction).not.toBe("");
    }),
  );
});
