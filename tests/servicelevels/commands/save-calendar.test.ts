import { beforeAll, expect, test } from "vitest";
import type { CalendarId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import type { BrandViewer } from "~/people/domain/roles";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { saveLevel } from "~/servicelevels/commands/save-level.server";
import { readCalendar } from "~/servicelevels/queries/read-calendar.server";
import { readLevel } from "~/servicelevels/queries/read-level.server";
import { readCalendars } from "~/servicelevels/queries/read-settings.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { rowsDigest } from "../../support/rows-digest";
import { calendarDraft, levelDraft, saved } from "./scene";

testDatabase();
let admin: BrandViewer;
/** Monday 30 November 2026, noon in Bogotá. */
const NOON = instant(Date.UTC(2026, 10, 30, 17));
beforeAll(async () => {
  admin = await brandPerson("admin");
  setClock(() => NOON);
});

test("A new calendar is version 1, and is shown with its year", async () => {
  const id = saved(await saveCalendar(admin, null, calendarDraft({ name: "Oficina" })));
  const page = await readCalendar(id, 2026);
  expect(page).toMatchObject({ name: "Oficina", version: 1, year: 2026, versions: [{ version: 1, at: NOON }] });
  expect(page?.days).toHaveLength(365);
  expect(page?.days.find(({ date }) => date === "2026-12-25")).toMatchObject({ kind: "holiday", openMinutes: 0 });
  expect(page?.text).toEqual({ ...calendarDraft(), name: undefined });
  expect((await readCalendar(id, null))?.year).toBe(2026);
});

test("A change writes the next version; the old one stays as it was agreed", async () => {
  const id = saved(await saveCalendar(admin, null, calendarDraft({ name: "Tienda" })));
  const old = await db().calendarVersion.findFirstOrThrow({ where: { calendarId: id, version: 1 } });
  const draft = calendarDraft({ name: "Tienda", holidays: "2026-12-08\n2026-12-25", extraHours: "2026-12-24" });
  expect(await saveCalendar(admin, { id, version: 1 }, draft)).toEqual({ ok: true, value: id });
  expect(await readCalendar(id, 2026)).toMatchObject({
    version: 2,
    text: { holidays: "2026-12-08\n2026-12-25", extraHours: "2026-12-24" },
    versions: [{ version: 2 }, { version: 1 }],
  });
  expect(await db().calendarVersion.findFirst({ where: { calendarId: id, version: 1 } })).toEqual(old);
});

test("A new holiday reaches the levels that count in the calendar: from then on, not for what was agreed before", async () => {
  const id = saved(await saveCalendar(admin, null, calendarDraft({ name: "Bodega" })));
  const levelId = saved(await saveLevel(admin, null, levelDraft(id)));
  const elsewhere = saved(await saveCalendar(admin, null, calendarDraft()));
  const otherLevel = saved(await saveLevel(admin, null, levelDraft(elsewhere)));
  const dueOf = async () => {
    const [now] = (await readLevel(levelId))?.examples ?? [];
    return now?.bySeverity[0]?.due.find(({ kind }) => kind === "resolution")?.at;
  };
  expect(await dueOf()).toBe(Date.UTC(2026, 11, 1, 17));
  const old = await db().serviceLevelVersion.findFirstOrThrow({ where: { levelId, version: 1 } });
  await saveCalendar(admin, { id, version: 1 }, calendarDraft({ name: "Bodega", holidays: "2026-12-01" }));
  expect(await dueOf()).toBe(Date.UTC(2026, 11, 2, 17));
  expect(await db().serviceLevelVersion.findFirst({ where: { levelId, version: 1 } })).toEqual(old);
  expect(await db().serviceLevelVersion.findFirst({ where: { levelId, version: 2 } })).toMatchObject({
    calendarId: id,
    calendarVersion: 2,
    targets: old.targets,
    createdBy: admin.personId,
  });
  expect((await readLevel(otherLevel))?.version).toBe(1);
  expect((await readCalendars()).find((line) => line.id === id)).toMatchObject({ version: 2, levels: 1 });
});

test("Somebody saved a version meanwhile: nothing is written over it", async () => {
  const id = saved(await saveCalendar(admin, null, calendarDraft({ name: "Taller" })));
  await saveCalendar(admin, { id, version: 1 }, calendarDraft({ name: "Taller", holidays: "" }));
  const digest = await rowsDigest(db());
  expect(await saveCalendar(admin, { id, version: 1 }, calendarDraft({ name: "Taller" }))).toEqual({
    ok: false,
    refusal: { code: "calendar.changed-meanwhile" },
  });
  expect(await rowsDigest(db())).toBe(digest);
});

test("A name belongs to one calendar, accents and capitals apart; its own it may keep", async () => {
  const id = saved(await saveCalendar(admin, null, calendarDraft({ name: "Atención" })));
  expect(await saveCalendar(admin, null, calendarDraft({ name: "ATENCION" }))).toMatchObject({
    refusal: { code: "calendar.name-taken" },
  });
  const other = saved(await saveCalendar(admin, null, calendarDraft()));
  expect(await saveCalendar(admin, { id: other, version: 1 }, calendarDraft({ name: "atención" }))).toMatchObject({
    refusal: { code: "calendar.name-taken" },
  });
  expect((await saveCalendar(admin, { id, version: 1 }, calendarDraft({ name: "Atencion" })))?.ok).toBe(true);
});

test("What is wrong with a calendar is said with the words that were typed", async () => {
  const refusalOf = async (change: Partial<ReturnType<typeof calendarDraft>>) => {
    const answer = await saveCalendar(admin, null, calendarDraft(change));
    return answer?.ok === false ? answer.refusal : null;
  };
  const monday = (hours: string) => ({ days: [hours, "", "", "", "", "", ""] });
  expect(await refusalOf(monday("de nueve a cinco"))).toEqual({
    code: "calendar.unreadable",
    typed: "de nueve a cinco",
  });
  expect(await refusalOf(monday(""))).toEqual({ code: "calendar.never-open", typed: "" });
  expect(await refusalOf(monday("17:00-9:00"))).toEqual({ code: "calendar.hours-reversed", typed: "17:00-9:00" });
  expect(await refusalOf(monday("09:00-25:00"))).toEqual({ code: "calendar.hours-out-of-range", typed: "9:00-25:00" });
  expect(await refusalOf(monday("09:00-13:00, 12:00-15:00"))).toEqual({
    code: "calendar.hours-overlap",
    typed: "9:00-13:00, 12:00-15:00",
  });
  expect(await refusalOf({ holidays: "2026-02-30" })).toEqual({ code: "calendar.bad-date", typed: "2026-02-30" });
  expect(await refusalOf({ timeZone: "Bogotá" })).toEqual({ code: "calendar.unknown-zone", typed: "Bogotá" });
  expect(await refusalOf({ days: ["09:00-17:00"] })).toEqual({ code: "calendar.not-seven-days", typed: "" });
  expect(await refusalOf({ extraHours: "2026-12-24\n2026-12-24 09:00-10:00" })).toEqual({
    code: "calendar.date-twice",
    typed: "2026-12-24",
  });
});

test("A calendar that never was is not found", async () => {
  expect(await saveCalendar(admin, { id: newId<CalendarId>(), version: 1 }, calendarDraft())).toBeNull();
  expect(await readCalendar(newId<CalendarId>(), 2026)).toBeNull();
});
