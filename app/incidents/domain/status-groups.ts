/** Whose move it is: what a list of incidents is asked for by. */
export const STATUS_GROUPS = ["open", "new", "working", "waiting", "resolved", "closed", "all"] as const;
export type StatusGroup = (typeof STATUS_GROUPS)[number];

export const SORTS = ["due", "newest"] as const;
export type Sort = (typeof SORTS)[number];

/** What is over has no due instant to be sorted by. */
export function sortFor(status: StatusGroup, wanted: Sort | null): Sort {
  return status === "closed" || status === "all" ? "newest" : (wanted ?? "due");
}
