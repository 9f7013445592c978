import { idOf, type PartnerId } from "~/kernel/ids";
import { occasionOf, receiversOf, RULES, type Receiver, type Rule } from "~/notices/domain/receivers";
import { loadReaders } from "~/notices/store/readers.server";
import { mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface ReceiversPage {
  /** Null where there is no partner yet. */
  readonly partner: { readonly id: PartnerId; readonly name: string } | null;
  readonly partners: readonly { readonly id: PartnerId; readonly name: string }[];
  readonly rules: readonly { readonly rule: Rule; readonly receivers: readonly Receiver[] }[];
}

/** Who would be told of what, at one partner; at the first by name where none is asked for. Null: there is no such partner. */
export async function readReceivers(viewer: Viewer, partnerId: PartnerId | null): Promise<ReceiversPage | null> {
  if (!mayOn(viewer, "notice:read", null)) return null;
  const rows = await db().partner.findMany({
    where: { status: { not: "ended" } },
    select: { id: true, name: true },
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
  });
  const partners = rows.map(({ id, name }) => ({ id: idOf<PartnerId>(id), name }));
  const partner = partnerId === null ? (partners[0] ?? null) : partners.find(({ id }) => id === partnerId);
  if (partner === undefined) return null;
  if (partner === null) return { partner, partners, rules: [] };
  const [readers, { timeZone }] = await Promise.all([loadReaders(db(), [partner.id]), loadBrand()]);
  const at = now();
  return {
    partner,
    partners,
    rules: RULES.map((rule) => ({
      rule,
      receivers: receiversOf(occasionOf(rule, partner.id), readers, timeZone, at),
    })),
  };
}
