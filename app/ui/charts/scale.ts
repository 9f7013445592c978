type Pair = readonly [number, number];

/** A straight scale; a domain without width maps everything to the start of the range. */
export function linear([fromLow, fromHigh]: Pair, [toLow, toHigh]: Pair): (value: number) => number {
  const size = fromHigh - fromLow;
  return (value) => (size === 0 ? toLow : toLow + ((value - fromLow) / size) * (toHigh - toLow));
}

/** SVG path through the points, interrupted where one is missing. */
export function joined(points: readonly (Pair | null)[]): string {
  let isPenDown = false;
  const steps: string[] = [];
  for (const point of points) {
    if (point !== null) steps.push(`${isPenDown ? "L" : "M"}${rounded(point[0])} ${rounded(point[1])}`);
    isPenDown = point !== null;
  }
  return steps.join("");
}

/** A value held over each step of `width` around its x, as limits that change with the month's volume are drawn. */
export function stepped(points: readonly (Pair | null)[], width: number): string {
  const corners = points.flatMap((point): (Pair | null)[] =>
    point === null
      ? [null]
      : [
          [point[0] - width / 2, point[1]],
          [point[0] + width / 2, point[1]],
        ],
  );
  return joined(corners);
}

/** Two decimals are finer than any screen, and keep the markup short. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
