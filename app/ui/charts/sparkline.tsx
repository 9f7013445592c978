import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { useFormat } from "../now";
import { stateFill, stateStroke, type State } from "../state";
import { joined, linear } from "./scale";

export interface SparkPoint {
  readonly label: string;
  readonly value: number | null;
}

interface SparklineProps {
  readonly label: string;
  /** In time order; null leaves a gap. */
  readonly points: readonly SparkPoint[];
  readonly state: State;
}

const WIDTH = 96;
const HEIGHT = 28;
const MARGIN = 4;

/** The shape of the last months at the size of a word. All its values are in its description. */
export function Sparkline({ label, points, state }: SparklineProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const known = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = linear([0, Math.max(1, points.length - 1)], [MARGIN, WIDTH - MARGIN]);
  const y = linear(low === high ? [low - 1, high + 1] : [low, high], [HEIGHT - MARGIN, MARGIN]);
  const last = points.findLastIndex((point) => point.value !== null);
  const lastValue = points[last]?.value ?? null;
  if (known.length < 2 || lastValue === null) return <span className="text-sm text-soft">{t("chart.noTrend")}</span>;
  const spoken = points
    .map((point) => `${point.label} ${point.value === null ? "—" : format.number(point.value)}`)
    .join(", ");
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={`${label}: ${spoken}`} className="h-7 w-24">
      <title>{`${label}: ${spoken}`}</title>
      <path
        d={joined(points.map((point, index) => (point.value === null ? null : [x(index), y(point.value)])))}
        className={classes("fill-none", stateStroke[state])}
        strokeWidth="1.8"
        strokeLinejoin="round"
        strokeLinecap="round"
      />
      <circle cx={x(last)} cy={y(lastValue)} r="2.6" className={stateFill[state]} />
    </svg>
  );
}
