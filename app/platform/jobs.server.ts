import PgBoss from "pg-boss";
import { actingAs } from "./db/actor.server";
import type { Database } from "./db/open.server";
import { log } from "./log.server";
import { within } from "./request-scope.server";

/** One kind of background work. `run` must be safe to run twice with the same payload: a killed worker's job comes again. */
export interface JobKind<Payload extends object> {
  readonly name: string;
  /** Cron expression in UTC, for work the clock starts. */
  readonly cron?: string;
  /** A job not finished after this many seconds counts as lost and is taken up again. */
  readonly expireInSeconds: number;
  readonly run: (payload: Payload) => Promise<void>;
}

/** A kind with its payload's type hidden, so that kinds of all parts fit in one list. */
export interface AnyJobKind {
  readonly name: string;
  readonly cron?: string;
  readonly expireInSeconds: number;
  readonly run: (payload: never) => Promise<void>;
}

export interface Jobs {
  readonly send: (name: string, payload: object, options?: { readonly singletonKey?: string }) => Promise<void>;
  /** Waits for running jobs, at most 20 s; what is cut off is taken up again at the next start. */
  readonly stop: () => Promise<void>;
}

let current: Jobs | null = null;

/** Hands work to the background. Throws where no worker or sender was started: a lost job would be worse. */
export async function sendJob(
  name: string,
  payload: object,
  options?: { readonly singletonKey?: string },
): Promise<void> {
  if (current === null) throw new Error(`no job queue is running to take ${name}`);
  await current.send(name, payload, options);
}

function runJob(kind: AnyJobKind, jobId: string, payload: unknown): Promise<void> {
  return within({ job: kind.name, jobId }, async () => {
    try {
      await actingAs({ kind: "system", via: kind.name }, () => kind.run(payload as never));
    } catch (error) {
      log().error({ err: error }, "a job failed; it is taken up again");
      throw error;
    }
  });
}

/** Starts the queue in this process: its tables stand in the schema `pgboss` of the same database. */
export async function startJobs(database: Database, kinds: readonly AnyJobKind[]): Promise<Jobs> {
  const boss = new PgBoss({
    db: { executeSql: (text, values) => database.execute(text, values) },
    // So often it is looked for jobs whose worker has not been heard of for longer than they may take.
    maintenanceIntervalSeconds: 15,
  });
  boss.on("error", (error) => log().error({ err: error }, "the job queue had an error"));
  await boss.start();
  for (const kind of kinds) {
    await boss.createQueue(kind.name, {
      name: kind.name,
      policy: "short",
      expireInSeconds: kind.expireInSeconds,
      retryLimit: 5,
      retryDelay: 5,
    });
    await boss.work(kind.name, { pollingIntervalSeconds: 2 }, async (jobs) => {
      for (const { id, data } of jobs) await runJob(kind, id, data);
    });
    if (kind.cron !== undefined) await boss.schedule(kind.name, kind.cron, {});
  }
  const jobs: Jobs = {
    send: async (name, payload, options) => void (await boss.send(name, payload, { ...options })),
    stop: async () => {
      if (current === jobs) current = null;
      await boss.stop({ graceful: true, wait: true, timeout: 20_000 });
    },
  };
  current = jobs;
  return jobs;
}
