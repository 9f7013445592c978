import { expect, test } from "vitest";
import { searchWords } from "~/kernel/search-words";

test("What is typed is compared as names are: folded, each word once, and no more than six", () => {
  expect(searchWords("  Válvula  ROTA válvula ")).toEqual(["valvula", "rota"]);
  expect(searchWords("")).toEqual([]);
  expect(searchWords("   ")).toEqual([]);
  expect(searchWords("a b c d e f g h")).toHaveLength(6);
});
