import type { Account } from "./accounts";

/** How somebody's access stands, in one word, as lists show it and filter by it. */
export const ACCESS_STATES = ["active", "invited", "disabled"] as const;
export type AccessState = (typeof ACCESS_STATES)[number];

/** `invited`: may come in and has not yet. */
export function accessStateOf({ status, hasCome }: Pick<Account, "status" | "hasCome">): AccessState {
  return status === "active" && !hasCome ? "invited" : status;
}
