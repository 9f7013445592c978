import type { AcceptedFlag, OtherRungFlag } from "~/flags/domain/flag";
import type { Tx } from "~/platform/db/db.server";

/** Hears of a flag the brand stands by, in the transaction of the decision: what it writes stands or falls with it. */
export type FlagListener = (tx: Tx, flag: AcceptedFlag | OtherRungFlag) => Promise<void>;

const listeners: FlagListener[] = [];

/** Called once per listening part, in the composition root; twice counts once. Gives the way back, for tests. */
export function registerFlagListener(listener: FlagListener): () => void {
  if (!listeners.includes(listener)) listeners.push(listener);
  return () => {
    const at = listeners.indexOf(listener);
    if (at >= 0) listeners.splice(at, 1);
  };
}

export async function tellFlagListeners(tx: Tx, flag: AcceptedFlag | OtherRungFlag): Promise<void> {
  for (const listener of listeners) await listener(tx, flag);
}
