/** Where a page of a list begins: behind a row, or before one; behind counts where both are said. */
export interface KeyedFrom {
  readonly after: unknown;
  readonly before: unknown;
}

/** Whether rows are to be read from the place back, the nearest first. */
export function isReadBack({ after, before }: KeyedFrom): boolean {
  return after === null && before !== null;
}

/**
 * A page cut out of what was read from its place on, which is one row more than it holds, so that it is known whether
 * there is another. It always comes in the order of the list, and there is no count of pages to be wrong.
 */
export function cutPage<Row>(found: readonly Row[], size: number, from: KeyedFrom) {
  const isBack = isReadBack(from);
  const hasMore = found.length > size;
  const rows = found.slice(0, size);
  if (isBack) rows.reverse();
  return { rows, hasNext: isBack || hasMore, hasPrevious: isBack ? hasMore : from.after !== null };
}
