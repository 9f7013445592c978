import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { PERMISSIONS } from "~/people/domain/permissions";
import { ROLES } from "~/people/domain/roles";
import { permissionsPage } from "../../../scripts/write-permissions";

const written = readFileSync(new URL("../../../docs/permissions.md", import.meta.url), "utf8");

test("the page about permissions says what the table says; `npm run docs` writes it anew", () => {
  expect(written).toBe(permissionsPage());
});

test("every permission stands on the page, with one word per role", () => {
  const rows = written.split("\n").filter((line) => line.startsWith("| `"));
  expect(rows.map((row) => /`([^`]+)`/.exec(row)?.[1])).toEqual(Object.keys(PERMISSIONS));
  for (const row of rows) expect(row.split(" | ")).toHaveLength(2 + ROLES.length);
});
