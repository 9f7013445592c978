import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { partnerNamed, personOf } from "../house";

testDatabase();
const portal = testPortal();

const PASSWORD = /<code[^>]*>([a-z2-9]{4}(?:-[a-z2-9]{4}){3})<\/code>/;

test("the first password is shown once, to the one who added the person, and opens the portal", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await portal().as((await personOf(valle, "partnerLead")).personId);
  const email = `${randomUUID()}@valle.example`;
  const form = { intent: "add", name: "Tomás Vera", email, role: "partnerAgent" };
  const added = await lead.post(`/partners/${valle}/people`, form);
  expect(added.status).toBe(200);
  expect(added.headers.get("cache-control")).toBe("no-store");
  const page = await added.text();
  expect(page).toContain("Tomás Vera ya puede entrar");
  const password = PASSWORD.exec(page)?.[1] ?? "";
  expect(password).not.toBe("");
  expect(await (await lead.get(`/partners/${valle}/people`)).text()).not.toContain(password);

  const stranger = await portal().as(null);
  expect((await stranger.post("/sign-in", { email, password })).status).toBe(303);
  expect((await stranger.post("/sign-in", { email, password: `${password}x` })).status).toBe(422);
});

test("a disabled person is out from the next request on", async () => {
  const valle = await partnerNamed("Valle");
  const agent = await personOf(valle, "partnerAgent");
  const [byLead, byAgent] = [
    await portal().as((await personOf(valle, "partnerLead")).personId),
    await portal().as(agent.personId),
  ];
  expect((await byAgent.get("/onboarding")).status).toBe(200);
  const form = { intent: "disable", personId: agent.personId, version: "1" };
  expect((await byLead.post(`/partners/${valle}/people`, form)).status).toBe(303);
  expect((await byAgent.get("/onboarding")).headers.get("location")).toBe("/sign-in?to=%2Fonboarding");
  expect(await db().session.count({ where: { personId: agent.personId } })).toBe(0);
});

test("people of the brand are an admin's to add; a manager is told it is not theirs", async () => {
  const form = { intent: "add", name: "Vera Solís", email: `${randomUUID()}@marca.example`, role: "executive" };
  const manager = await portal().as((await personOf(null, "manager")).personId);
  expect((await manager.post("/people", form)).status).toBe(403);
  const admin = await portal().as((await personOf(null, "admin")).personId);
  expect((await admin.post("/people", form)).status).toBe(200);
  expect(await db().person.findUnique({ where: { email: form.email } })).toMatchObject({
    role: "executive",
    partnerId: null,
  });
});
