import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import type { Database } from "./open.server";

/** An answer later than this is none. */
const PATIENCE_MS = 1_000;
/** However often it is asked, the database is looked at no more than once in this time. */
const REMEMBERED_MS = 500;

/** Whether the database answers within a second. */
export function databaseProbe(database: Database): () => Promise<boolean> {
  return remembered(REMEMBERED_MS, () =>
    inTime(
      database.execute("SELECT 1").then(() => true),
      false,
    ),
  );
}

/** Whether the database answers within a second and holds every migration of this build; more do no harm. */
export function readinessProbe(database: Database, prismaFolder: string): () => Promise<boolean> {
  const folder = join(prismaFolder, "migrations");
  const wanted = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    : [];
  const look = async () => {
    const { rows } = await database.execute(
      `SELECT migration_name AS "name" FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    );
    const applied = new Set(rows.map(({ name }) => name));
    return wanted.every((name) => applied.has(name));
  };
  return remembered(REMEMBERED_MS, () => inTime(look(), false));
}

export interface Waiting {
  /** Jobs that wait to be taken up, by kind. */
  readonly jobs: ReadonlyMap<string, number>;
  readonly mails: number;
}

/** What waits to be worked on; null when it cannot be found out in time. Both counts read an index of what waits only. */
export function waitingProbe(database: Database, rememberMs: number): () => Promise<Waiting | null> {
  const look = async (): Promise<Waiting> => {
    // The queue's tables are made by the first process that works on it.
    const queue = await database.execute(`SELECT to_regclass('pgboss.job') IS NOT NULL AS "isThere"`);
    const jobs =
      queue.rows[0]?.["isThere"] === true
        ? await database.execute(
            `SELECT name, count(*)::int AS "count" FROM pgboss.job WHERE state < 'active' GROUP BY name`,
          )
        : { rows: [] };
    const mails = await database.execute(`SELECT count(*)::int AS "count" FROM "Mail" WHERE "status" = 'waiting'`);
    return {
      jobs: new Map(jobs.rows.map(({ name, count }) => [String(name), Number(count)])),
      mails: Number(mails.rows[0]?.["count"] ?? 0),
    };
  };
  return remembered(rememberMs, () => inTime<Waiting | null>(look(), null));
}

function inTime<Value>(looking: Promise<Value>, otherwise: Value): Promise<Value> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(otherwise), PATIENCE_MS);
    looking.then(resolve, () => resolve(otherwise)).finally(() => clearTimeout(timer));
  });
}

/** Asks once for all who ask at the same time, or shortly after. */
function remembered<Value>(forMs: number, ask: () => Promise<Value>): () => Promise<Value> {
  let asked: { readonly at: number; readonly answer: Promise<Value> } | null = null;
  return () => {
    if (asked === null || performance.now() - asked.at > forMs) asked = { at: performance.now(), answer: ask() };
    return asked.answer;
  };
}
