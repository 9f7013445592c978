import type { LevelId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";
import type { Calendar } from "~/servicelevels/domain/business-time";
import type { ServiceLevel, Target } from "~/servicelevels/domain/service-level";
import { addCalendar, addLevel } from "~/servicelevels/store/versions.server";
import { TIME_ZONE } from "./cast";
import type { LevelKey } from "./cast-journey";
import { colombianHolidays } from "./colombian-holidays";
import type { StoryTexts } from "./texts/story-texts";

type Targets = ServiceLevel["targets"];

const minutes = (kind: Target["kind"], amount: number): Target => ({ kind, amount, unit: "businessMinutes" });
const byTheClock = (kind: Target["kind"], amount: number): Target => ({ kind, amount, unit: "elapsedMinutes" });
const days = (kind: Target["kind"], amount: number): Target => ({
  kind,
  amount,
  unit: "businessDays",
  cutOff: "16:00",
  restart: "08:00",
  end: "closing",
});

const TARGETS: Readonly<Record<LevelKey, Targets>> = {
  home: {
    minor: [minutes("acknowledge", 240), minutes("firstResponse", 480), days("resolution", 5)],
    major: [
      minutes("acknowledge", 90),
      minutes("firstResponse", 240),
      days("resolution", 2),
      days("followUp", 3),
      days("brand", 1),
    ],
    critical: [
      byTheClock("acknowledge", 15),
      byTheClock("firstResponse", 60),
      byTheClock("resolution", 480),
      byTheClock("brand", 120),
    ],
  },
  delivery: {
    minor: [minutes("acknowledge", 120), minutes("firstResponse", 240), days("resolution", 3)],
    major: [minutes("acknowledge", 60), minutes("firstResponse", 150), days("resolution", 1), days("brand", 1)],
    critical: [byTheClock("acknowledge", 15), byTheClock("firstResponse", 45), byTheClock("resolution", 360)],
  },
  urgent: {
    minor: [byTheClock("acknowledge", 60), byTheClock("firstResponse", 240), byTheClock("resolution", 4_320)],
    major: [byTheClock("acknowledge", 30), byTheClock("firstResponse", 120), byTheClock("resolution", 2_880)],
    critical: [
      byTheClock("acknowledge", 10),
      byTheClock("firstResponse", 30),
      byTheClock("resolution", 360),
      byTheClock("brand", 60),
    ],
  },
};

/** The hours the brand keeps, and what it promises by trade and by night. */
export async function writeAgreements(
  tx: Tx,
  { calendars, levels }: Pick<StoryTexts, "calendars" | "levels">,
  author: { readonly by: PersonId; readonly at: Instant },
): Promise<Readonly<Record<LevelKey, LevelId>>> {
  const year = new Date(author.at).getUTCFullYear();
  const weekday = [[7 * 60, 19 * 60]] as const;
  const day = [[0, 24 * 60]] as const;
  const home: Calendar = {
    timeZone: TIME_ZONE,
    week: [weekday, weekday, weekday, weekday, weekday, [[8 * 60, 14 * 60]], []],
    holidays: [year, year + 1, year + 2].flatMap(colombianHolidays),
    extraHours: {},
  };
  const always: Calendar = {
    timeZone: TIME_ZONE,
    week: [day, day, day, day, day, day, day],
    holidays: [],
    extraHours: {},
  };
  const homeId = await addCalendar(tx, calendars.home, home, author);
  const alwaysId = await addCalendar(tx, calendars.always, always, author);
  const agree = (key: LevelKey, isDefault: boolean) => {
    const calendarId = key === "urgent" ? alwaysId : homeId;
    return addLevel(tx, levels[key], isDefault, { calendarId, calendarVersion: 1, targets: TARGETS[key] }, author);
  };
  return {
    home: await agree("home", true),
    delivery: await agree("delivery", false),
    urgent: await agree("urgent", false),
  };
}
