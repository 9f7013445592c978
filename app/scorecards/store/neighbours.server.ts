import type { PartnerId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";

export interface Neighbours {
  readonly previous: Month | null;
  readonly next: Month | null;
}

/** The nearest months of a partner with something in them, before and after; after the last one comes the running one. */
export async function loadNeighbours(
  client: Tx,
  partnerId: PartnerId,
  month: Month,
  running: Month,
): Promise<Neighbours> {
  const rows = await client.$queryRaw<Neighbours[]>`
    SELECT max("month") FILTER (WHERE "month" < ${month}) AS "previous",
           min("month") FILTER (WHERE "month" > ${month} AND "month" <= ${running}) AS "next"
    FROM "Tally" WHERE "partnerId" = ${partnerId}::uuid AND "measure" = 'promises'`;
  const { previous = null, next = null } = rows[0] ?? {};
  return { previous, next: next ?? (month < running ? running : null) };
}
