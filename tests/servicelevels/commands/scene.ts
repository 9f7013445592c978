import type { CalendarDraft } from "~/servicelevels/commands/save-calendar.server";
import type { LevelDraft } from "~/servicelevels/commands/save-level.server";
import type { CalendarId, LevelId } from "~/kernel/ids";
import type { ServiceLevelRefusal } from "~/servicelevels/domain/refusals";
import type { Result } from "~/kernel/result";

let names = 0;

/** Office hours in Bogotá under a name nobody has yet. */
export function calendarDraft(changed: Partial<CalendarDraft> = {}): CalendarDraft {
  return {
    name: `Calendario ${++names}`,
    timeZone: "America/Bogota",
    days: ["09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-17:00", "09:00-17:00", "", ""],
    holidays: "2026-12-25",
    extraHours: "",
    ...changed,
  };
}

/** An hour to acknowledge and a business day to resolve, whatever the severity. */
export function levelDraft(calendarId: CalendarId, changed: Partial<LevelDraft> = {}): LevelDraft {
  const targets = [
    { kind: "acknowledge", amount: 60, unit: "businessMinutes" },
    { kind: "resolution", amount: 1, unit: "businessDays" },
  ] as const;
  return {
    name: `Nivel ${++names}`,
    calendarId,
    isDefault: false,
    targets: { minor: targets, major: targets, critical: targets },
    ...changed,
  };
}

export function saved<Id extends CalendarId | LevelId>(answer: Result<Id, ServiceLevelRefusal> | null): Id {
  if (answer?.ok !== true) throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.value;
}
