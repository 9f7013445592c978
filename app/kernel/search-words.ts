import { sortKeyOf } from "./sort-key";

/** More than anybody types on purpose; each costs a look-up. */
const MOST_WORDS = 6;

/** What was typed into a search, as names are compared: without accents, lower case, each word once. */
export function searchWords(typed: string): readonly string[] {
  return [...new Set(sortKeyOf(typed).split(/\s+/u))].filter((word) => word !== "").slice(0, MOST_WORDS);
}
