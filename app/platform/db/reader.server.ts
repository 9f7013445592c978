import type { PGlite } from "@electric-sql/pglite";
import type pg from "pg";
import { Prisma, type PrismaClient } from "./generated/client";

/** Asks the database itself. */
type Ask = (query: Prisma.Sql) => Promise<unknown[]>;

const INT8 = 20;
const DATE = 1082;

/** What the drivers read otherwise than Prisma does. */
const PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: BigInt,
  [DATE]: (text) => new Date(`${text}T00:00:00.000Z`),
};

/**
 * The client with a shorter way for `$queryRaw` outside of transactions: straight to the driver. Prisma sends a raw query
 * through its own engine and back, which took half a millisecond of every one, and a page asks five or more.
 */
function reader(client: PrismaClient, ask: Ask): PrismaClient {
  const queryRaw = (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
    ask(query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values));
  return new Proxy(client, {
    get: (target, name) => (name === "$queryRaw" ? queryRaw : Reflect.get(target, name)),
  });
}

export function postgresReader(client: PrismaClient, pool: pg.Pool, drivers: typeof pg.types): PrismaClient {
  const types = {
    getTypeParser: ((oid: number, format?: "text") =>
      PARSERS[oid] ?? drivers.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
  };
  return reader(client, async ({ text, values }) => (await pool.query({ text, values, types })).rows);
}

export function embeddedReader(client: PrismaClient, engine: PGlite): PrismaClient {
  const parsers = { ...PARSERS };
  return reader(client, async ({ text, values }) => (await engine.query(text, values, { parsers })).rows);
}
