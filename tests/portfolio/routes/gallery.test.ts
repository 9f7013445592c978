import { afterEach, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";

testDatabase();
const portal = testPortal();
afterEach(() => {
  process.env["UI_GALLERY"] = "on";
});

test("Where the design system is not to be shown, nothing is at its address, for strangers neither", async () => {
  const browser = await portal().as(null);
  expect((await browser.get("/ui")).status).toBe(200);
  process.env["UI_GALLERY"] = "off";
  for (const address of ["/ui", "/ui.data"]) expect((await browser.get(address)).status, address).toBe(404);
});
