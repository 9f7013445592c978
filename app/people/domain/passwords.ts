/** Shortest and longest password, in UTF-16 units. Taken byte for byte: not trimmed, not normalised, any character. */
export const PASSWORD_MIN_LENGTH = 8;
export const PASSWORD_MAX_LENGTH = 128;
/** From here on a password of words that do not belong together is beyond guessing: what the page advises. */
export const PASSWORD_ADVISED_LENGTH = 15;

/** What guessing a password would take, as the estimator tells it. */
export interface PasswordEstimate {
  /** Stands on the list of passwords that leaked elsewhere, as it is or in other case. */
  readonly isBreached: boolean;
  /** 0 (at once) to 4 (beyond an attacker who has the hash). */
  readonly score: number;
}

/** Least score of zxcvbn that is let in: 3 is "safely unguessable", 10^8 guesses and more. */
const LEAST_SCORE = 3;

export type PasswordFault =
  | { readonly code: "people.password-breached" }
  /** Made of a word about the person, the brand or the product. */
  | { readonly code: "people.password-personal" }
  | { readonly code: "people.password-weak" };

/**
 * What is wrong with a password, if anything: on the breached list, little more than a word of its surroundings, or
 * guessable. `words` are the person's name and address, the house and the product; words under four letters tell nothing.
 */
export function passwordFault(
  password: string,
  words: readonly string[],
  estimate: PasswordEstimate,
): PasswordFault | null {
  if (estimate.isBreached) return { code: "people.password-breached" };
  if (isMostly(password, words)) return { code: "people.password-personal" };
  return estimate.score < LEAST_SCORE ? { code: "people.password-weak" } : null;
}

/** Whether fewer than eight characters are left when the words of the surroundings are taken out. */
function isMostly(password: string, words: readonly string[]): boolean {
  const plain = foldedText(password);
  const known = contextWords(words).sort((a, b) => b.length - a.length);
  const rest = known.reduce((left, word) => left.replaceAll(word, ""), plain);
  return rest.length < plain.length && rest.length < PASSWORD_MIN_LENGTH;
}

/** The words a password must not lean on, each by itself, without accents and in lower case. */
export function contextWords(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => foldedText(text).split(/[^a-z0-9]+/));
  return [...new Set(words)].filter((word) => word.length >= 4);
}

function foldedText(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
