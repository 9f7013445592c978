import type { PartnerId } from "~/kernel/ids";
import type { Month } from "~/kernel/month";
import type { Tx } from "~/platform/db/db.server";

/** What was spent on each partner in these months, in whole units of the brand's currency; who has no figure is not in it. */
export async function loadSpend(client: Tx, months: readonly Month[]): Promise<ReadonlyMap<PartnerId, number>> {
  const rows = await client.partnerMonth.groupBy({
    by: ["partnerId"],
    where: { month: { in: [...months] }, spendCents: { not: null } },
    _sum: { spendCents: true },
  });
  return new Map(rows.map(({ partnerId, _sum }) => [partnerId as PartnerId, Number(_sum.spendCents ?? 0n) / 100]));
}
