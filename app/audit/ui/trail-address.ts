import type { TrailPage } from "~/audit/queries/read-trail.server";

export interface ShownFilters {
  readonly person: string | null;
  readonly actor: string | null;
  readonly table: string | null;
  readonly action: string | null;
  readonly partnerId: string | null;
  readonly from: string | null;
  readonly until: string | null;
  readonly id: string | null;
}

export const NO_FILTERS: ShownFilters = {
  person: null,
  actor: null,
  table: null,
  action: null,
  partnerId: null,
  from: null,
  until: null,
  id: null,
};

type Place = NonNullable<TrailPage["next"]>;

/** The address of the trail with these filters. */
export function trailAddress(
  filters: ShownFilters,
  place: { readonly after?: Place; readonly before?: Place } = {},
  path = "/audit",
): string {
  const query = new URLSearchParams();
  const { person, actor, table, action, partnerId, from, until, id } = filters;
  for (const [name, value] of Object.entries({ person, actor, table, action, partner: partnerId, from, until, id })) {
    if (value !== null) query.set(name, value);
  }
  if (place.after) query.set("after", `${place.after.at}.${place.after.id}`);
  if (place.before) query.set("before", `${place.before.at}.${place.before.id}`);
  return query.size === 0 ? path : `${path}?${query}`;
}

export function activeFilters({ person, actor, table, action, partnerId, from, until, id }: ShownFilters): number {
  return [person, actor, table, action, partnerId, from, until, id].filter((set) => set !== null).length;
}
