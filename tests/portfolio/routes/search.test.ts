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

test("D04 nobody of a partner finds another partner's things, by page or by data", async () => {
  for (const person of ["leadA", "agentA"] as const) {
    const browser = await portal().as(world.people[person]);
    for (const asked of ["CANARIO", CANARY.partnerB, "aliado", "lead", "incidente"]) {
      for (const address of ["/search", "/search.data", "/incidents", "/incidents.data"]) {
        const answer = await browser.get(`${address}?q=${encodeURIComponent(asked)}`);
        expect(answer.status, address).toBe(200);
        const body = (await answer.text()).replaceAll(asked, "");
        expect(body, `${person} ${asked}`).not.toContain(CANARY.partnerB);
        expect(body, `${person} ${asked}`).not.toContain(CANARY.internal);
        expect(body, `${person} ${asked}`).not.toContain(world.b.incidentId);
      }
    }
  }
});

test("The brand finds both partners; what cannot be a search is refused, and blanks ask for nothing", async () => {
  const browser = await portal().as(world.people.manager);
  const body = await (await browser.get("/search?q=canario")).text();
  expect(body).toContain(CANARY.partnerA);
  expect(body).toContain(CANARY.partnerB);
  const statusOf = async (query: string) => (await browser.get(`/search${query}`)).status;
  expect(await statusOf("?q=%20%20")).toBe(200);
  expect(await statusOf("?q=")).toBe(200);
  expect(await statusOf(`?q=${"a".repeat(201)}`)).toBe(422);
  expect(await statusOf("?q=a%00b")).toBe(422);
  expect(await statusOf("?q=a&q=b")).toBe(422);
  expect(await statusOf("?other=a")).toBe(422);
});
