import { AsyncLocalStorage } from "node:async_hooks";

/** On whose behalf something runs: one request, or one job. */
export interface Scope {
  readonly requestId?: string;
  readonly job?: string;
  readonly jobId?: string;
  /** Set when something that was asked of the database for this found nobody there. */
  isDatabaseAway?: boolean;
  /** When a try too many may be made again. */
  retryAfterSeconds?: number;
}

const scopes = new AsyncLocalStorage<Scope>();

/** Runs work in a scope, so that whatever logs in it, however deep, says to which request or job it belongs. */
export function within<Value>(scope: Scope, work: () => Value): Value {
  return scopes.run(scope, work);
}

export function currentScope(): Scope | undefined {
  return scopes.getStore();
}
