import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link } from "../link";
import { useFormat } from "../now";
import { StateSign } from "../state";
import { ChartTable, type ChartColumn } from "./chart-table";
import { controlGeometry, type ControlPoint, type ControlSize, type LineName } from "./control-geometry";

interface ControlChartProps {
  /** What is drawn, as its heading says. */
  readonly label: string;
  readonly points: readonly ControlPoint[];
  /** From 0 to 1, as all values. */
  readonly centre: number;
  /** What the flagged points mean, in words, above the picture: "junio y agosto pasan el límite". */
  readonly finding?: string;
  /** How the limits are made, under the picture. */
  readonly note?: string;
}

/** One drawing for each width, so that letters keep their size. */
const DRAWINGS: readonly (ControlSize & { readonly className: string })[] = [
  { width: 1080, height: 250, labelEvery: 1, className: "hidden @4xl:block" },
  { width: 720, height: 230, labelEvery: 2, className: "hidden @xl:block @4xl:hidden" },
  { width: 360, height: 230, labelEvery: 3, className: "@xl:hidden" },
];

/** Shares month by month against the limits that chance alone would keep to. */
export function ControlChart({ label, points, centre, finding, note }: ControlChartProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const orDash = (value: number | null) => (value === null ? "—" : format.percent(value, 1));
  const spoken = [label, t("chart.centreAt", { value: orDash(centre) }), finding].filter(Boolean).join(". ");
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
      {DRAWINGS.map(({ className, ...size }) => (
        <Drawing key={size.width} {...{ points, centre, spoken, size, className }} />
      ))}
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
  readonly spoken: string;
  readonly className: string;
}

function Drawing({ points, centre, size, spoken, className }: DrawingProps) {
  const format = useFormat();
  const { left, right, centreAt, scale, ...drawn } = controlGeometry(points, centre, size);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={spoken}
      className={classes("w-full text-xs", className)}
    >
      <title>{spoken}</title>
      {scale.map(({ value, y }) => (
        <g key={value}>
          <line x1={left} x2={right} y1={y} y2={y} className={value === 0 ? "stroke-edge" : "stroke-line"} />
          <text x={left - 8} y={y + 4} fontSize="12" textAnchor="end" className="fill-soft">
            {format.percent(value)}
          </text>
        </g>
      ))}
      <path d={drawn.upper} className="fill-none stroke-risk opacity-60" strokeWidth="1.3" />
      <path d={drawn.lower} className="fill-none stroke-risk opacity-60" strokeWidth="1.3" />
      <line x1={left} x2={right} y1={centreAt} y2={centreAt} className="stroke-soft" strokeDasharray="5 4" />
      <path d={drawn.line} className="fill-none stroke-accent" strokeWidth="2.2" strokeLinejoin="round" />
      {drawn.marks.map(({ point, x, y }) =>
        point.isFlagged ? (
          <circle key={point.label} cx={x} cy={y} r="6.5" className="fill-risk stroke-card" strokeWidth="2" />
        ) : (
          <circle key={point.label} cx={x} cy={y} r="4" className="fill-accent" />
        ),
      )}
      {drawn.written.map(({ value, x, y }) => (
        <text key={x} x={x} y={y} fontSize="12" fontWeight="600" textAnchor="middle" {...ON_LINES}>
          {format.percent(value, 1)}
        </text>
      ))}
      {drawn.names.map((name) => (
        <LineWords key={name.of} name={name} x={right + 6} />
      ))}
      {drawn.labels.map(({ text, x }) => (
        <text key={text} x={x} y={size.height - 6} fontSize="12" textAnchor="middle" className="fill-soft">
          {text}
        </text>
      ))}
    </svg>
  );
}

/** Words over the drawing keep an edge of the ground around them: a limit may run where they stand. */
const ON_LINES = {
  className: "fill-risk-ink stroke-card",
  strokeWidth: "4",
  strokeLinejoin: "round",
  paintOrder: "stroke",
} as const;

/** What a line is and where it stands, at its end. */
function LineWords({ name, x }: { readonly name: LineName; readonly x: number }) {
  const t = useTexts("ui");
  const format = useFormat();
  const isCentre = name.of === "centre";
  return (
    <text fontSize="12" className={isCentre ? "fill-soft" : "fill-risk-ink"}>
      <tspan x={x} y={name.y - 3}>
        {t(isCentre ? "chart.mean" : "chart.limit")}
      </tspan>
      <tspan x={x} y={name.y + 11}>
        {format.percent(name.value, 1)}
      </tspan>
    </text>
  );
}
