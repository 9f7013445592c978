import { beforeAll, expect, test } from "vitest";
import { db, inTransaction } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { makeWorld, type World } from "../../support/world";

testDatabase();
const portal = testPortal();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

test("what somebody posts stands in the trail with the permission, the request and the network it came from", async () => {
  const manager = await portal().as(world.people.manager);
  const answer = await manager.post("/partners/new", {
    name: "Aliado Nuevo",
    trade: "delivery",
    "touchpointIds[0]": world.shared.touchpointId,
  });
  expect(answer.status).toBe(303);
  const [entry] = await db().auditEntry.findMany({ where: { table: "Partner" }, orderBy: { id: "desc" }, take: 1 });
  expect(entry).toMatchObject({
    actorKind: "person",
    personId: world.people.manager,
    requestId: answer.headers.get("x-request-id"),
    via: "partner:write",
    after: { name: "Aliado Nuevo" },
  });
  expect(entry?.fromAddress).toMatch(/^(127\.0\.0\.1|0:0:0:0::\/64)$/);
});

test("D05 a refusal stands in the trail: who, which permission, from where", async () => {
  const lead = await portal().as(world.people.leadA);
  const answer = await lead.get("/audit");
  expect(answer.status).toBe(403);
  const entry = await db().auditEntry.findFirstOrThrow({ where: { action: "refused" }, orderBy: { id: "desc" } });
  expect(entry).toMatchObject({
    personId: world.people.leadA,
    partnerId: world.a.partnerId,
    via: "audit:read",
    label: "/audit",
  });
  expect(entry.fromAddress).not.toBeNull();
  const admin = await portal().as(world.people.admin);
  const page = await (await admin.get("/audit?action=refused")).text();
  expect(page).toContain("Acceso rechazado");
  expect(page).toContain("Le faltaba el permiso audit:read");
});

test("nobody but an admin reads the trail, neither as a page nor as a file", async () => {
  for (const who of ["manager", "executive", "leadA", "agentB"] as const) {
    const browser = await portal().as(world.people[who]);
    for (const path of ["/audit", "/audit.csv", "/audit.data"]) {
      const answer = await browser.get(path);
      expect(answer.status, `${who} ${path}`).toBe(403);
      expect(await answer.text()).not.toContain("Quién cambió");
    }
  }
});

test("the file has the page's filters, and no cell a spreadsheet would run", async () => {
  await inTransaction((tx) => tx.partner.update({ where: { id: world.b.partnerId }, data: { name: "=HYPERLINK(1)" } }));
  const admin = await portal().as(world.people.admin);
  const answer = await admin.get(`/audit.csv?table=Partner&partner=${world.b.partnerId}`);
  expect(answer.headers.get("content-disposition")).toContain("auditoria.csv");
  const lines = (await answer.text()).trim().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain("'=HYPERLINK(1)");
  expect(lines[1]).not.toMatch(/,"?=/);
  const page = await (await admin.get(`/audit?table=Partner&partner=${world.b.partnerId}`)).text();
  expect(page).toContain("=HYPERLINK(1)");
  expect(page).not.toContain("Punto de contacto · ");
});

test("a browser is named as people know it, and what it said of itself is there to open", async () => {
  const said =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/150.0.0.0 Safari/537.36";
  await inTransaction((tx) =>
    tx.session.create({
      data: {
        idHash: "a".repeat(64),
        personId: world.people.manager,
        createdAt: new Date(),
        expiresAt: new Date(Date.now() + 60_000),
        absoluteExpiresAt: new Date(Date.now() + 60_000),
        userAgent: said,
      },
    }),
  );
  const admin = await portal().as(world.people.admin);
  const page = await (await admin.get("/audit?table=Session")).text();
  const summary = page.indexOf("Chrome en Windows</summary>");
  expect(summary).toBeGreaterThan(0);
  expect(page.indexOf(said)).toBeGreaterThan(summary);
});

test("a filter that cannot be is refused, not guessed", async () => {
  const admin = await portal().as(world.people.admin);
  for (const query of ["table=Tally", "from=2026-02-30", "after=1.x", "partner=1", "action=drop", "nobody=1"]) {
    expect((await admin.get(`/audit?${query}`)).status, query).toBe(422);
  }
});
