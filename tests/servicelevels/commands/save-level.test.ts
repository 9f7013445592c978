import { beforeAll, expect, test } from "vitest";
import type { CalendarId, LevelId } from "~/kernel/ids";
import { instant } from "~/kernel/instant";
import { refuse } from "~/kernel/result";
import type { BrandViewer } from "~/people/domain/roles";
import { setClock } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { saveLevel, type LevelDraft } from "~/servicelevels/commands/save-level.server";
import { readLevel } from "~/servicelevels/queries/read-level.server";
import { readLevels } from "~/servicelevels/queries/read-settings.server";
import { testDatabase } from "../../support/database";
import { brandPerson } from "../../support/people";
import { rowsDigest } from "../../support/rows-digest";
import { calendarDraft, levelDraft, saved } from "./scene";

testDatabase();
let admin: BrandViewer;
let calendarId: CalendarId;
/** Monday 30 November 2026, 16:30 in Bogotá, half an hour before closing. */
const NOW = instant(Date.UTC(2026, 10, 30, 21, 30));
beforeAll(async () => {
  admin = await brandPerson("admin");
  setClock(() => NOW);
  calendarId = saved(await saveCalendar(admin, null, calendarDraft()));
});

async function defaults(): Promise<string[]> {
  return (await readLevels()).filter(({ isDefault }) => isDefault).map(({ id }) => id);
}

test("A new level is version 1 and says what would be due for an incident that opens now", async () => {
  const id = saved(await saveLevel(admin, null, levelDraft(calendarId, { name: "General" })));
  expect(await readLevel(id)).toMatchObject({
    name: "General",
    version: 1,
    isDefault: false,
    calendarId,
    examples: [
      {
        when: "now",
        openedAt: NOW,
        bySeverity: ["minor", "major", "critical"].map((severity) => ({
          severity,
          due: [
            // Half an hour today, half an hour tomorrow; the same time tomorrow.
            { kind: "acknowledge", at: Date.UTC(2026, 11, 1, 14, 30) },
            { kind: "resolution", at: Date.UTC(2026, 11, 1, 21, 30) },
          ],
        })),
      },
      { when: "friday" },
    ],
  });
});

test("A change writes the next version; the old one stays as it was agreed", async () => {
  const id = saved(await saveLevel(admin, null, levelDraft(calendarId)));
  const old = await db().serviceLevelVersion.findFirstOrThrow({ where: { levelId: id, version: 1 } });
  const one = { kind: "resolution", amount: 30, unit: "businessMinutes" } as const;
  const draft = levelDraft(calendarId, { targets: { minor: [], major: [], critical: [one] } });
  expect(await saveLevel(admin, { id, version: 1 }, draft)).toEqual({ ok: true, value: id });
  expect(await readLevel(id)).toMatchObject({
    name: draft.name,
    version: 2,
    targets: { minor: [] },
    examples: [{ bySeverity: [{ due: [] }, { due: [] }, { due: [{ kind: "resolution" }] }] }, { when: "friday" }],
    versions: [{ version: 2 }, { version: 1 }],
  });
  expect(await db().serviceLevelVersion.findFirst({ where: { levelId: id, version: 1 } })).toEqual(old);
});

test("A level that promises nothing at all is refused, and nothing changes", async () => {
  const id = saved(await saveLevel(admin, null, levelDraft(calendarId)));
  const empty = levelDraft(calendarId, { targets: { minor: [], major: [], critical: [] } });
  expect(await saveLevel(admin, { id, version: 1 }, empty)).toEqual(refuse({ code: "level.no-targets" }));
  expect(await readLevel(id)).toMatchObject({ version: 1 });
});

test("There is one default level: the newest that was made so, and it stays until another takes its place", async () => {
  const first = saved(await saveLevel(admin, null, levelDraft(calendarId, { isDefault: true })));
  expect(await defaults()).toEqual([first]);
  const second = saved(await saveLevel(admin, null, levelDraft(calendarId, { isDefault: true })));
  expect(await defaults()).toEqual([second]);
  await saveLevel(admin, { id: first, version: 1 }, levelDraft(calendarId, { isDefault: true }));
  expect(await defaults()).toEqual([first]);
  await saveLevel(admin, { id: first, version: 2 }, levelDraft(calendarId, { isDefault: false }));
  expect(await defaults()).toEqual([first]);
});

test("Somebody saved a version meanwhile: nothing is written, and the default level stays the default", async () => {
  const id = saved(await saveLevel(admin, null, levelDraft(calendarId)));
  saved(await saveLevel(admin, null, levelDraft(calendarId, { isDefault: true })));
  const digest = await rowsDigest(db());
  expect(await saveLevel(admin, { id, version: 7 }, levelDraft(calendarId, { isDefault: true }))).toEqual({
    ok: false,
    refusal: { code: "level.changed-meanwhile" },
  });
  expect(await rowsDigest(db())).toBe(digest);
  expect(await defaults()).toHaveLength(1);
});

test("A name belongs to one level, accents and capitals apart", async () => {
  const id = saved(await saveLevel(admin, null, levelDraft(calendarId, { name: "Instalación" })));
  const taken = { ok: false, refusal: { code: "level.name-taken" } };
  expect(await saveLevel(admin, null, levelDraft(calendarId, { name: "INSTALACION" }))).toEqual(taken);
  const own = await saveLevel(admin, { id, version: 1 }, levelDraft(calendarId, { name: "Instalacion" }));
  expect(own?.ok).toBe(true);
});

test("A level nobody could keep is refused, with the clock it is about", async () => {
  const refusalOf = async (target: LevelDraft["targets"]["minor"][number]) => {
    const targets = { minor: [], major: [target], critical: [] };
    const answer = await saveLevel(admin, null, levelDraft(calendarId, { targets }));
    return answer?.ok === false ? answer.refusal : null;
  };
  const where = { severity: "major", kind: "resolution" };
  const days = { kind: "resolution", unit: "businessDays" } as const;
  expect(await refusalOf({ ...days, amount: 261 })).toEqual({ code: "level.amount-too-large", ...where });
  expect(await refusalOf({ ...days, amount: 0 })).toEqual({ code: "level.amount-not-positive", ...where });
  expect(await refusalOf({ ...days, amount: 2, restart: "09:00" })).toEqual({
    code: "level.restart-without-cut-off",
    ...where,
  });
});

test("A calendar that is not there, a level that never was", async () => {
  expect(await saveLevel(admin, null, levelDraft(newId<CalendarId>()))).toMatchObject({
    refusal: { code: "level.calendar-missing" },
  });
  expect(await saveLevel(admin, { id: newId<LevelId>(), version: 1 }, levelDraft(calendarId))).toBeNull();
  expect(await readLevel(newId<LevelId>())).toBeNull();
});
