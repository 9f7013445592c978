import { beforeAll, expect, test } from "vitest";
import type { BrandViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { saveLevel } from "~/servicelevels/commands/save-level.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { calendarDraft, levelDraft, saved } from "./scene";

const ROUNDS = 100;

testDatabase();
let admin: BrandViewer;
beforeAll(async () => {
  admin = await brandPerson("admin");
});

test(`Of two changes of a calendar at once exactly one is agreed, ${ROUNDS} times`, async () => {
  const draft = calendarDraft();
  const id = saved(await saveCalendar(admin, null, draft));
  for (let version = 1; version <= ROUNDS; version++) {
    const answers = await Promise.all([
      saveCalendar(admin, { id, version }, draft),
      saveCalendar(admin, { id, version }, { ...draft, holidays: "" }),
    ]);
    expect(answers.filter((answer) => answer?.ok === true)).toHaveLength(1);
    expect(answers.find((answer) => answer?.ok === false)).toMatchObject({
      refusal: { code: "calendar.changed-meanwhile" },
    });
  }
  expect(await db().calendarVersion.count({ where: { calendarId: id } })).toBe(ROUNDS + 1);
}, 120_000);

test(`A calendar and a level that counts in it, changed at once: the level ends in the newest hours, ${ROUNDS} times`, async () => {
  const calendar = calendarDraft();
  const id = saved(await saveCalendar(admin, null, calendar));
  const level = levelDraft(id);
  const levelId = saved(await saveLevel(admin, null, level));
  for (let round = 1; round <= ROUNDS; round++) {
    const { currentVersion } = await db().serviceLevel.findUniqueOrThrow({ where: { id: levelId } });
    await Promise.all([
      saveLevel(admin, { id: levelId, version: currentVersion }, level),
      saveCalendar(admin, { id, version: round }, calendar),
    ]);
    const after = await db().serviceLevel.findUniqueOrThrow({ where: { id: levelId } });
    const newest = { levelId, version: after.currentVersion };
    expect(await db().serviceLevelVersion.findFirst({ where: newest })).toMatchObject({ calendarVersion: round + 1 });
  }
}, 120_000);

test(`Of two levels that take one name, and both want to be the default, one does, ${ROUNDS} times`, async () => {
  const calendarId = saved(await saveCalendar(admin, null, calendarDraft()));
  for (let round = 0; round < ROUNDS; round++) {
    const draft = levelDraft(calendarId, { isDefault: true });
    const answers = await Promise.all([saveLevel(admin, null, draft), saveLevel(admin, null, draft)]);
    expect(answers.filter((answer) => answer?.ok === true)).toHaveLength(1);
    const other = await Promise.all([
      saveLevel(admin, null, levelDraft(calendarId, { isDefault: true })),
      saveLevel(admin, null, levelDraft(calendarId, { isDefault: true })),
    ]);
    expect(other.map((answer) => answer?.ok)).toEqual([true, true]);
    expect(await db().serviceLevel.count({ where: { isDefault: true } })).toBe(1);
  }
}, 120_000);
