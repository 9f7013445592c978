import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { useFormat } from "../now";
import { stateFill, type State } from "../state";
import { intervalGeometry, type IntervalFigures } from "./interval-geometry";

interface IntervalBarProps {
  /** What is measured; read out with the figures. */
  readonly label: string;
  readonly figures: IntervalFigures;
  readonly state: State;
  /** The ends of the scale; 0 and 100 unless told. */
  readonly min?: number;
  readonly max?: number;
  /** What stands there without a value: "datos insuficientes: 3 de 5 encuestas". */
  readonly noData?: string;
  /** Writes `72 (64 a 79)` under the bar. */
  readonly withFigures?: boolean;
  /** How a value is written; a whole number unless told. */
  readonly write?: (value: number) => string;
}

/** A value with how sure we are of it: dot, band of the interval, dotted mark of the standard. */
export function IntervalBar(props: IntervalBarProps) {
  const { label, figures, state, min = 0, max = 100, withFigures = false } = props;
  const t = useTexts("ui");
  const format = useFormat();
  const write = props.write ?? format.number;
  const geometry = intervalGeometry(figures, min, max);
  if (geometry === null || figures.value === null) {
    return <span className="text-sm text-soft">{props.noData ?? t("chart.noData")}</span>;
  }
  const between =
    figures.low === null || figures.high === null
      ? null
      : t("chart.between", { low: write(figures.low), high: write(figures.high) });
  const standard = figures.standard === null ? null : t("chart.standardIs", { standard: write(figures.standard) });
  const words = [`${label}: ${write(figures.value)}`, between, standard].filter((part) => part !== null).join(", ");
  return (
    <span className="block w-full min-w-24">
      <svg role="img" aria-label={words} className="block h-5 w-full overflow-visible">
        <title>{words}</title>
        <line x1="0" x2="100%" y1="10" y2="10" className="stroke-line" strokeWidth="1.5" />
        {geometry.standardAt !== null && (
          <line
            x1={`${geometry.standardAt}%`}
            x2={`${geometry.standardAt}%`}
            y1="2"
            y2="18"
            className="stroke-edge"
            strokeWidth="1.5"
            strokeDasharray="1.5 2"
          />
        )}
        <rect
          x={`${geometry.from}%`}
          width={`${geometry.width}%`}
          y="6"
          height="8"
          rx="4"
          className={classes(stateFill[state], "opacity-35")}
        />
        <circle cx={`${geometry.at}%`} cy="10" r="4" className={stateFill[state]} />
      </svg>
      {withFigures && (
        <span aria-hidden="true" className="mt-0.5 block text-sm text-soft tabular-nums">
          <strong className="font-semibold text-ink">{write(figures.value)}</strong>
          {figures.low !== null && figures.high !== null && (
            <> ({t("chart.range", { low: write(figures.low), high: write(figures.high) })})</>
          )}
        </span>
      )}
    </span>
  );
}
