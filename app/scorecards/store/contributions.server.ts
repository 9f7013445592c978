import type { IncidentId } from "~/kernel/ids";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { float8, int, jsonb, names, recordset, text, uuid, type Column } from "~/platform/db/recordset.server";
import { tallyMoves, type Contribution } from "~/scorecards/domain/tallies";

/** The rules a row was made by: rows of older rules are found by it when the rules change. */
const RULES_VERSION = 1;

const KEY = {
  incidentId: uuid`"incidentId"`,
  partnerId: uuid`"partnerId"`,
  month: text`"month"`,
  measure: text`"measure"`,
};
const COUNTS = {
  touchpointId: uuid`"touchpointId"`,
  severity: text`"severity"`,
  credit: float8`"credit"`,
  judged: int`"judged"`,
  met: int`"met"`,
  sourceJudged: int`"sourceJudged"`,
  sourceMet: int`"sourceMet"`,
  byKind: jsonb`"byKind"`,
};
const ROW = { ...KEY, ...COUNTS } satisfies Record<keyof Contribution, Column>;

/** What these incidents contribute so far. Read in the transaction that holds their rows, or they may change meanwhile. */
export async function loadContributions(tx: Tx, incidentIds: readonly IncidentId[]): Promise<Contribution[]> {
  if (incidentIds.length === 0) return [];
  return tx.$queryRaw<Contribution[]>`
    SELECT "incidentId"::text, "partnerId"::text, "touchpointId"::text, "severity", "month", "measure",
           "credit", "judged", "met", "sourceJudged", "sourceMet", "byKind"
    FROM "Contribution" WHERE "incidentId" = ANY(${incidentIds}::uuid[]) AND "measure" = 'promises'
    ORDER BY "incidentId", "partnerId", "month"`;
}

/** Puts `after` in the place of `before`, both of the same incidents. Rows that stay as they are are not written. */
export async function replaceContributions(
  tx: Tx,
  before: readonly Contribution[],
  after: readonly Contribution[],
): Promise<void> {
  const kept = new Map(after.map((row) => [keyOf(row), row]));
  const known = new Map(before.map((row) => [keyOf(row), row]));
  const gone = before.filter((row) => !kept.has(keyOf(row)));
  const changed = after.filter((row) => {
    const was = known.get(keyOf(row));
    return was === undefined || tallyMoves([was], [row]).length > 0;
  });
  if (gone.length > 0) await deleteRows(tx, gone);
  if (changed.length > 0) await writeRows(tx, changed);
}

function keyOf({ incidentId, partnerId, month, measure }: Contribution): string {
  return [incidentId, partnerId, month, measure].join(" ");
}

async function deleteRows(tx: Tx, rows: readonly Contribution[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "Contribution" c
    USING ${recordset(rows, KEY, Prisma.sql`g`)}
    WHERE c."incidentId" = g."incidentId" AND c."partnerId" = g."partnerId" AND c."month" = g."month"
      AND c."measure" = g."measure"`;
}

async function writeRows(tx: Tx, rows: readonly Contribution[]): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Contribution" (${names(ROW)}, "version")
    SELECT ${names(ROW)}, ${RULES_VERSION} FROM ${recordset(rows, ROW, Prisma.sql`r`)}
    ON CONFLICT (${names(KEY)}) DO UPDATE SET
      (${names(COUNTS)}, "version") = ROW(${names(COUNTS, Prisma.sql`excluded`)}, excluded."version")`;
}
