// @ts-check

/**
 * A rule that reports every node its selectors find. Unlike the one `no-restricted-syntax`, several of these can hold
 * for the same file without the later one switching the earlier one off, and each has its own name in the output.
 *
 * @param {{ selector: string, message: string }[]} entries
 * @returns {import("eslint").Rule.RuleModule}
 */
export function ban(entries) {
  return {
    meta: { type: "problem", schema: [] },
    create: (context) =>
      Object.fromEntries(
        entries.map(({ selector, message }) => [
          selector,
          /** @param {import("eslint").Rule.Node} node */
          (node) => context.report({ node, message }),
        ]),
      ),
  };
}
