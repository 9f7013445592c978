import type { Tx } from "~/platform/db/db.server";
import { monthsIn, type Months } from "~/scorecards/domain/month";

const known = new Map<string, Months>();

/** The calendar of months in the brand's zone, also inside a transaction; in UTC until the brand has been set up. */
export async function loadMonths(client: Tx): Promise<Months> {
  const brand = await client.brand.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  const zone = brand?.timeZone ?? "UTC";
  const months = known.get(zone) ?? monthsIn(zone);
  known.set(zone, months);
  return months;
}
