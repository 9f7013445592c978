import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { readDiagram, withDiagram } from "../../scripts/write-diagram.js";

test("the module diagram of the documents is the one the imports give (npm run docs)", { timeout: 60_000 }, () => {
  const page = readFileSync("docs/architecture.md", "utf8");
  expect(page).toBe(withDiagram(page, readDiagram()));
});
