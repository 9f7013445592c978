import fc from "fast-check";
import { expect, test } from "vitest";
import { afterOf, FIRST, placeAfter } from "~/journey/domain/places";

test("something new stands behind its neighbour", () => {
  expect(placeAfter(["a", "b", "c"], "x", "b")).toEqual(["a", "b", "x", "c"]);
});

test("without a neighbour it stands first", () => {
  expect(placeAfter(["a", "b"], "b", null)).toEqual(["b", "a"]);
  expect(placeAfter([], "a", null)).toEqual(["a"]);
});

test("there is no place behind something that is not there, or behind itself", () => {
  expect(placeAfter(["a", "b"], "x", "z")).toBeNull();
  expect(placeAfter(["a", "b"], "a", "a")).toBeNull();
});

test("a form says first in its own word, and a neighbour by its id", () => {
  expect(afterOf(FIRST)).toBeNull();
  expect(afterOf("b")).toBe("b");
});

test("moving never loses or doubles anything, puts the moved one behind its neighbour, and leaves the others in order", () => {
  const orders = fc.uniqueArray(fc.nat(50).map(String), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(orders, fc.nat(), fc.nat(), fc.boolean(), (order, from, to, isFirst) => {
      const id = order[from % order.length] ?? "";
      const others = order.filter((other) => other !== id);
      const after = isFirst || others.length === 0 ? null : (others[to % others.length] ?? null);
      const placed = placeAfter(order, id, after);
      expect(placed?.filter((other) => other !== id)).toEqual(others);
      expect(placed).toHaveLength(order.length);
      expect(placed?.indexOf(id)).toBe(after === null ? 0 : (placed?.indexOf(after) ?? 0) + 1);
    }),
  );
});
