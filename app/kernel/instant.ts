/** A moment: epoch milliseconds, UTC. The clock itself is read at the edge only and passed in. */
export type Instant = number & { readonly __brand: "Instant" };

/** Largest distance from the epoch that a JavaScript date can hold, in milliseconds. */
const MAX_MS = 8_640_000_000_000_000;

/** `epochMs` must be a whole, finite number of milliseconds a date can hold; anything else is a bug and throws. */
export function instant(epochMs: number): Instant {
  if (!Number.isInteger(epochMs) || Math.abs(epochMs) > MAX_MS) throw new RangeError(`not an instant: ${epochMs}`);
  return epochMs as Instant;
}

export function instantOf(date: Date): Instant {
  return instant(date.getTime());
}

export function dateOf(at: Instant): Date {
  return new Date(at);
}

export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;
