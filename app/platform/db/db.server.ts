import { AsyncLocalStorage } from "node:async_hooks";
import { actorAsText } from "./actor.server";
import { Prisma, type PrismaClient } from "./generated/client";
import type { Database } from "./open.server";

export { Prisma };

/** What a store writes with: the client inside one transaction. */
export type Tx = Omit<PrismaClient, "$connect" | "$disconnect" | "$on" | "$transaction" | "$extends">;

const scope = new AsyncLocalStorage<true>();

/** Kept with the process, not with the module: the development server reads modules anew without starting again. */
const holder: typeof globalThis & { eslabonDatabase?: Database } = globalThis;

/** Names the database of this process. Called once by the server's entry, a command, or a test. */
export function useDatabase(database: Database): void {
  holder.eslabonDatabase = database;
}

export function database(): Database {
  if (holder.eslabonDatabase === undefined) throw new Error("no database has been opened");
  return holder.eslabonDatabase;
}

/**
 * The client for reading outside transactions. Inside one it throws at once: on the embedded database, which has a
 * single connection, such a query would wait for the very transaction it stands in.
 */
export function db(): Tx {
  if (scope.getStore()) throw new Error("a query went around its transaction: pass tx down");
  return database().reader;
}

const RETRIES = 3;

/**
 * Runs a command's load, decide and save in one transaction. Serialisation failures and deadlocks are tried again,
 * three times at most; everything else rolls back and is thrown. Transactions do not nest. Whoever acts (`actingAs`) is
 * told to the database for as long as the transaction lasts, for the audit trail.
 */
export async function inTransaction<Value>(
  work: (tx: Tx) => Promise<Value>,
  options: { readonly timeoutMs?: number } = {},
): Promise<Value> {
  if (scope.getStore()) throw new Error("transactions do not nest: pass tx down");
  const { client } = database();
  const actor = actorAsText();
  const audited = async (tx: Tx): Promise<Value> => {
    if (actor !== null) await tx.$queryRaw`SELECT set_config('eslabon.actor', ${actor}, true)`;
    return work(tx);
  };
  for (let attempt = 1; ; attempt++) {
    try {
      return await scope.run(true, () =>
        client.$transaction(audited, { maxWait: 20_000, timeout: options.timeoutMs ?? 20_000 }),
      );
    } catch (error) {
      if (attempt > RETRIES || !isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, attempt * 20 * (1 + Math.random())));
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2034") return true;
  return error instanceof Error && /\b(40001|40P01)\b|deadlock detected|could not serialize/.test(error.message);
}
