/** A probability as it is written after "at least": rounded down to whole percent and never certainty. */
export function atLeast(probability: number): number {
  return Math.min(0.99, Math.floor(probability * 100) / 100);
}
