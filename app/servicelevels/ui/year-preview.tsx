import { useTexts } from "~/platform/i18n/use-texts";
import type { CalendarDay } from "~/servicelevels/domain/calendar-year";
import { useFormat } from "~/ui/now";

const LOOKS: Readonly<Record<CalendarDay["kind"], string>> = {
  usual: "bg-accent-tint text-accent",
  closed: "text-soft",
  holiday: "bg-risk-tint text-risk-ink font-semibold underline decoration-2",
  special: "border border-accent bg-card font-semibold text-accent",
};

/** As the days come: 0 = Monday. The formatter counts from 1. */
const WEEK = [0, 1, 2, 3, 4, 5, 6] as const;

/** Twelve small months: what is open, what is closed, what differs. Each day says its hours to whoever points or listens. */
export function YearPreview({ days, year }: { readonly days: readonly CalendarDay[]; readonly year: number }) {
  const t = useTexts("servicelevels");
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, "0")}`);
  return (
    <>
      <ul className="mb-4 flex flex-wrap gap-x-4 gap-y-2 text-sm">
        {(["usual", "closed", "holiday", "special"] as const).map((kind) => (
          <li key={kind} className="flex items-center gap-2">
            <span
              aria-hidden="true"
              className={`inline-flex size-6 items-center justify-center rounded-sm text-xs ${LOOKS[kind]}`}
            >
              {"1"}
            </span>
            {t(`kind.${kind}`)}
          </li>
        ))}
      </ul>
      <div className="grid grid-cols-1 gap-5 min-[30rem]:grid-cols-2 lg:grid-cols-4">
        {months.map((month) => (
          <Month key={month} month={month} days={days.filter(({ date }) => date.startsWith(month))} />
        ))}
      </div>
    </>
  );
}

function Month({ month, days }: { readonly month: string; readonly days: readonly CalendarDay[] }) {
  const format = useFormat();
  const t = useTexts("servicelevels");
  const offset = days[0]?.weekday ?? 0;
  const weeks = Array.from({ length: Math.ceil((days.length + offset) / 7) }, (_, week) =>
    WEEK.map((day) => days[week * 7 + day - offset]),
  );
  return (
    <table className="w-full table-fixed self-start text-center text-xs tabular-nums">
      <caption className="mb-1 text-left text-sm font-semibold first-letter:uppercase">{format.month(month)}</caption>
      <thead>
        <tr>
          {WEEK.map((day) => (
            <th key={day} scope="col" className="font-normal text-soft">
              {format.weekdayShort(day + 1)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week, index) => (
          <tr key={index}>
            {week.map((day, place) =>
              day === undefined ? (
                <td key={place} />
              ) : (
                <td key={place} className="p-px">
                  <span
                    className={`flex h-6 items-center justify-center rounded-sm ${LOOKS[day.kind]}`}
                    title={t("dayOpen", {
                      kind: t(`kind.${day.kind}`),
                      hours: format.duration(day.openMinutes * 60_000),
                    })}
                  >
                    {Number(day.date.slice(8))}
                  </span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
