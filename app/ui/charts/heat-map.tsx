import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "../now";
import { ChartTable, type ChartColumn } from "./chart-table";
import { heatLevels, hottest } from "./heat-levels";

interface HeatMapProps {
  /** What is counted; read out with where it is hottest. */
  readonly label: string;
  /** Seven rows, Monday first, of 24 counts each. */
  readonly counts: readonly (readonly number[])[];
  /** Of which time, and how much of it is shown. */
  readonly note?: string;
}

const ROW = 24;
const HOURS = Array.from({ length: 24 }, (_, hour) => hour);
/** Written along the foot, so that they never touch. */
const WRITTEN_EVERY = 6;
/** From hardly any to most; zero has a ground of its own. */
const SHADES = [0.2, 0.4, 0.6, 0.8, 1] as const;

/** How much fell into each hour of the week. It shows how much, not how well: one colour, from pale to full. */
export function HeatMap({ label, counts, note }: HeatMapProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const peak = hottest(counts);
  const finding =
    peak === null
      ? t("chart.heatNone")
      : t("chart.heatMost", { day: format.weekday(peak.day + 1), hour: clockHour(peak.hour), count: peak.count });
  const days = counts.map((hours, day) => ({ day, hours }));
  const columns: ChartColumn<(typeof days)[number]>[] = [
    { label: t("chart.day"), cell: ({ day }) => format.weekday(day + 1) },
    ...HOURS.map((hour) => ({
      label: String(hour).padStart(2, "0"),
      isNumber: true,
      cell: ({ hours }: (typeof days)[number]) => format.number(hours[hour] ?? 0),
    })),
  ];
  return (
    <figure>
      <p className="mb-2 text-sm">{finding}</p>
      <div className="flex gap-2 text-xs text-soft">
        <ul aria-hidden="true">
          {days.map(({ day }) => (
            <li key={day} className="h-6 leading-6">
              {format.weekdayShort(day + 1)}
            </li>
          ))}
        </ul>
        <Cells counts={counts} spoken={`${label}. ${finding}`} />
      </div>
      <figcaption className="mt-1 space-y-1 text-sm text-soft">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
          {note !== undefined && <p>{note}</p>}
          <Legend />
        </div>
        <ChartTable caption={label} columns={columns} rows={days} />
      </figcaption>
    </figure>
  );
}

function Cells({ counts, spoken }: { readonly counts: HeatMapProps["counts"]; readonly spoken: string }) {
  return (
    <svg role="img" aria-label={spoken} className="h-[11.75rem] w-full min-w-0 grow overflow-visible">
      <title>{spoken}</title>
      {heatLevels(counts, SHADES.length).map((cells, level) => (
        <g
          key={level}
          {...(level === 0
            ? { className: "fill-nodata-tint" }
            : { className: "fill-accent", fillOpacity: shadeOf(level) })}
        >
          {cells.map(({ day, hour }) => (
            <rect
              key={`${day} ${hour}`}
              x={percent(hour + 0.05)}
              width={percent(0.9)}
              y={day * ROW + 1}
              height={ROW - 2}
              rx="2"
            />
          ))}
        </g>
      ))}
      {HOURS.filter((hour) => hour % WRITTEN_EVERY === 0).map((hour) => (
        <text key={hour} x={percent(hour)} y={7 * ROW + 15} fontSize="12" className="fill-soft">
          {clockHour(hour)}
        </text>
      ))}
    </svg>
  );
}

function Legend() {
  const t = useTexts("ui");
  return (
    <p className="flex items-center gap-1.5">
      {t("chart.less")}
      <svg viewBox="0 0 92 12" aria-hidden="true" className="h-3 w-23">
        <rect width="14" height="12" rx="2" className="fill-nodata-tint" />
        {SHADES.map((shade, index) => (
          <rect
            key={shade}
            x={(index + 1) * 15.5}
            width="14"
            height="12"
            rx="2"
            className="fill-accent"
            fillOpacity={shade}
          />
        ))}
      </svg>
      {t("chart.more")}
    </p>
  );
}

function shadeOf(level: number): number {
  return SHADES[level - 1] ?? 1;
}

function percent(hours: number): string {
  return `${Math.round((hours / HOURS.length) * 10_000) / 100}%`;
}

function clockHour(hour: number): string {
  return `${String(hour).padStart(2, "0")}:00`;
}
