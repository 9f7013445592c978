import type { Tx } from "~/platform/db/db.server";

/** Tables that record the asking itself. */
const LEFT_OUT = ["AccessDenial", "AuditEntry", "Session", "_prisma_migrations"];

/** One number for all rows of all tables: equal before and after means that nothing was written. */
export async function rowsDigest(db: Tx): Promise<string> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT table_name::text AS name FROM information_schema.tables WHERE table_schema = 'public' AND table_type = 'BASE TABLE' ORDER BY 1`;
  const names = tables.map(({ name }) => name).filter((name) => !LEFT_OUT.includes(name));
  const digests = await db.$queryRaw<{ digest: string }[]>`
    SELECT md5(string_agg(d, '' ORDER BY t)) AS digest FROM (
      SELECT t, (xpath('/row/d/text()', query_to_xml(format(
        'SELECT md5(coalesce(string_agg(r::text, '','' ORDER BY r::text), '''')) AS d FROM %I r', t), false, true, '')))[1]::text AS d
      FROM unnest(${names}::text[]) AS t) AS all_tables`;
  return digests[0]?.digest ?? "";
}
