type Pair = readonly [number, number];

/** A straight scale; a domain without width maps everything to the start of the range. */
export function linear([fromLow, fromHigh]: Pair, [toLow, toHigh]: Pair): (value: number) => number {
  const size = fromHigh - fromLow;
  return (value) => (size === 0 ? toLow : toLow + ((value - fromLow) / size) * (toHigh - toLow));
}

/** Round values from zero up to `highest`, at most `most` of them and none closer than `finest`: the marks of an axis. */
export function roundMarks(highest: number, most: number, finest: number): number[] {
  const least = Math.max(finest, highest / most);
  const power = 10 ** Math.floor(Math.log10(least));
  // What is exactly a round step must not miss it by a rounding error.
  const size = power * ([1, 2, 5].find((times) => power * times >= least * (1 - 1e-9)) ?? 10);
  return Array.from({ length: Math.floor(highest / size + 1e-9) + 1 }, (_, index) => index * size);
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
