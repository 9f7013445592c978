import { joined, linear, stepped } from "./scale";

export interface ControlPoint {
  /** The month or week, short: "oct". */
  readonly label: string;
  /** null: nothing happened or nothing is known. */
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly isFlagged: boolean;
  /** The list behind the number. */
  readonly to?: string;
}

export interface ControlSize {
  readonly width: number;
  readonly height: number;
  /** Every how many labels one is written. */
  readonly labelEvery: number;
}

const TOP = 26;
const BOTTOM = 26;

/** Places a control chart in its box: zero is always on the scale, as these are rates and shares. */
export function controlGeometry(points: readonly ControlPoint[], centre: number, size: ControlSize) {
  const values = points.flatMap((point) => [point.value, point.upper].filter((value) => value !== null));
  const step = size.width / Math.max(1, points.length);
  const x = (index: number) => (index + 0.5) * step;
  const y = linear([0, Math.max(centre, ...values, Number.MIN_VALUE) * 1.08], [size.height - BOTTOM, TOP]);
  const at = (value: number | null, index: number) => (value === null ? null : ([x(index), y(value)] as const));
  return {
    baseline: size.height - BOTTOM,
    centreAt: y(centre),
    line: joined(points.map((point, index) => at(point.value, index))),
    upper: stepped(
      points.map((point, index) => at(point.upper, index)),
      step,
    ),
    lower: stepped(
      points.map((point, index) => at(positive(point.lower), index)),
      step,
    ),
    marks: points.flatMap((point, index) => (point.value === null ? [] : [{ point, x: x(index), y: y(point.value) }])),
    labels: points.flatMap((point, index) =>
      (points.length - 1 - index) % size.labelEvery === 0 ? [{ text: point.label, x: x(index) }] : [],
    ),
  };
}

/** A lower limit at or under zero limits nothing and is not drawn. */
function positive(value: number | null): number | null {
  return value === null || value <= 0 ? null : value;
}
