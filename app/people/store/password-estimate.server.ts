import type { PasswordEstimate } from "~/people/domain/passwords";

/** The estimator's dictionaries take some 30 MB and half a second: read when the first password is set. */
let estimator: Promise<(password: string, words: readonly string[]) => PasswordEstimate> | null = null;

/**
 * How hard a password is to guess, and whether it stands on the list of the 49,000 most common leaked ones that comes
 * with the estimator; nothing is looked up elsewhere. `words` are those a guesser would try first.
 */
export async function estimatePassword(password: string, words: readonly string[]): Promise<PasswordEstimate> {
  estimator ??= loadEstimator();
  return (await estimator)(password, words);
}

async function loadEstimator() {
  const [{ ZxcvbnFactory }, common, spanish, english] = await Promise.all([
    import("@zxcvbn-ts/core"),
    import("@zxcvbn-ts/language-common"),
    import("@zxcvbn-ts/language-es-es"),
    import("@zxcvbn-ts/language-en"),
  ]);
  const zxcvbn = new ZxcvbnFactory({
    graphs: common.adjacencyGraphs,
    dictionary: { ...common.dictionary, ...spanish.dictionary, ...english.dictionary },
  });
  const leaked = new Set((common.dictionary["passwords-common"] ?? []).map(String));
  return (password: string, words: readonly string[]): PasswordEstimate => ({
    isBreached: leaked.has(password) || leaked.has(password.toLowerCase()),
    score: zxcvbn.check(password, [...words]).score,
  });
}
