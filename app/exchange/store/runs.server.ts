import { idOf, type ImportRunId, type PersonId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import {
  silentSince,
  type ImportRun,
  type RunCounts,
  type RunFailure,
  type RunReport,
  type RunStatus,
} from "~/exchange/domain/import-run";
import type { Prisma } from "~/platform/db/db.server";
import { type Tx } from "~/platform/db/db.server";

export interface NewRun {
  readonly id: ImportRunId;
  readonly mapping: string;
  readonly fileName: string;
  readonly fileKey: string;
  readonly fileHash: string;
  readonly fileBytes: number;
  /** Null: from the command line. */
  readonly startedBy: PersonId | null;
}

/** A new run that waits for its dry run. */
export async function insertRun(tx: Tx, run: NewRun, at: Instant): Promise<void> {
  const { fileBytes, ...given } = run;
  await tx.importRun.create({
    data: {
      ...given,
      fileBytes: BigInt(fileBytes),
      status: "waiting",
      isDryRun: true,
      createdAt: dateOf(at),
      progressAt: dateOf(at),
    },
  });
}

/** Whether somebody is reading this very file at this moment. */
export async function isBeingRead(tx: Tx, mapping: string, fileHash: string, at: Instant): Promise<boolean> {
  const status = { in: ["waiting", "checking", "importing"] };
  const progressAt = { gte: dateOf(silentSince(at)) };
  return (await tx.importRun.count({ where: { mapping, fileHash, status, progressAt } })) > 0;
}

export async function hasDefaultLevel(tx: Tx): Promise<boolean> {
  return (await tx.serviceLevel.count({ where: { isDefault: true } })) > 0;
}

export async function loadRun(client: Tx, id: ImportRunId): Promise<ImportRun | null> {
  const row = await client.importRun.findUnique({ where: { id } });
  return row && toRun(row);
}

/** Runs that wait for a worker, and those whose worker has fallen silent; oldest first. */
export async function loadStartable(client: Tx, at: Instant): Promise<ImportRunId[]> {
  const rows = await client.importRun.findMany({
    where: startable(at),
    select: { id: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: 20,
  });
  return rows.map(({ id }) => idOf<ImportRunId>(id));
}

/** Takes a run for this worker, from its beginning: what it wrote before is recognised. Null: it is not to be worked on, or
 *  another one works on it. Whoever held it before loses it: its version has moved on. */
export async function claimRun(tx: Tx, id: ImportRunId, at: Instant): Promise<ImportRun | null> {
  const run = await loadRun(tx, id);
  if (run === null) return null;
  const { count } = await tx.importRun.updateMany({
    where: { id, version: run.version, ...startable(at) },
    data: {
      ...columnsOf({ bytesRead: 0, rowsRead: 0, accepted: 0, unchanged: 0, rejected: 0 }),
      status: run.isDryRun ? "checking" : "importing",
      failure: null,
      progressAt: dateOf(at),
      version: { increment: 1 },
    },
  });
  if (count === 0) return null;
  await tx.importReject.deleteMany({ where: { runId: id } });
  return loadRun(tx, id);
}

/** False when another worker has taken the run: then nothing of this transaction may stay. */
export async function saveProgress(tx: Tx, run: ImportRun, counts: RunCounts, at: Instant): Promise<boolean> {
  const { id, version } = run;
  const data = { ...columnsOf(counts), progressAt: dateOf(at) };
  return (await tx.importRun.updateMany({ where: { id, version }, data })).count === 1;
}

export interface RunEnd {
  readonly status: Extract<RunStatus, "checked" | "done" | "failed" | "waiting">;
  readonly failures: readonly RunFailure[];
  /** Null keeps what an earlier dry run reported. */
  readonly report: RunReport | null;
}

/** Ends this worker's turn; "waiting" hands the run to the next one. */
export async function endRun(tx: Tx, { id, version }: ImportRun, end: RunEnd, at: Instant): Promise<boolean> {
  const { count } = await tx.importRun.updateMany({
    where: { id, version },
    data: {
      status: end.status,
      failure: end.failures.length === 0 ? null : JSON.stringify(end.failures),
      ...(end.report === null ? {} : { report: { ...end.report } as Prisma.InputJsonObject }),
      finishedAt: end.status === "waiting" ? null : dateOf(at),
      progressAt: dateOf(at),
      version: { increment: 1 },
    },
  });
  return count === 1;
}

/** The dry run is over and the file is to be imported; false when somebody was faster. */
export async function saveConfirmed(tx: Tx, { id, version }: ImportRun, at: Instant): Promise<boolean> {
  const data = { status: "waiting", isDryRun: false, finishedAt: null, progressAt: dateOf(at) };
  const { count } = await tx.importRun.updateMany({
    where: { id, version },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

function startable(at: Instant): Prisma.ImportRunWhereInput {
  const isSilent = { progressAt: { lt: dateOf(silentSince(at)) } };
  return { OR: [{ status: "waiting" }, { status: { in: ["checking", "importing"] }, ...isSilent }] };
}

function columnsOf({ bytesRead, ...counts }: RunCounts) {
  return { ...counts, bytesRead: BigInt(bytesRead) };
}

type RunRow = Prisma.ImportRunGetPayload<object>;

export function toRun(row: RunRow): ImportRun {
  return {
    id: idOf(row.id),
    mapping: row.mapping,
    fileName: row.fileName,
    fileKey: row.fileKey,
    fileBytes: Number(row.fileBytes),
    // The database holds nothing else: a CHECK, and only this part writes failures and reports.
    status: row.status as RunStatus,
    isDryRun: row.isDryRun,
    failures: row.failure === null ? [] : (JSON.parse(row.failure) as RunFailure[]),
    report: row.report as RunReport | null,
    bytesRead: Number(row.bytesRead),
    rowsRead: row.rowsRead,
    accepted: row.accepted,
    unchanged: row.unchanged,
    rejected: row.rejected,
    createdAt: instantOf(row.createdAt),
    finishedAt: row.finishedAt && instantOf(row.finishedAt),
    version: row.version,
  };
}
