import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { PrismaPg } from "@prisma/adapter-pg";
import type { SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import { PrismaPGlite } from "pglite-prisma-adapter";
import { PrismaClient } from "./generated/client";
import pg from "pg";
import { holdFolder } from "./folder-lock.server";
import { embeddedReader, postgresReader } from "./reader.server";

/** One opened database, whichever of the two engines stands behind it. */
export interface Database {
  readonly kind: "postgres" | "embedded";
  readonly client: PrismaClient;
  /** The same for reading outside of transactions. */
  readonly reader: PrismaClient;
  /** For the migration engine, which speaks to the database through the same adapter as the app. */
  readonly adapterFactory: SqlMigrationAwareDriverAdapterFactory;
  /** Plain SQL for the job queue and health checks. Without values a text may hold several statements. */
  readonly execute: (text: string, values?: unknown[]) => Promise<{ rows: Record<string, unknown>[] }>;
  /** How its connections stand; the embedded database has one, always open. */
  readonly connections: () => { readonly open: number; readonly idle: number; readonly waiting: number };
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** `postgres://…`; without it the embedded database in `folder` is opened. */
  readonly url?: string | undefined;
  /** Folder of the embedded database; `memory` keeps it in memory. */
  readonly folder: string;
  /** Most connections a PostgreSQL pool holds. */
  readonly poolSize?: number;
}

/** Opens PostgreSQL by address, or the embedded database of a folder, which only one process may hold at a time. */
export async function openDatabase({ url, folder, poolSize = 10 }: OpenOptions): Promise<Database> {
  return url === undefined ? await openEmbedded(folder) : openPostgres(url, poolSize);
}

/** Gives up on a server that does not take the connection; who waits for a connection of a busy pool waits on. */
class QuickClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === "string" ? { connectionString: config } : config), connectionTimeoutMillis: 4_000 });
  }
}

function openPostgres(url: string, poolSize: number): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    Client: QuickClient,
    // A server that is gone without a word is found out by the system's own probes.
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  // An idle connection that the server cuts must not end the process; the next query opens another.
  pool.on("error", () => undefined);
  const client = new PrismaClient({ adapter: new PrismaPg(pool, { disposeExternalPool: false }) });
  // Opened by the first migration; one connection, since the engine's lock belongs to a connection.
  const migrations = new pg.Pool({ connectionString: url, max: 1 });
  migrations.on("error", () => undefined);
  return {
    kind: "postgres",
    client,
    reader: postgresReader(client, pool, pg.types),
    adapterFactory: new WholeScripts(migrations, { disposeExternalPool: false }),
    execute: async (text, values) => {
      const answer = await (values === undefined ? pool.query(text) : pool.query(text, values));
      return { rows: Array.isArray(answer) ? [] : answer.rows };
    },
    connections: () => ({ open: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
    close: async () => {
      await client.$disconnect();
      await Promise.all([pool.end(), migrations.end()]);
    },
  };
}

/** Prisma's adapter cuts a script at every semicolon, also in comments and function bodies: the server reads it whole. */
class WholeScripts extends PrismaPg {
  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    adapter.executeScript = async (script) => {
      await adapter.underlyingDriver().query(script);
    };
    return adapter;
  }
}

async function openEmbedded(folder: string): Promise<Database> {
  const isInMemory = folder === "memory";
  if (!isInMemory) mkdirSync(folder, { recursive: true });
  const release = isInMemory ? () => undefined : holdFolder(folder);
  const engine = await PGlite.create({
    ...(isInMemory ? {} : { dataDir: join(folder, "pg") }),
    extensions: { pg_trgm },
  });
  return fromEmbedded(engine, release);
}

/** Wraps an embedded engine that is already running; tests start it from a snapshot. */
export function fromEmbedded(engine: PGlite, release: () => void = () => undefined): Database {
  const adapterFactory = new PrismaPGlite(engine);
  const client = new PrismaClient({ adapter: adapterFactory });
  return {
    kind: "embedded",
    client,
    reader: embeddedReader(client, engine),
    adapterFactory,
    execute: async (text, values) => {
      if (values === undefined) {
        const answers = await engine.exec(text);
        return { rows: (answers.at(-1)?.rows ?? []) as Record<string, unknown>[] };
      }
      const answer = await engine.query<Record<string, unknown>>(text, values);
      return { rows: answer.rows };
    },
    connections: () => ({ open: 1, idle: 0, waiting: 0 }),
    close: async () => {
      await client.$disconnect();
      await engine.close();
      release();
    },
  };
}
