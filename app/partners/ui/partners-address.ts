export interface PartnersFilters {
  readonly name: string | null;
  readonly status: string | null;
  readonly trade: string | null;
}

/** The page of the list after or before a partner; null where there is none. */
export function listAddress(
  filters: PartnersFilters,
  direction: "after" | "before",
  place: string | null,
): string | null {
  if (place === null) return null;
  const query = queryOf(filters);
  query.set(direction, place);
  return `/partners?${query}`;
}

export function fileAddress(filters: PartnersFilters): string {
  const query = queryOf(filters);
  return query.size === 0 ? "/partners.csv" : `/partners.csv?${query}`;
}

function queryOf(filters: PartnersFilters): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) if (typeof value === "string") query.set(name, value);
  return query;
}
