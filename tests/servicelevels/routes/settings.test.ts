import { beforeAll, expect, test } from "vitest";
import { DAY_MS } from "~/kernel/instant";
import refusals from "~/platform/i18n/texts/es/refusals.json";
import texts from "~/platform/i18n/texts/es/servicelevels.json";
import ui from "~/platform/i18n/texts/es/ui.json";
import { db } from "~/platform/db/db.server";
import { testDatabase } from "../../support/database";
import { testPortal, type Browser } from "../../support/portal";
import { rowsDigest } from "../../support/rows-digest";
import { makeWorld, type World } from "../../support/world";

testDatabase();
const portal = testPortal();
let world: World;
let admin: Browser;
beforeAll(async () => {
  world = await makeWorld();
  admin = await portal().as(world.people.admin);
});

const week = { monday: "09:00-17:00", saturday: "10:00-12:00" };

test("An admin agrees a calendar and a level that counts in it, and changes them", async () => {
  const made = await admin.post("/settings/calendars/new", { name: "Tienda", timeZone: "America/Bogota", ...week });
  expect(made.status).toBe(303);
  const calendar = await db().calendar.findFirstOrThrow({ where: { name: "Tienda" } });
  expect(made.headers.get("location")).toContain(calendar.id);

  const fields = {
    name: "Urgente",
    calendarId: calendar.id,
    isDefault: "on",
    "minor.acknowledge.amount": "60",
    "minor.acknowledge.unit": "businessMinutes",
    "minor.brand.amount": "",
    "minor.brand.unit": "businessMinutes",
    "critical.resolution.amount": "2",
    "critical.resolution.unit": "businessDays",
    cutOff: "16:00",
    end: "closing",
    intent: "save",
  };
  expect((await admin.post("/settings/levels/new", fields)).status).toBe(303);
  const level = await db().serviceLevel.findFirstOrThrow({ where: { name: "Urgente" }, include: { versions: true } });
  expect(level.isDefault).toBe(true);
  expect(level.versions[0]?.targets).toEqual({
    minor: [{ kind: "acknowledge", amount: 60, unit: "businessMinutes" }],
    major: [],
    critical: [{ kind: "resolution", amount: 2, unit: "businessDays", cutOff: "16:00", end: "closing" }],
  });
  const page = await (await admin.get(`/settings/levels/${level.id}`)).text();
  expect(page).toContain("Urgente");

  const again = { ...fields, "minor.acknowledge.amount": "30", version: "1" };
  expect((await admin.post(`/settings/levels/${level.id}`, again)).status).toBe(303);
  expect((await admin.post(`/settings/levels/${level.id}`, again)).status).toBe(409);
});

test("What nobody could agree comes back with what was typed, and changes nothing", async () => {
  const { calendarId, levelId } = world.shared;
  const calendar = { name: "Otro", timeZone: "America/Bogota", ...week };
  const level = { name: "Otro", calendarId, intent: "save" };
  const digest = await rowsDigest(db());
  const wrong: readonly (readonly [string, Record<string, string>, number])[] = [
    ["/settings/calendars/new", { ...calendar, name: "" }, 422],
    ["/settings/calendars/new", { ...calendar, monday: "x".repeat(201) }, 422],
    ["/settings/calendars/new", { ...calendar, monday: "temprano" }, 422],
    ["/settings/calendars/new", { ...calendar, timeZone: "Bogotá" }, 422],
    ["/settings/calendars/new", { ...calendar, holidays: "2026-02-30" }, 422],
    ["/settings/calendars/new", { ...calendar, funday: "09:00-17:00" }, 422],
    ["/settings/calendars/new", { ...calendar, name: "oficina" }, 409],
    [`/settings/calendars/${calendarId}`, calendar, 409],
    [`/settings/calendars/${calendarId}`, { ...calendar, version: "9" }, 409],
    ["/settings/levels/new", { ...level, "minor.acknowledge.amount": "0" }, 422],
    ["/settings/levels/new", { ...level, "minor.acknowledge.amount": "1.5" }, 422],
    ["/settings/levels/new", { ...level, "minor.nothing.amount": "1" }, 422],
    ["/settings/levels/new", { ...level, "minor.acknowledge.unit": "years" }, 422],
    ["/settings/levels/new", level, 422],
    ["/settings/levels/new", { ...level, "minor.acknowledge.amount": "15", calendarId: levelId }, 422],
    ["/settings/levels/new", { ...level, calendarId: "1" }, 422],
    ["/settings/levels/new", { ...level, cutOff: "25:00" }, 422],
    ["/settings/levels/new", { ...level, name: "GENERAL", "minor.acknowledge.amount": "15" }, 409],
    [`/settings/levels/${calendarId}`, { ...level, version: "1", "minor.acknowledge.amount": "15" }, 404],
    ["/settings/levels/new", { ...level, "minor.acknowledge.amount": "15", intent: "publish" }, 422],
  ];
  for (const [address, fields, status] of wrong) {
    const answer = await admin.post(address, fields);
    expect(answer.status, `${address} ${JSON.stringify(fields)}`).toBe(status);
    if (fields["monday"] === "temprano") expect(await answer.text()).toContain("«temprano»");
  }
  expect(await rowsDigest(db())).toBe(digest);
});

test("What would be due is worked out from what is typed, on a new level and on an old one, and nothing is written", async () => {
  const { calendarId, levelId } = world.shared;
  const digest = await rowsDigest(db());
  const typed = { name: "Todavía no", calendarId, intent: "preview", "major.resolution.unit": "elapsedMinutes" };
  for (const address of ["/settings/levels/new", `/settings/levels/${levelId}`]) {
    const answer = await admin.post(address, { ...typed, "major.resolution.amount": "2880" });
    const html = await answer.text();
    expect(answer.status, address).toBe(200);
    const preview = html.slice(html.indexOf('id="preview"'));
    expect(preview).toContain(texts.levels.tried);
    // Two days on, by the wall clock: one promise seen on two incidents.
    const instants = [...preview.matchAll(/<time datetime="([^"]*)"/gi)]
      .slice(0, 4)
      .map(([, at]) => Date.parse(at ?? ""));
    expect(instants[1]! - instants[0]!).toBe(2 * DAY_MS);
    expect(instants[3]! - instants[2]!).toBe(2 * DAY_MS);
    for (const value of ["Todavía no", "2880"]) expect(html).toContain(`value="${value}"`);
  }
  expect(await rowsDigest(db())).toBe(digest);
});

test("What cannot be previewed is said at its field or above the form, with what was typed, and nothing is written", async () => {
  const { calendarId, levelId } = world.shared;
  const digest = await rowsDigest(db());
  const level = { name: "Todavía no", calendarId, intent: "preview" };
  const ask = async (fields: Record<string, string>) => {
    const answer = await admin.post("/settings/levels/new", { ...level, ...fields });
    const html = await answer.text();
    expect(html).not.toContain(texts.levels.tried);
    expect(html).toContain('value="Todavía no"');
    return { status: answer.status, html };
  };
  const errorAt = (html: string, name: string) =>
    new RegExp(`<div id="level-${name}-error"[^>]*>(.*?)</div>`).exec(html)?.[1] ?? "";
  const zero = await ask({ "minor.acknowledge.amount": "0" });
  expect(zero.status).toBe(422);
  expect(errorAt(zero.html, "minor.acknowledge.amount")).not.toBe("");
  expect(zero.html).toMatch(/name="minor\.acknowledge\.amount"[^>]*value="0"/);
  const noCalendar = await ask({ "minor.acknowledge.amount": "15", calendarId: "" });
  expect(errorAt(noCalendar.html, "calendarId")).toContain(ui.form.required);
  const nothing = await ask({});
  expect([nothing.status, nothing.html.includes(refusals.level["no-targets"])]).toEqual([422, true]);
  const elsewhere = await ask({ "minor.acknowledge.amount": "15", calendarId: levelId });
  expect([elsewhere.status, elsewhere.html.includes(refusals.level["calendar-missing"])]).toEqual([422, true]);
  const stranger = await portal().as(world.people.manager);
  expect((await stranger.post("/settings/levels/new", level)).status).toBe(403);
  expect(await rowsDigest(db())).toBe(digest);
});

test("A year that cannot be drawn is refused, one that can is", async () => {
  const { calendarId } = world.shared;
  const statusOf = async (year: string) => (await admin.get(`/settings/calendars/${calendarId}?year=${year}`)).status;
  expect([await statusOf("2028"), await statusOf("abc"), await statusOf("1492")]).toEqual([200, 422, 422]);
});
