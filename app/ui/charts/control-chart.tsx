import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link } from "../link";
import { useFormat } from "../now";
import { StateSign } from "../state";
import { ChartTable, type ChartColumn } from "./chart-table";
import { controlGeometry, type ControlPoint, type ControlSize } from "./control-geometry";

interface ControlChartProps {
  /** What is drawn, as its heading says. */
  readonly label: string;
  readonly points: readonly ControlPoint[];
  readonly centre: number;
  /** What the flagged points mean, in words, above the picture: "junio y agosto pasan el límite". */
  readonly finding?: string;
  /** How the limits are made, under the picture. */
  readonly note?: string;
  /** How a value is written; one decimal unless told. */
  readonly write?: (value: number) => string;
}

const WIDE: ControlSize = { width: 1080, height: 230, labelEvery: 1 };
const NARROW: ControlSize = { width: 360, height: 210, labelEvery: 3 };

/** Months against the limits that chance alone would keep to. Two drawings, one for a phone: letters keep their size. */
export function ControlChart({ label, points, centre, finding, note, write }: ControlChartProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const written = write ?? format.decimal;
  const orDash = (value: number | null) => (value === null ? "—" : written(value));
  const spoken = [label, t("chart.centreAt", { value: written(centre) }), finding].filter(Boolean).join(". ");
  const columns: ChartColumn<ControlPoint>[] = [
    { label: t("chart.period"), cell: (point) => point.label },
    { label: t("chart.value"), isNumber: true, cell: (point) => <Figure point={point} text={orDash(point.value)} /> },
    { label: t("chart.lower"), isNumber: true, cell: (point) => orDash(point.lower) },
    { label: t("chart.upper"), isNumber: true, cell: (point) => orDash(point.upper) },
    { label: t("chart.flagged"), cell: (point) => (point.isFlagged ? t("chart.yes") : t("chart.no")) },
  ];
  return (
    <figure className="@container">
      {finding !== undefined && (
        <p className="mb-1 flex items-center gap-1.5 text-sm font-semibold text-risk-ink">
          <StateSign state="risk" />
          {finding}
        </p>
      )}
      <Drawing {...{ points, centre, written, spoken }} size={WIDE} className="hidden @2xl:block" />
      <Drawing {...{ points, centre, written, spoken }} size={NARROW} className="@2xl:hidden" />
      <figcaption className="mt-2 space-y-1 text-sm text-soft">
        {note !== undefined && <p>{note}</p>}
        <ChartTable caption={label} columns={columns} rows={points} />
      </figcaption>
    </figure>
  );
}

function Figure({ point, text }: { readonly point: ControlPoint; readonly text: string }) {
  return point.to === undefined ? (
    <>{text}</>
  ) : (
    <Link to={point.to} className="text-link">
      {text}
    </Link>
  );
}

interface DrawingProps {
  readonly points: readonly ControlPoint[];
  readonly centre: number;
  readonly size: ControlSize;
  readonly written: (value: number) => string;
  readonly spoken: string;
  readonly className: string;
}

function Drawing({ points, centre, size, written, spoken, className }: DrawingProps) {
  const t = useTexts("ui");
  const geometry = controlGeometry(points, centre, size);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={spoken}
      className={classes("w-full text-xs", className)}
    >
      <title>{spoken}</title>
      <line x1="0" x2={size.width} y1={geometry.baseline} y2={geometry.baseline} className="stroke-line" />
      <path d={geometry.upper} className="fill-none stroke-risk opacity-60" strokeWidth="1.3" />
      <path d={geometry.lower} className="fill-none stroke-risk opacity-60" strokeWidth="1.3" />
      <line
        x1="0"
        x2={size.width}
        y1={geometry.centreAt}
        y2={geometry.centreAt}
        className="stroke-soft"
        strokeDasharray="5 4"
      />
      <text x="2" y={geometry.centreAt - 6} fontSize="12" className="fill-soft">
        {t("chart.centreAt", { value: written(centre) })}
      </text>
      <path d={geometry.line} className="fill-none stroke-accent" strokeWidth="2.2" strokeLinejoin="round" />
      {geometry.marks.map(({ point, x, y }) =>
        point.isFlagged ? (
          <g key={point.label}>
            <circle cx={x} cy={y} r="6.5" className="fill-risk stroke-card" strokeWidth="2" />
            <text x={x} y={y - 12} fontSize="12" fontWeight="600" textAnchor="middle" className="fill-risk-ink">
              {written(point.value ?? 0)}
            </text>
          </g>
        ) : (
          <circle key={point.label} cx={x} cy={y} r="4" className="fill-accent" />
        ),
      )}
      {geometry.labels.map(({ text, x }) => (
        <text key={text} {...labelPlace(x, size.width)} y={size.height - 6} fontSize="12" className="fill-soft">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Half of a label such as "oct 26" at 12 px: nearer to an edge it would be cut off. */
const HALF_LABEL = 20;

function labelPlace(x: number, width: number): { readonly x: number; readonly textAnchor: "start" | "middle" | "end" } {
  if (x < HALF_LABEL) return { x: 0, textAnchor: "start" };
  return x > width - HALF_LABEL ? { x: width, textAnchor: "end" } : { x, textAnchor: "middle" };
}
