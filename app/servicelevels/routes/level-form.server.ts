import { z } from "zod";
import type { CalendarId } from "~/kernel/ids";
import { checkbox, id, line, oneOf, version, whole } from "~/platform/http/form-fields.server";
import { intent } from "~/platform/http/handlers.server";
import type { LevelDraft } from "~/servicelevels/commands/save-level.server";
import { previewLevel } from "~/servicelevels/queries/preview-level.server";
import { CLOCK_KINDS, SEVERITIES, type Severity, type Target } from "~/servicelevels/domain/service-level";

const time = () =>
  z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: "form.badPattern" })
    .optional();

const target = () =>
  z.strictObject({
    amount: whole({ min: 1, max: 525_600 }).optional(),
    unit: oneOf(["businessMinutes", "elapsedMinutes", "businessDays"]).optional(),
  });

const targets = () => z.strictObject(Object.fromEntries(CLOCK_KINDS.map((kind) => [kind, target().optional()])));

/** A level as typed: an empty amount promises nothing. Cut-off and end hold for the targets in business days. */
export const levelForm = z.object({
  name: line({ max: 80 }),
  calendarId: id<CalendarId>(),
  isDefault: checkbox(),
  minor: targets().optional(),
  major: targets().optional(),
  critical: targets().optional(),
  cutOff: time(),
  restart: time(),
  end: oneOf(["sameTime", "closing"]).optional(),
  version: version().optional(),
});

type LevelForm = z.output<typeof levelForm>;

export function levelDraftOf(form: LevelForm): LevelDraft {
  const bySeverity = (severity: Severity): Target[] =>
    CLOCK_KINDS.flatMap((kind) => {
      const typed = form[severity]?.[kind];
      if (typed?.amount === undefined) return [];
      const unit = typed.unit ?? "businessMinutes";
      const days = unit === "businessDays" ? daysOf(form) : {};
      return [{ kind, amount: typed.amount, unit, ...days }];
    });
  const [minor, major, critical] = SEVERITIES.map(bySeverity);
  return {
    name: form.name,
    calendarId: form.calendarId,
    isDefault: form.isDefault,
    targets: { minor: minor ?? [], major: major ?? [], critical: critical ?? [] },
  };
}

/** What saving it would mean, without saving it: the form's other button, for a new level as for an old one. */
export const previewIntent = intent({ may: "level:write", form: levelForm }, async ({ form }) => {
  const previewed = await previewLevel(levelDraftOf(form));
  return previewed.ok ? { preview: previewed.value } : previewed;
});

function daysOf({ cutOff, restart, end }: LevelForm): Pick<Target, "cutOff" | "restart" | "end"> {
  return {
    ...(cutOff === undefined ? {} : { cutOff }),
    ...(restart === undefined ? {} : { restart }),
    ...(end === undefined ? {} : { end }),
  };
}
