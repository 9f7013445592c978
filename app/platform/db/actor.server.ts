import { AsyncLocalStorage } from "node:async_hooks";
import type { ImportRunId, PersonId } from "~/kernel/ids";

/** On whose behalf rows are written: what the audit trail says of who and from where. */
export interface Actor {
  readonly kind: "person" | "system" | "import" | "seed";
  /** Null for the system, and for somebody who has not signed in. */
  readonly personId?: PersonId | null;
  /** Permission and form of a request, or the name of a job. */
  readonly via: string;
  /** As in the log; of an import, its run. */
  readonly requestId?: string | ImportRunId;
  /** Network address of the client. */
  readonly from?: string | null;
}

const acting = new AsyncLocalStorage<Actor>();

/** Every transaction begun within `work` is this actor's; the innermost one counts. */
export function actingAs<Value>(actor: Actor, work: () => Value): Value {
  return acting.run(actor, work);
}

/** As the triggers read it; null outside of `actingAs`, which the trail calls the system. */
export function actorAsText(): string | null {
  const actor = acting.getStore();
  return actor === undefined ? null : JSON.stringify(actor);
}
