/** Where something is put: behind a neighbour, or first. */
export type AfterId<Id extends string> = Id | null;

/** How a form says "first"; anything else is the neighbour's id. */
export const FIRST = "first";

export function afterOf<Id extends string>(typed: Id | typeof FIRST): AfterId<Id> {
  return typed === FIRST ? null : (typed as Id);
}

/**
 * The order with `id` behind `after` (null: first), whether it stood in it before or not; the others keep their order.
 * Null when the neighbour is not there, or is the moved one itself.
 */
export function placeAfter<Id extends string>(order: readonly Id[], id: Id, after: AfterId<Id>): readonly Id[] | null {
  const others = order.filter((other) => other !== id);
  if (after === null) return [id, ...others];
  const at = others.indexOf(after);
  return at < 0 ? null : [...others.slice(0, at + 1), id, ...others.slice(at + 1)];
}
