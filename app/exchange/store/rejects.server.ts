import type { ImportRunId } from "~/kernel/ids";
import type { RowFault } from "~/exchange/domain/faults";
import type { RejectedRow } from "~/exchange/domain/read-incidents";
import type { Prisma, Tx } from "~/platform/db/db.server";

export async function insertRejects(tx: Tx, runId: ImportRunId, rows: readonly RejectedRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.importReject.createMany({
    data: rows.map(({ rowNumber, record, faults }) => ({
      runId,
      rowNumber,
      record: record.map(storable),
      faults: faults.map((fault) => ({ ...fault, value: fault.value === null ? null : storable(fault.value) })),
    })),
  });
}

/** In the file's order, from after a row number. */
export async function loadRejects(client: Tx, runId: ImportRunId, after: number, most: number): Promise<RejectedRow[]> {
  const rows = await client.importReject.findMany({
    where: { runId, rowNumber: { gt: after } },
    orderBy: { rowNumber: "asc" },
    take: most,
  });
  return rows.map(({ rowNumber, record, faults }) => ({
    rowNumber,
    // Only this file writes them.
    record: record as string[],
    faults: faults as Prisma.JsonArray as unknown[] as RowFault[],
  }));
}

/** The database stores neither NUL nor half a surrogate pair. */
function storable(text: string): string {
  return text.replaceAll("\0", "\uFFFD").toWellFormed();
}
