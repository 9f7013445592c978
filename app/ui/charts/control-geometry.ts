import { joined, linear, roundMarks, stepped } from "./scale";

/** Rates and shares, from 0 to 1. */
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

/** What a line at the right edge is: the mean, or a limit as it stands at the end. */
export interface LineName {
  readonly of: "centre" | "upper" | "lower";
  readonly value: number;
  /** The middle of its two lines of words. */
  readonly y: number;
}

const TOP = 26;
const BOTTOM = 26;
/** Room for "100 %" before the drawing and for "media", "límite" and "33,1 %" after it, at 12 px. */
const LEFT = 44;
const RIGHT = 54;
/** Two lines of words and a gap. */
const NAME_HEIGHT = 31;
/** Room of a value such as "12,3 %" written at a flagged point. */
const VALUE_WIDTH = 46;
const MOST_MARKS = 5;
/** One percent: the scale is written without decimals. */
const FINEST_MARK = 0.01;

/** Places a control chart in its box: zero is always on the scale, as these are rates and shares. */
export function controlGeometry(points: readonly ControlPoint[], centre: number, size: ControlSize) {
  const values = points.flatMap((point) => [point.value, point.upper].filter((value) => value !== null));
  const highest = Math.max(centre, ...values, FINEST_MARK);
  const baseline = size.height - BOTTOM;
  const right = size.width - RIGHT;
  const step = (right - LEFT) / Math.max(1, points.length);
  const x = (index: number) => LEFT + (index + 0.5) * step;
  const y = linear([0, highest * 1.08], [baseline, TOP]);
  const at = (value: number | null, index: number) => (value === null ? null : ([x(index), y(value)] as const));
  const path = (of: (point: ControlPoint) => number | null) => points.map((point, index) => at(of(point), index));
  const marks = points.flatMap((point, index) =>
    point.value === null ? [] : [{ point, value: point.value, x: x(index), y: y(point.value) }],
  );
  return {
    left: LEFT,
    right,
    centreAt: y(centre),
    scale: roundMarks(highest, MOST_MARKS, FINEST_MARK).map((value) => ({ value, y: y(value) })),
    line: joined(path(({ value }) => value)),
    upper: stepped(
      path(({ upper }) => upper),
      step,
    ),
    lower: stepped(
      path(({ lower }) => positive(lower)),
      step,
    ),
    marks,
    written: written(marks, right, baseline),
    names: spread(named(points, centre), y, baseline),
    labels: points.flatMap((point, index) =>
      (points.length - 1 - index) % size.labelEvery === 0 ? [{ text: point.label, x: x(index) }] : [],
    ),
  };
}

/** A lower limit at or under zero limits nothing and is not drawn. */
function positive(value: number | null): number | null {
  return value === null || value <= 0 ? null : value;
}

interface Mark {
  readonly point: ControlPoint;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** The values of flagged points, under them where there is room; one that would run into the one before is left to the table. */
function written(marks: readonly Mark[], right: number, baseline: number) {
  const kept: { readonly value: number; readonly x: number; readonly y: number }[] = [];
  for (const { point, value, x, y } of marks) {
    const middle = Math.max(LEFT + VALUE_WIDTH / 2, Math.min(x, right - VALUE_WIDTH / 2));
    const before = kept.at(-1);
    if (!point.isFlagged || (before !== undefined && middle - before.x < VALUE_WIDTH)) continue;
    kept.push({ value, x: middle, y: y + 24 < baseline ? y + 20 : y - 12 });
  }
  return kept;
}

function named(points: readonly ControlPoint[], centre: number): Omit<LineName, "y">[] {
  const upper = points.findLast((point) => point.upper !== null)?.upper ?? null;
  const lower = positive(points.at(-1)?.lower ?? null);
  return [
    ...(upper === null ? [] : [{ of: "upper" as const, value: upper }]),
    { of: "centre" as const, value: centre },
    ...(lower === null ? [] : [{ of: "lower" as const, value: lower }]),
  ];
}

/** Names beside their lines, from the top; pushed apart where two lines are closer than words are high. */
function spread(names: readonly Omit<LineName, "y">[], y: (value: number) => number, baseline: number): LineName[] {
  const lowest = baseline - NAME_HEIGHT / 2;
  const placed: LineName[] = [];
  for (const [index, name] of names.entries()) {
    const room = lowest - (names.length - 1 - index) * NAME_HEIGHT;
    const from = (placed.at(-1)?.y ?? -Infinity) + NAME_HEIGHT;
    placed.push({ ...name, y: Math.max(from, Math.min(y(name.value), room)) });
  }
  return placed;
}
