import { idOf, type PartnerId, type TouchpointId } from "~/kernel/ids";
import type { PartnerStatus } from "~/partners/domain/partner";
import { countOpenIncidents, loadPartner, loadTrades } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { readChain } from "~/journey/store/chain.server";
import { db } from "~/platform/db/db.server";

/** What a partner is described by: the journey to choose from, and the trades there are. */
export interface PartnerForm {
  readonly stages: readonly ChoosableStage[];
  readonly trades: readonly string[];
}

export interface ChoosableStage {
  readonly id: string;
  readonly name: string;
  readonly touchpoints: readonly { readonly id: TouchpointId; readonly name: string }[];
}

export interface DescribedPartner {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly touchpointIds: readonly TouchpointId[];
  readonly status: PartnerStatus;
  readonly version: number;
  readonly openIncidents: number;
}

export async function readPartnerForm(viewer: Viewer): Promise<PartnerForm | null> {
  if (!mayOn(viewer, "partner:write", null)) return null;
  const [chain, trades] = await Promise.all([readChain(viewer), loadTrades(db())]);
  return {
    trades,
    stages: chain.map(({ id, name, touchpoints }) => ({
      id,
      name,
      touchpoints: touchpoints.map((link) => ({ id: idOf<TouchpointId>(link.id), name: link.name })),
    })),
  };
}

/** A partner with what its form needs. Null: no such one, or the viewer describes none. */
export async function readPartnerToEdit(
  viewer: Viewer,
  partnerId: PartnerId,
): Promise<(PartnerForm & { readonly partner: DescribedPartner }) | null> {
  const [form, partner] = await Promise.all([readPartnerForm(viewer), loadPartner(db(), partnerId)]);
  if (form === null || partner === null) return null;
  const { name, trade, touchpointIds, status, version } = partner;
  const openIncidents = await countOpenIncidents(db(), partnerId);
  return { ...form, partner: { partnerId, name, trade, touchpointIds, status, version, openIncidents } };
}
