export interface IntervalFigures {
  /** null: nothing to judge yet. */
  readonly value: number | null;
  /** The ends of the interval, in the order low ≤ value ≤ high; null where there is none. */
  readonly low: number | null;
  readonly high: number | null;
  /** The mark to reach; null where there is none. */
  readonly standard: number | null;
}

export interface IntervalGeometry {
  /** All in percent of the width, 0 … 100. */
  readonly at: number;
  readonly from: number;
  readonly width: number;
  readonly standardAt: number | null;
}

/** Where the dot, the band and the mark stand on a scale from `min` to `max`. What lies outside is drawn at the edge.
 *  Without a value there is nothing to draw: null. */
export function intervalGeometry(figures: IntervalFigures, min: number, max: number): IntervalGeometry | null {
  if (figures.value === null || !(max > min)) return null;
  const percent = (value: number) => Math.min(100, Math.max(0, (100 * (value - min)) / (max - min)));
  const from = percent(Math.min(figures.low ?? figures.value, figures.value));
  const to = percent(Math.max(figures.high ?? figures.value, figures.value));
  return {
    at: percent(figures.value),
    from,
    width: to - from,
    standardAt: figures.standard === null ? null : percent(figures.standard),
  };
}
