import { monthsIn, type Months } from "~/kernel/month";
import type { Tx } from "~/platform/db/db.server";

/** The calendar of months in the brand's zone, also inside a transaction; in UTC until the brand has been set up. */
export async function loadMonths(client: Tx): Promise<Months> {
  const brand = await client.brand.findUnique({ where: { id: 1 }, select: { timeZone: true } });
  return monthsIn(brand?.timeZone ?? "UTC");
}
