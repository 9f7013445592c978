import { beforeAll, expect, test } from "vitest";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { CANARY, makeWorld, type World } from "../../support/world";

testDatabase();
const portal = testPortal();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

test("The portfolio opens on a month that exists; any other is refused", async () => {
  const executive = await portal().as(world.people.executive);
  const statusOf = async (query: string) => (await executive.get(`/portfolio${query}`)).status;
  expect(await statusOf("?month=2026-10")).toBe(200);
  for (const month of ["2026-13", "2026-1", "octubre", "2026-10-01"])
    expect(await statusOf(`?month=${month}`)).toBe(422);
});

test("A partner's people find their Today and nothing of another partner's; the portfolio is the brand's", async () => {
  for (const person of ["leadA", "agentA"] as const) {
    const browser = await portal().as(world.people[person]);
    const today = await browser.get("/");
    expect(today.status).toBe(200);
    const body = await today.text();
    expect(body).not.toContain(CANARY.partnerB);
    expect(body).not.toContain(CANARY.internal);
    const refused = await browser.get("/portfolio");
    expect(refused.status).toBe(403);
    // What is refused leaves the way to everything else standing around it.
    expect(await refused.text()).toContain('href="/journey"');
  }
});

test("Where there is nothing a signed-in person keeps the way to all other pages; a stranger is told so and no more", async () => {
  for (const address of ["/nothing-here", "/incidents/no/such/page", "/partners/a/b/c/d"]) {
    for (const person of ["manager", "leadA"] as const) {
      const answer = await (await portal().as(world.people[person])).get(address);
      expect(answer.status, address).toBe(404);
      const body = await answer.text();
      expect(body, address).toContain('href="/journey"');
      expect(body, address).not.toContain(CANARY.partnerB);
    }
    const stranger = await (await portal().as(null)).get(address);
    expect(stranger.status, address).toBe(404);
    expect(await stranger.text(), address).not.toContain('href="/journey"');
  }
});
