/**
 * An amount as people type it, as whole cents; null if it is none. Thousands may be told apart by blanks, points or
 * commas, always the same one, in groups of three; behind the other one stand one or two digits of cents.
 * "1 234,50", "1.234,50", "1,234.50" and "1234.5" are all 123450 cents. At most twelve digits before the cents.
 */
export function centsOf(typed: string): bigint | null {
  const parts = /^(\d{1,3}(?:([\s.,])\d{3}(?:\2\d{3})*)?|\d{1,12})(?:([.,])(\d{1,2}))?$/.exec(typed.trim());
  const [, grouped = "", between, point, cents = ""] = parts ?? [];
  const whole = grouped.replace(/\D/g, "");
  if (whole === "" || whole.length > 12 || (point !== undefined && point === between)) return null;
  return BigInt(whole) * 100n + BigInt(cents.padEnd(2, "0"));
}

/** The amount in whole units of the currency, for writing it; exact below ninety million millions. */
export function amountOf(cents: bigint): number {
  return Number(cents) / 100;
}
