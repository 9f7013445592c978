import { linear, roundMarks } from "./scale";
import type { State } from "../state";

export interface QuadrantPoint {
  readonly id: string;
  readonly name: string;
  /** Zero or more; the scale begins at zero. */
  readonly x: number;
  /** From 0 to 100. */
  readonly y: number;
  readonly state: State;
  /** What the point leads to, in the table. */
  readonly to?: string;
}

export interface QuadrantSize {
  readonly width: number;
  readonly height: number;
}

const TOP = 22;
const RIGHT = 12;
const BOTTOM = 44;
/** Room for "100" before the drawing, at 12 px. */
const LEFT = 34;
const DOT = 5.5;
/** A letter at 12 px, on average; names are placed by it, never cut by it. */
const LETTER = 6.3;
const NAME_HEIGHT = 15;
const GAP = 9;
const MOST_MARKS = 4;

/** Places points in a square cut in four, with as many names as stand there without touching one another. */
export function quadrantGeometry(
  points: readonly QuadrantPoint[],
  split: { readonly x: number; readonly y: number },
  { width, height }: QuadrantSize,
) {
  const [right, baseline] = [width - RIGHT, height - BOTTOM];
  const highest = Math.max(...points.map((point) => point.x), split.x, 1) * 1.06;
  const x = linear([0, highest], [LEFT, right]);
  const y = linear([0, 100], [baseline, TOP]);
  const dots = points.map((point) => ({ point, x: x(point.x), y: y(point.y) }));
  return {
    left: LEFT,
    top: TOP,
    right,
    baseline,
    splitAt: { x: x(split.x), y: y(split.y) },
    xMarks: roundMarks(highest, MOST_MARKS, 1).map((value) => ({ value, x: x(value) })),
    yMarks: [0, 25, 50, 75, 100].map((value) => ({ value, y: y(value) })),
    dots,
    names: named(dots, right, corners(right, baseline)),
  };
}

interface Dot {
  readonly point: QuadrantPoint;
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly from: number;
  readonly to: number;
  readonly y: number;
}

/** The words in the four corners, at most so long. */
const CORNER_LENGTH = 136;

function corners(right: number, baseline: number): Box[] {
  return [TOP + 12, baseline - 12].flatMap((y) => [
    { from: LEFT, to: LEFT + CORNER_LENGTH, y },
    { from: right - CORNER_LENGTH, to: right, y },
  ]);
}

/** Names at the right of their dots, or at the left where there is no room; what would touch another is left to the table. */
function named(dots: readonly Dot[], right: number, reserved: readonly Box[]) {
  const taken: Box[] = [...dots.map((dot) => ({ from: dot.x - DOT, to: dot.x + DOT, y: dot.y })), ...reserved];
  return dots.flatMap(({ point, x, y }, index) => {
    const length = point.name.length * LETTER;
    const sides = [
      { anchor: "start" as const, at: x + GAP, from: x + GAP, to: x + GAP + length },
      { anchor: "end" as const, at: x - GAP, from: x - GAP - length, to: x - GAP },
    ];
    const free = sides.find(
      ({ from, to }) =>
        from >= LEFT && to <= right && !taken.some((box, other) => other !== index && isTouching(box, { from, to, y })),
    );
    if (free === undefined) return [];
    taken.push({ from: free.from, to: free.to, y });
    return [{ id: point.id, text: point.name, x: free.at, y: y + 4, anchor: free.anchor }];
  });
}

function isTouching(a: Box, b: Box): boolean {
  return a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < NAME_HEIGHT;
}
