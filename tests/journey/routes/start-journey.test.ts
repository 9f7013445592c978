import { expect, test } from "vitest";
import { loadJourney } from "~/journey/store/journey.server";
import { testDatabase } from "../../support/database";
import { barePartner, brandPerson, partnerPerson } from "../../support/people";
import { testPortal } from "../../support/portal";

testDatabase();
const portal = testPortal();

test("Before there is a journey its page leads those who write it to the first step, which is taken once", async () => {
  const manager = await portal().as((await brandPerson("manager")).personId);
  const agent = await portal().as((await partnerPerson(await barePartner(), "partnerAgent")).personId);
  expect(await (await manager.get("/journey")).text()).toContain('href="/journey/start"');
  expect(await (await agent.get("/journey")).text()).not.toContain('href="/journey/start"');
  expect((await agent.get("/journey/start")).status).toBe(403);
  expect((await agent.post("/journey/start", { name: "Estrenar internet" })).status).toBe(403);
  expect((await manager.get("/journey/start")).status).toBe(200);

  const refused = await manager.post("/journey/start", { name: "x".repeat(200) });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain("x".repeat(200));
  expect(await loadJourney()).toBeNull();

  const started = await manager.post("/journey/start", { name: "Estrenar internet" });
  expect([started.status, started.headers.get("location")]).toEqual([303, "/journey/edit"]);
  expect(await loadJourney()).toMatchObject({ name: "Estrenar internet" });

  const again = await manager.get("/journey/start");
  expect([again.status, again.headers.get("location")]).toEqual([303, "/journey"]);
  // Whoever comes second is shown what is there.
  expect((await manager.post("/journey/start", { name: "Otro" })).status).toBe(303);
  expect(await loadJourney()).toMatchObject({ name: "Estrenar internet" });
});
