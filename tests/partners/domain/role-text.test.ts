import fc from "fast-check";
import { expect, test } from "vitest";
import { isCopy, ROLE_MIN_LENGTH, writeRole } from "~/partners/domain/role-text";
import { endedPartner, newPartner, touchpoint } from "./facts";

const EXPECTED =
  "Llegar dentro de los 15 minutos de la hora acordada; si no se puede, llamar antes de que el cliente pregunte.";
const OWN = "Somos quienes tocan el timbre: revisamos la ruta a las 7 y avisamos por teléfono si algo se atrasa.";
const ARRIVAL = touchpoint("arrival");

test("a role in the partner's own words is taken as written, without the blanks around it", () => {
  expect(writeRole(newPartner, ARRIVAL, `  ${OWN}\n`, EXPECTED)).toEqual({
    ok: true,
    value: { type: "partner.role-written", touchpointId: ARRIVAL, text: OWN },
  });
});

test("a few words are not a role, and the answer says how many are needed", () => {
  expect(writeRole(newPartner, ARRIVAL, "Llegar a tiempo", EXPECTED)).toEqual({
    ok: false,
    refusal: { code: "partner.role-too-short", min: ROLE_MIN_LENGTH, length: 15 },
  });
});

test("the brand's text given back is a copy, also in capitals, without accents, or with other punctuation", () => {
  for (const copy of [
    EXPECTED,
    EXPECTED.toUpperCase(),
    "Llegar dentro de los 15 minutos de la hora acordada. Si no se puede: ¡llamar antes de que el cliente pregunte!",
    `${EXPECTED} Siempre.`,
    "Dentro de los 15 minutos de la hora acordada; si no se puede, llamar antes",
  ]) {
    expect(writeRole(newPartner, ARRIVAL, copy, EXPECTED)).toEqual({
      ok: false,
      refusal: { code: "partner.role-copied" },
    });
  }
});

test("quoting the brand inside a text of one's own is fine", () => {
  expect(isCopy(`${OWN} La regla es llamar antes de que el cliente pregunte, y la cumplimos.`, EXPECTED)).toBe(false);
});

test("a role belongs to a touchpoint the partner serves, and to a partner that still serves", () => {
  expect(writeRole(newPartner, touchpoint("billing"), OWN, EXPECTED)).toEqual({
    ok: false,
    refusal: { code: "partner.touchpoint-not-served" },
  });
  expect(writeRole(endedPartner, ARRIVAL, OWN, EXPECTED)).toEqual({ ok: false, refusal: { code: "partner.ended" } });
});

const words = fc.array(
  fc.constantFrom("llamar", "antes", "la", "hora", "visita", "15", "cliente", "saludar", "Ángel"),
  {
    minLength: 1,
    maxLength: 30,
  },
);

test("any text is a copy of itself, however it is spaced or capitalised", () => {
  fc.assert(fc.property(words, (text) => isCopy(text.join(" ").toUpperCase(), text.join(",  "))));
});

test("nothing is a copy of an expectation nobody has written, and blanks are not a copy of anything", () => {
  fc.assert(fc.property(words, (text) => !isCopy(text.join(" "), "") && !isCopy(" …", text.join(" "))));
});
