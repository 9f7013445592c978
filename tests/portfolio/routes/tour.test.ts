import { beforeAll, expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { tourOf } from "~/portfolio/domain/tour";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { makeWorld, type World } from "../../support/world";

testDatabase();
const portal = testPortal();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const PEOPLE = [
  ["admin", "admin"],
  ["manager", "manager"],
  ["executive", "executive"],
  ["leadA", "partnerLead"],
  ["agentA", "partnerAgent"],
] as const;

for (const [person, role] of PEOPLE) {
  test(`Every stop of the tour of ${role} is a page that opens, with the thing on it that is meant`, async () => {
    const browser = await portal().as(world.people[person]);
    for (const [stop] of tourOf(role, false).entries()) {
      const answer = await browser.post("/tour", { intent: "go", stop: String(stop) });
      expect(answer.status).toBe(303);
      const [path = "", anchor = ""] = (answer.headers.get("location") ?? "").split("#");
      let page = await browser.get(path);
      if (page.status === 303) page = await browser.get(page.headers.get("location") ?? "");
      expect(page.status, path).toBe(200);
      const body = await page.text();
      expect(body, `${path} has #${anchor}`).toContain(`id="${anchor}"`);
      expect(body, path).toContain('action="/tour"');
    }
    await browser.post("/tour", { intent: "end" });
    expect(await (await browser.get("/")).text()).not.toContain('action="/tour"');
    expect((await browser.get("/tour")).status).toBe(200);
  });
}

test("A tour is offered on the first page only, and nothing but a stop can be asked for", async () => {
  await db().tourProgress.deleteMany();
  const browser = await portal().as(world.people.manager);
  expect(await (await browser.get("/")).text()).toContain('action="/tour"');
  expect(await (await browser.get("/incidents")).text()).not.toContain('action="/tour"');
  for (const stop of ["", "-1", "99", "x", "1.5"])
    expect((await browser.post("/tour", { intent: "go", stop })).status, stop).toBe(422);
  expect((await browser.post("/tour", { intent: "go", stop: "0", role: "admin" })).status).toBe(422);
  expect(await db().tourProgress.count()).toBe(0);
});
