import { sortKeyOf } from "~/kernel/sort-key";

/** The spelling a trade already has, so that "obras publicas" and "Obras públicas" are compared with one another. */
export function knownTrade(typed: string, known: readonly string[]): string {
  const key = sortKeyOf(typed);
  return known.find((trade) => sortKeyOf(trade) === key) ?? typed;
}
