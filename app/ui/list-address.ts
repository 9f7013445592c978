type Written = Readonly<Record<string, string | null>>;

/** The address of a list, or of its file, with these filters and this place; what is null is left out. */
export function listAddress(path: string, ...parts: readonly Written[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) if (value !== null) query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The same for a link to a neighbouring page: null where there is none. */
export function pageAddress(path: string, filters: Written, direction: "after" | "before", place: string | null) {
  return place === null ? null : listAddress(path, filters, { [direction]: place });
}
