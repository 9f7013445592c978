import { expect, test } from "vitest";
import { codeIn, isField } from "~/audit/domain/codes";
import { addressOf, changesOf, idsIn, isTable, TABLES, type NotedRow } from "~/audit/domain/words";

const row: NotedRow = { table: "Partner", rowId: "p1", rowPart: "part", partnerId: "p1", action: "update" };

test("an entry leads to the page of what it tells of, and nowhere when that is gone or was refused", () => {
  expect(addressOf(row)).toBe("/partners/p1");
  expect(addressOf({ ...row, action: "delete" })).toBeNull();
  expect(addressOf({ ...row, table: "AccessDenial", action: "refused" })).toBeNull();
  expect(addressOf({ ...row, table: "TableOfTomorrow" })).toBeNull();
  expect(addressOf({ ...row, table: "Person" })).toBe("/partners/p1/people");
  expect(addressOf({ ...row, table: "Person", partnerId: null })).toBe("/people");
  expect(addressOf({ ...row, table: "ExamplePair" })).toBe("/journey/touchpoints/part");
});

test("every kind has an address of this site, or none", () => {
  for (const table of TABLES) expect(addressOf({ ...row, table }) ?? "/", table).toMatch(/^\//);
  expect(isTable("Partner") && !isTable("partner")).toBe(true);
});

test("what changed is told column by column, what the entry says anyway is not", () => {
  expect(changesOf({ name: "Vega" }, { name: "Vera" })).toEqual([{ column: "name", before: "Vega", after: "Vera" }]);
  expect(changesOf(null, { id: "p1", trade: "plumbing", createdAt: "2026-01-01" })).toEqual([
    { column: "trade", before: null, after: "plumbing" },
  ]);
  expect(changesOf({ name: "Vega" }, null)).toEqual([{ column: "name", before: "Vega", after: null }]);
});

test("only what reads like an id is looked up, and only columns of codes hold codes", () => {
  const id = "0199aaaa-bbbb-7ccc-8ddd-eeeeeeeeeeee";
  expect(idsIn([id, "Vega", 7, null])).toEqual([id]);
  expect(codeIn("status", "active")).toBe("active");
  expect(codeIn("name", "active")).toBeNull();
  expect(codeIn("status", "something")).toBeNull();
  expect(isField("status") && !isField("tomorrow")).toBe(true);
});
