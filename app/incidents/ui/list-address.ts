import type { IncidentListPage } from "~/incidents/queries/read-incident-list.server";
import type { Sort, StatusGroup } from "~/incidents/domain/status-groups";

export interface ShownFilters {
  readonly status: StatusGroup;
  readonly partnerId: string | null;
  readonly touchpointId: string | null;
  readonly severity: string | null;
  readonly clock: string | null;
  readonly words: string | null;
  readonly sort: Sort;
}

type Place = NonNullable<IncidentListPage["next"]>;

/** The address of the list with these filters; what is as usual is left out, so that addresses stay short. */
export function listAddress(
  filters: ShownFilters,
  place: { readonly after?: Place | null; readonly before?: Place | null } = {},
  path = "/incidents",
): string {
  const query = new URLSearchParams();
  if (filters.status !== "open") query.set("status", filters.status);
  if (filters.partnerId !== null) query.set("partner", filters.partnerId);
  if (filters.touchpointId !== null) query.set("touchpoint", filters.touchpointId);
  if (filters.severity !== null) query.set("severity", filters.severity);
  if (filters.words !== null) query.set("q", filters.words);
  if (filters.clock !== null) query.set("clock", filters.clock);
  if (filters.sort === "newest" && filters.status !== "closed" && filters.status !== "all") query.set("sort", "newest");
  if (place.after) query.set("after", `${place.after.at}.${place.after.id}`);
  if (place.before) query.set("before", `${place.before.at}.${place.before.id}`);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** How many filters narrow the list; the order of rows is none. */
export function activeFilters({ status, partnerId, touchpointId, severity, clock, words }: ShownFilters): number {
  return [status === "open" ? null : status, partnerId, touchpointId, severity, clock, words].filter(
    (set) => set !== null,
  ).length;
}
