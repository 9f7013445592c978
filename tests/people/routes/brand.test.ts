import { createHash } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { loadBrand } from "~/people/store/brand.server";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { testPortal } from "../../support/portal";
import { makeWorld, type World } from "../../support/world";

testDatabase();
const portal = testPortal();
let world: World;
beforeAll(async () => {
  world = await makeWorld();
});

const asAdmin = () => portal().as(world.people.admin);

async function typed(change: Record<string, string> = {}): Promise<URLSearchParams> {
  const { version } = await loadBrand();
  const form = new URLSearchParams({
    intent: "save",
    name: "Hogar Vivo",
    hasAccent: "on",
    accent: "#8C1D40",
    timeZone: "America/Bogota",
    language: "es",
    currency: "COP",
    version: String(version),
    ...change,
  });
  form.append("languages", "es");
  form.append("languages", "en");
  return form;
}

test("an admin changes the brand, and every page shows it, also to who has not signed in", async () => {
  expect((await (await asAdmin()).post("/settings/brand", await typed())).status).toBe(303);
  const page = await (await (await portal().as(null)).get("/sign-in")).text();
  expect(page).toContain("--brand-light-accent:#8c1d40");
  expect(page).toMatch(/<html lang="es" data-accent=""/);
  const entry = await db().auditEntry.findFirstOrThrow({ where: { table: "Brand" }, orderBy: { id: "desc" } });
  expect(entry).toMatchObject({ personId: world.people.admin, after: { name: "Hogar Vivo", accent: "#8c1d40" } });
});

test("a look before saving writes nothing and says what a change of zone means", async () => {
  const before = await db().auditEntry.count({ where: { table: "Brand" } });
  const form = await typed({ intent: "preview", timeZone: "Europe/Madrid" });
  const answer = await (await asAdmin()).post("/settings/brand", form);
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("Lo ya contado queda en su mes");
  expect(await db().auditEntry.count({ where: { table: "Brand" } })).toBe(before);
});

test("a pale colour comes back as it was typed, with what was measured", async () => {
  const answer = await (await asAdmin()).post("/settings/brand", await typed({ accent: "#ffd400" }));
  expect(answer.status).toBe(422);
  const page = await answer.text();
  expect(page).toMatch(/su contraste es 1,\d y hace falta al menos 4,5/);
  expect(page).toContain('value="#ffd400"');
});

test("who saves on an older version is told so and changes nothing", async () => {
  const answer = await (await asAdmin()).post("/settings/brand", await typed({ version: "77", name: "Otra" }));
  expect(answer.status).toBe(409);
  expect((await loadBrand()).name).not.toBe("Otra");
});

test("with one language offered nobody is answered in another, and there is no switch", async () => {
  const form = await typed();
  form.delete("languages");
  form.append("languages", "en");
  form.set("language", "en");
  expect((await (await asAdmin()).post("/settings/brand", form)).status).toBe(303);
  const page = await (await (await portal().as(null)).get("/sign-in", { "accept-language": "es" })).text();
  expect(page).toContain('<html lang="en"');
  expect(page).not.toContain('action="/language"');
  expect((await (await asAdmin()).post("/settings/brand", await typed())).status).toBe(303);
});

async function sendLogo(bytes: Uint8Array<ArrayBuffer>, name = "logo.png") {
  const { version } = await loadBrand();
  const form = new FormData();
  form.set("logo", new File([bytes], name, { type: "image/png" }));
  form.set("version", String(version));
  return (await asAdmin()).post("/settings/brand/logo", form);
}

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3]);

test("a logo is kept and given out with its own bytes, under an address that never changes", async () => {
  expect((await sendLogo(PNG)).status).toBe(303);
  const digest = createHash("sha256").update(PNG).digest("hex");
  const stranger = await portal().as(null);
  const answer = await stranger.get(`/brand/logo/${digest}`);
  expect(answer.status).toBe(200);
  expect(new Uint8Array(await answer.arrayBuffer())).toEqual(PNG);
  expect(answer.headers.get("content-type")).toBe("image/png");
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
  expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
  expect(await (await stranger.get("/sign-in")).text()).toContain(`src="/brand/logo/${digest}"`);
  // The one before is gone, and what is no digest is nothing.
  expect((await stranger.get(`/brand/logo/${world.shared.digest}`)).status).toBe(404);
  expect((await stranger.get("/brand/logo/..%2f..%2fetc")).status).toBe(404);
  expect(await db().brandLogo.count()).toBe(1);
});

test("what is no picture is refused whatever it is called, and so is what weighs too much", async () => {
  const svg = new TextEncoder().encode(`<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>`);
  const { logoDigest } = await loadBrand();
  expect((await sendLogo(Uint8Array.from(svg))).status).toBe(422);
  const heavy = new Uint8Array(257 * 1024);
  heavy.set(PNG);
  expect((await sendLogo(heavy)).status).toBe(413);
  expect((await sendLogo(new Uint8Array(400 * 1024))).status).toBe(413);
  expect((await loadBrand()).logoDigest).toBe(logoDigest);
});

test("a logo is taken away again", async () => {
  const { version } = await loadBrand();
  const form = new FormData();
  form.set("isRemoved", "on");
  form.set("version", String(version));
  expect((await (await asAdmin()).post("/settings/brand/logo", form)).status).toBe(303);
  expect(await db().brandLogo.count()).toBe(0);
  expect((await loadBrand()).logoDigest).toBeNull();
});

test("everybody chooses a language and a zone for themselves, and dates are written in it", async () => {
  const agent = await portal().as(world.people.agentA);
  const answer = await agent.post("/me/settings", { language: "en", timeZone: "Asia/Tokyo" });
  expect(answer.status).toBe(303);
  const page = await (await agent.get("/me/settings")).text();
  expect(page).toContain('<html lang="en"');
  expect(page).toContain("(Asia/Tokyo, UTC+09:00)");
  expect((await agent.post("/me/settings", { timeZone: "Mars/Olympus" })).status).toBe(422);
  expect((await agent.post("/me/settings", {})).status).toBe(303);
  expect(await (await agent.get("/me/settings")).text()).toContain("(America/Bogota, UTC-05:00)");
  const other = await db().person.findUniqueOrThrow({ where: { id: world.people.agentB } });
  expect([other.language, other.timeZone]).toEqual([null, null]);
});
