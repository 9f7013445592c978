import fc from "fast-check";
import { expect, test } from "vitest";
import { findText, type Texts } from "~/platform/i18n/translate";

const texts: Texts = {
  title: "Incidentes",
  list: { found_one: "Un incidente", found_other: "{{count, number}} incidentes", held: "Lo tiene {{partner}}" },
  share: "{{share, percent}} de {{ total , number }}",
};

test("a text is found by its name, in its group", () => {
  expect(findText("es", texts, "title")).toBe("Incidentes");
  expect(findText("es", texts, "list.held", { partner: "Ñandú & Co. {{count}}" })).toBe(
    "Lo tiene Ñandú & Co. {{count}}",
  );
});

test("one is singular, everything else is plural, in both languages", () => {
  const found = (count: number) => findText("es", texts, "list.found", { count });
  expect([0, 1, 2, 12_345].map(found)).toEqual([
    "0 incidentes",
    "Un incidente",
    "2 incidentes",
    "12\u202f345 incidentes",
  ]);
  expect(findText("en", texts, "list.found", { count: 12_345 })).toBe("12,345 incidentes");
});

test("numbers and shares are written as everywhere else", () => {
  expect(findText("es", texts, "share", { share: 0.714, total: 4200 })).toBe("71\u00a0% de 4\u202f200");
  expect(findText("en", texts, "share", { share: 0.714, total: 4200 })).toBe("71% de 4,200");
});

test("a group, a part of a name and the names every object has are no texts", () => {
  for (const key of ["list", "list.", "tit", "list.found.more", "constructor", "__proto__.toString", ""])
    expect(findText("es", texts, key)).toBeNull();
});

test("no parameter can break a text, and what is not given leaves nothing behind", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.double(), fc.constant(null))), (params) => {
      const { partner } = params;
      const wanted = Object.hasOwn(params, "partner") && partner !== null ? String(partner) : "";
      expect(findText("es", texts, "list.held", params)).toBe(`Lo tiene ${wanted}`);
    }),
  );
});
