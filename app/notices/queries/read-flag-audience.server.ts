import { isSeenByPartner } from "~/flags/domain/flag";
import { loadFlags } from "~/flags/store/flags.server";
import type { FlagId } from "~/kernel/ids";
import { receiversOf, type Receiver } from "~/notices/domain/receivers";
import { loadReaders } from "~/notices/store/readers.server";
import { mayAtAll, tenantOf } from "~/people/domain/permissions";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface FlagAudience {
  /** Null where there is nothing left to decide, or not for the viewer. */
  readonly receivers: readonly Receiver[] | null;
}

/** Who would be told if the viewer stood by this flag now; null for a flag the viewer does not see. */
export async function readFlagAudience(viewer: Viewer, flagId: FlagId): Promise<FlagAudience | null> {
  const [record] = await loadFlags(db(), { id: flagId, partnerId: tenantOf(viewer), most: 1 });
  if (record === undefined || (!isOfBrand(viewer) && !isSeenByPartner(record.flag))) return null;
  const { flag } = record;
  if (flag.status !== "proposed" || !mayAtAll(viewer, "flag:decide")) return { receivers: null };
  const [readers, { timeZone }] = await Promise.all([loadReaders(db(), [flag.partnerId]), loadBrand()]);
  const occasion = { kind: "flagAccepted", partnerId: flag.partnerId, causedBy: viewer.personId } as const;
  return { receivers: receiversOf(occasion, readers, timeZone, now()).filter(({ state }) => state !== "off") };
}
