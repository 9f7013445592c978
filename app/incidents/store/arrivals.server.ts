import { dateOf, type Instant } from "~/kernel/instant";
import type { PartnerId } from "~/kernel/ids";
import { type Tx } from "~/platform/db/db.server";
import { tenantFilter } from "./tenant.server";

export interface Arrivals {
  /** Seven rows, Monday first, of 24 counts each, in the zone asked for. */
  readonly counts: readonly (readonly number[])[];
  readonly total: number;
  /** There were more than are counted: these are the newest. */
  readonly isCut: boolean;
}

/** The cost of the picture is that of a look along one index at so many, however many incidents there are. */
const MOST_COUNTED = 2_000;

interface Row {
  readonly day: number;
  readonly hour: number;
  readonly n: number;
}

/** At which hours of the week incidents were opened between two instants, of one partner or of all. */
export async function loadArrivals(
  client: Tx,
  tenant: PartnerId | null,
  { from, to, zone }: { readonly from: Instant; readonly to: Instant; readonly zone: string },
): Promise<Arrivals> {
  const rows = await client.$queryRaw<Row[]>`
    SELECT extract(isodow FROM o."at")::int AS "day", extract(hour FROM o."at")::int AS "hour", count(*)::int AS "n"
    FROM (
      SELECT i."openedAt" AT TIME ZONE ${zone} AS "at" FROM "Incident" i
      WHERE i."openedAt" >= ${dateOf(from)} AND i."openedAt" < ${dateOf(to)} ${tenantFilter(tenant)}
      ORDER BY i."openedAt" DESC LIMIT ${MOST_COUNTED}) o
    GROUP BY 1, 2`;
  const counts = Array.from({ length: 7 }, () => Array.from({ length: 24 }, () => 0));
  for (const { day, hour, n } of rows) {
    const hours = counts[day - 1];
    if (hours !== undefined) hours[hour] = n;
  }
  const total = rows.reduce((sum, { n }) => sum + n, 0);
  return { counts, total, isCut: total === MOST_COUNTED };
}
