import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link } from "../link";
import { useFormat } from "../now";
import { stateFill, StateBadge } from "../state";
import { ChartTable, type ChartColumn } from "./chart-table";
import { quadrantGeometry, type QuadrantPoint, type QuadrantSize } from "./quadrant-geometry";

interface QuadrantProps {
  /** What is set against what; read out with the size of each quarter. */
  readonly label: string;
  readonly points: readonly QuadrantPoint[];
  readonly split: { readonly x: number; readonly y: number };
  readonly xLabel: string;
  readonly yLabel: string;
  /** What a point in each quarter means: "mucho gasto, mala nota". */
  readonly quarters: {
    readonly topLeft: string;
    readonly topRight: string;
    readonly bottomLeft: string;
    readonly bottomRight: string;
  };
  readonly writeX: (value: number) => string;
  /** Who is not in the picture, and why. */
  readonly note?: string;
}

/** One drawing for each width, so that letters keep their size. */
const DRAWINGS: readonly (QuadrantSize & { readonly className: string })[] = [
  { width: 560, height: 380, className: "hidden @lg:block" },
  { width: 340, height: 340, className: "@lg:hidden" },
];

/** Two figures of each partner against one another, cut in four where each becomes good or much. */
export function Quadrant({ label, points, split, xLabel, yLabel, quarters, writeX, note }: QuadrantProps) {
  const format = useFormat();
  const quarterOf = ({ x, y }: QuadrantPoint) =>
    y >= split.y
      ? x > split.x
        ? quarters.topRight
        : quarters.topLeft
      : x > split.x
        ? quarters.bottomRight
        : quarters.bottomLeft;
  const counted = [quarters.topRight, quarters.topLeft, quarters.bottomRight, quarters.bottomLeft].map(
    (words) => `${words}: ${points.filter((point) => quarterOf(point) === words).length}`,
  );
  const spoken = `${label}. ${counted.join("; ")}`;
  const columns: ChartColumn<QuadrantPoint>[] = [
    { label: useTexts("ui")("chart.who"), cell: (point) => <Named point={point} /> },
    { label: xLabel, isNumber: true, cell: (point) => writeX(point.x) },
    { label: yLabel, isNumber: true, cell: (point) => format.number(Math.round(point.y)) },
    { label: useTexts("ui")("chart.quarter"), cell: quarterOf },
    { label: useTexts("ui")("chain.state"), cell: (point) => <StateBadge state={point.state} /> },
  ];
  const geometry = { points, split, quarters, xLabel, yLabel, writeX };
  return (
    <figure className="@container">
      {DRAWINGS.map(({ className, ...size }) => (
        <Drawing key={size.width} {...geometry} size={size} spoken={spoken} className={className} />
      ))}
      <figcaption className="mt-2 space-y-1 text-sm text-soft">
        {note !== undefined && <p>{note}</p>}
        <ChartTable caption={label} columns={columns} rows={points} />
      </figcaption>
    </figure>
  );
}

function Named({ point }: { readonly point: QuadrantPoint }) {
  return point.to === undefined ? (
    <>{point.name}</>
  ) : (
    <Link to={point.to} className="text-link">
      {point.name}
    </Link>
  );
}

type DrawingProps = Pick<QuadrantProps, "points" | "split" | "quarters" | "xLabel" | "yLabel" | "writeX"> & {
  readonly size: QuadrantSize;
  readonly spoken: string;
  readonly className: string;
};

function Drawing({ points, split, quarters, xLabel, yLabel, writeX, size, spoken, className }: DrawingProps) {
  const format = useFormat();
  const { left, top, right, baseline, splitAt, xMarks, yMarks, dots, names } = quadrantGeometry(points, split, size);
  return (
    <svg
      viewBox={`0 0 ${size.width} ${size.height}`}
      role="img"
      aria-label={spoken}
      className={classes("w-full", className)}
      fontSize="12"
    >
      <title>{spoken}</title>
      <rect x={left} y={top} width={right - left} height={baseline - top} rx="6" className="fill-sunk" />
      <line x1={left} x2={right} y1={splitAt.y} y2={splitAt.y} className="stroke-edge" strokeDasharray="2 3" />
      <line x1={splitAt.x} x2={splitAt.x} y1={top} y2={baseline} className="stroke-edge" strokeDasharray="2 3" />
      <g className="fill-soft" fontSize="11">
        {/* At the line that cuts, not at the edge: good partners crowd at the top. */}
        <text x={left + 8} y={splitAt.y - 6}>
          {quarters.topLeft}
        </text>
        <text x={right - 8} y={splitAt.y - 6} textAnchor="end">
          {quarters.topRight}
        </text>
        <text x={left + 8} y={baseline - 8}>
          {quarters.bottomLeft}
        </text>
        <text x={right - 8} y={baseline - 8} textAnchor="end">
          {quarters.bottomRight}
        </text>
      </g>
      <g className="fill-soft">
        <text x={left - 26} y={12}>
          {yLabel}
        </text>
        {yMarks.map(({ value, y }) => (
          <text key={value} x={left - 7} y={y + 4} textAnchor="end">
            {format.number(value)}
          </text>
        ))}
        {xMarks.map(({ value, x }) => (
          <text key={value} x={x} y={baseline + 17} textAnchor="middle">
            {writeX(value)}
          </text>
        ))}
        <text x={right} y={size.height - 6} textAnchor="end">
          {xLabel}
        </text>
      </g>
      {dots.map(({ point, x, y }) => (
        <circle key={point.id} cx={x} cy={y} r="5.5" className={classes(stateFill[point.state], "stroke-card")}>
          <title>{point.name}</title>
        </circle>
      ))}
      {names.map(({ id, text, x, y, anchor }) => (
        <text
          key={id}
          x={x}
          y={y}
          textAnchor={anchor}
          className="fill-ink stroke-sunk"
          strokeWidth="3"
          strokeLinejoin="round"
          paintOrder="stroke"
        >
          {text}
        </text>
      ))}
    </svg>
  );
}
