import { expect } from "vitest";
import { PrismaClient } from "~/platform/db/generated/client";
import { database, useDatabase, type Tx } from "~/platform/db/db.server";
import type { Database } from "~/platform/db/open.server";
import { rowsDigest } from "./rows-digest";

/** What the fault says; nothing of ours knows it, so nothing tries again. */
export const FAULT = "the database has refused this statement";

type Factory = Database["adapterFactory"];
type Connection = Awaited<ReturnType<Factory["connect"]>>;
type Transaction = Awaited<ReturnType<Connection["startTransaction"]>>;

/** A driver whose statement of a number is refused, in or outside of a transaction; a commit is a statement like others. */
function refusing(factory: Factory, isDue: () => boolean): Factory {
  const asked = <Asked extends Connection | Transaction>(
    target: Asked,
    more: Partial<Transaction & Connection>,
  ): Asked =>
    new Proxy(target, {
      get: (_, name) => {
        if (Object.hasOwn(more, name)) return Reflect.get(more, name);
        const own: unknown = Reflect.get(target, name);
        if (typeof own !== "function") return own;
        if (name !== "queryRaw" && name !== "executeRaw") return own.bind(target);
        return async (query: { readonly sql: string }) => {
          if (!isDue()) return own.call(target, query);
          // What stands in the way of a commit must not leave the transaction open on its connection.
          if (query.sql === "COMMIT") await own.call(target, { ...query, sql: "ROLLBACK" });
          throw new Error(FAULT);
        };
      },
    });
  const begun = (transaction: Transaction): Transaction =>
    asked(transaction, {
      commit: async () => {
        // Where COMMIT itself went through the driver it was counted there.
        if (!transaction.options.usePhantomQuery || !isDue()) return transaction.commit();
        await transaction.rollback();
        throw new Error(FAULT);
      },
    });
  const connect = async () => {
    const connection = await factory.connect();
    return asked(connection, {
      startTransaction: async (level) => begun(await connection.startTransaction(level)),
    });
  };
  return { ...factory, provider: factory.provider, adapterName: factory.adapterName, connect };
}

/** How many rows stand in each table, the trail among them: it has an entry for every row that was written. */
async function rowsOf(db: Tx): Promise<Record<string, number>> {
  const rows = await db.$queryRaw<{ name: string; n: number }[]>`
    SELECT t.table_name::text AS name, (xpath('/row/n/text()', query_to_xml(
      format('SELECT count(*) AS n FROM %I', t.table_name), false, true, '')))[1]::text::int AS n
    FROM information_schema.tables t WHERE t.table_schema = 'public' AND t.table_type = 'BASE TABLE'`;
  return Object.fromEntries(rows.map(({ name, n }) => [name, n]));
}

async function written(before: Record<string, number>): Promise<string> {
  const after = await rowsOf(database().client);
  const grown = Object.entries(after).map(([name, n]) => `${name} ${n - (before[name] ?? 0)}`);
  return grown.filter((line) => !line.endsWith(" 0")).join(", ");
}

/** Counters of tries record the asking itself, whatever becomes of it. */
async function state(): Promise<string> {
  const { client } = database();
  await client.rateLimit.deleteMany();
  return rowsDigest(client);
}

/** Runs a command while the statement of this number is refused. `isHit`: it came so far. */
export type RunRefused = (
  due: number,
  command: () => Promise<unknown>,
) => Promise<{ readonly isHit: boolean; readonly outcome: string }>;

/** Lends a way to run commands on a database that refuses a statement; everything else is asked of the healthy one. */
export async function withFaults<Value>(work: (run: RunRefused) => Promise<Value>): Promise<Value> {
  const healthy = database();
  let [number, refused] = [0, 0];
  const client = new PrismaClient({ adapter: refusing(healthy.adapterFactory, () => ++number === refused) });
  const run: RunRefused = async (due, command) => {
    [number, refused] = [0, due];
    useDatabase({ ...healthy, client, reader: client });
    const outcome = await command()
      .then(
        () => "done",
        (error: unknown) => String(error),
      )
      .finally(() => useDatabase(healthy));
    return { isHit: number >= due, outcome };
  };
  try {
    return await work(run);
  } finally {
    await client.$disconnect();
  }
}

/**
 * D40: runs a command with its first statement refused, then its second, and so on until none is left, and holds after
 * each that all of it stands or nothing. `prepare` makes what the command needs and answers with it; what was refused
 * without a trace is tried again on the same. Answers how many statements there were.
 */
export function sweepFaults(prepare: () => Promise<() => Promise<unknown>>): Promise<number> {
  const { client } = database();
  const stands = async () => ({ command: await prepare(), digest: await state(), rows: await rowsOf(client) });
  return withFaults(async (run) => {
    const left: { readonly due: number; readonly rows: string }[] = [];
    let before = await stands();
    for (let due = 1; ; due++) {
      const { isHit, outcome } = await run(due, before.command);
      if (!isHit) {
        expect(outcome).toBe("done");
        const whole = await written(before.rows);
        expect(whole).not.toBe("");
        for (const one of left) expect(one.rows, `after statement ${one.due}`).toBe(whole);
        return due - 1;
      }
      expect(outcome, `statement ${due}`).toContain(FAULT);
      if ((await state()) === before.digest) continue;
      left.push({ due, rows: await written(before.rows) });
      before = await stands();
    }
  });
}
