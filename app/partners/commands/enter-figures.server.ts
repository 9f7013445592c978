import type { PartnerId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { enterFigures as decide, type Entry } from "~/partners/domain/figures";
import { monthsIn, type Month } from "~/kernel/month";
import type { PartnerRefusal } from "~/partners/domain/refusals";
import { loadFigures, saveFigures } from "~/partners/store/figures.server";
import { loadPartner } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

export interface TypedFigures {
  readonly month: Month;
  /** Services delivered. */
  readonly volume: number | null;
  /** Whole cents; only the brand enters them. */
  readonly spendCents: bigint | null;
  /** Of the month the person had in view; 0 where nothing was entered yet. */
  readonly version: number;
}

/** Volume of a month from the partner, or volume and spend from the brand. Null: no such partner, or not the viewer's. */
export async function enterFigures(
  viewer: Viewer,
  partnerId: PartnerId,
  { month, version, ...typed }: TypedFigures,
): Promise<Result<null, PartnerRefusal> | null> {
  if (!mayOn(viewer, "partnerMonth:write", partnerId)) return null;
  const entry = entryOf(viewer, typed);
  if (entry === null) return refuse({ code: "partner.nothing-entered" });
  const at = now();
  // Read before the transaction begins: it is asked outside of any.
  const thisMonth = monthsIn((await loadBrand()).timeZone).of(at);
  return inTransaction(async (tx) => {
    if ((await loadPartner(tx, partnerId)) === null) return null;
    const kept = await loadFigures(tx, partnerId, month);
    if (kept.version !== version) return refuse({ code: "partner.changed-meanwhile" });
    const decided = decide(kept.figures, entry, month, thisMonth);
    if (!decided.ok) return decided;
    const by = { by: viewer.personId, at };
    const isWritten = await saveFigures(tx, { partnerId, month }, version, decided.value, by);
    return isWritten ? ok(null) : refuse({ code: "partner.changed-meanwhile" });
  });
}

/** What this viewer may say about a month: a partner's spend is not the partner's to enter. */
function entryOf(viewer: Viewer, { volume, spendCents }: Pick<TypedFigures, "volume" | "spendCents">): Entry | null {
  if (isOfBrand(viewer)) return { side: "brand", volume, spendCents };
  return volume === null ? null : { side: "partner", volume };
}
