import type { Character } from "./cast";

/** Complete months the story goes back; the running one comes on top. */
export const STORY_MONTHS = 9;

/** How the incidents of a partner go in a month. */
export interface Conduct {
  /** Share of incidents that go as they should. */
  readonly good: number;
  /** Everything is done just in time, every time: too exact to be true. */
  readonly isTooExact: boolean;
  /** Share of its incidents that it finds and tells itself, before any customer does. */
  readonly candour: number;
}

/** `month` counts from 0, the oldest; STORY_MONTHS is the running one. */
export function conductOf(character: Character, month: number): Conduct {
  const plain = { isTooExact: false, candour: 0.07 };
  switch (character) {
    case "good":
      return { ...plain, good: 0.95, candour: 0.12 };
    case "solid":
      return { ...plain, good: 0.86 };
    case "drifting":
      return { ...plain, good: [0.95, 0.95, 0.95, 0.95, 0.95, 0.82, 0.66, 0.36][month] ?? 0.1, candour: 0.03 };
    case "recovering":
      return { ...plain, good: [0.2, 0.2, 0.4, 0.66, 0.84][month] ?? 0.96, candour: month < 2 ? 0.03 : 0.18 };
    case "failing":
      return { ...plain, good: month < 3 ? 0.78 : 0.18, candour: 0.02 };
    case "tooGood":
      return { good: 1, isTooExact: true, candour: 0 };
    case "middling":
      return { ...plain, good: 0.76 };
    case "slipping":
      return { ...plain, good: [2, 3].includes(month) ? 0 : month < 6 ? 0.88 : 0.1 };
    case "weak":
      return { ...plain, good: month < 2 ? 0.8 : month < 6 ? 0.25 : 0.5, candour: 0.03 };
    case "newcomer":
      return { ...plain, good: 0.8 };
  }
}

/** Homes are furnished for Mother's Day and before Christmas: deliveries double, the rest is a little busier. */
const SEASON = [0.9, 0.92, 0.98, 1, 1.3, 1.08, 1, 0.98, 0.97, 1.02, 1.15, 1.4] as const;

export function seasonOf(zeroBasedMonth: number): number {
  return SEASON[zeroBasedMonth] ?? 1;
}

export function deliverySeasonOf(zeroBasedMonth: number): number {
  return seasonOf(zeroBasedMonth) >= 1.3 ? 2.7 : seasonOf(zeroBasedMonth);
}
