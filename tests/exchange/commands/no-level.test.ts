import { expect, test } from "vitest";
import { startImport } from "~/exchange/commands/start-import.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { cityRows, putFile } from "../scene";

testDatabase();

test("before there is a default level nothing is imported, and it says so", async () => {
  expect(await startImport(null, "city-requests", putFile(cityRows(2, "")))).toEqual({
    ok: false,
    refusal: { code: "import.no-level" },
  });
  expect(await db().importRun.count()).toBe(0);
});
