import { incidentNumberIn } from "~/incidents/domain/incident-number";
import { searchWords } from "~/kernel/search-words";
import { containing } from "~/platform/db/containing.server";
import { Prisma } from "~/platform/db/db.server";

/** Must stay the expression of the index "Incident_words_idx". */
const WORDS = Prisma.sql`folded(i."title" || ' ' || coalesce(i."sourceRef", ''))`;

/** The index knows words from three letters on; shorter ones alone would read every incident there is. */
const SHORTEST_WORD = 3;

export function isSearchable(typed: string): boolean {
  return incidentNumberIn(typed) !== null || searchWords(typed).some((word) => word.length >= SHORTEST_WORD);
}

/** Over `"Incident" i`: its own number, or every word in its title or in the number its source gave it. */
export function wordsCondition(typed: string): Prisma.Sql {
  const number = incidentNumberIn(typed);
  const words = searchWords(typed);
  const held = containing(WORDS, words);
  if (number === null) return held;
  return words.some((word) => word.length >= SHORTEST_WORD)
    ? Prisma.sql`(i."number" = ${number} OR ${held})`
    : Prisma.sql`i."number" = ${number}`;
}
