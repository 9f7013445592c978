import { beforeAll, expect, test } from "vitest";
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
  const level = { name: "Otro", calendarId };
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
  ];
  for (const [address, fields, status] of wrong) {
    const answer = await admin.post(address, fields);
    expect(answer.status, `${address} ${JSON.stringify(fields)}`).toBe(status);
    if (fields["monday"] === "temprano") expect(await answer.text()).toContain("«temprano»");
  }
  expect(await rowsDigest(db())).toBe(digest);
});

test("A year that cannot be drawn is refused, one that can is", async () => {
  const { calendarId } = world.shared;
  const statusOf = async (year: string) => (await admin.get(`/settings/calendars/${calendarId}?year=${year}`)).status;
  expect([await statusOf("2028"), await statusOf("abc"), await statusOf("1492")]).toEqual([200, 422, 422]);
});
