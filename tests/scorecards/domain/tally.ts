import { idOf, type PartnerId, type TouchpointId } from "~/kernel/ids";
import type { Month } from "~/kernel/month";
import { sumTallies, type Tally, type TallySums } from "~/scorecards/domain/tallies";

/** A month of the courier at its one touchpoint. */
export function tallyMonth(month: string, sums: Partial<TallySums>): Tally {
  return {
    partnerId: idOf<PartnerId>("courier"),
    touchpointId: idOf<TouchpointId>("delivery"),
    severity: "minor",
    month: month as Month,
    measure: "promises",
    ...sumTallies([]),
    ...sums,
  };
}
