import { idOf, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Partner, PartnerAccepted, PartnerDescription } from "~/partners/domain/partner";
import type { Tx } from "~/platform/db/db.server";

/** The partner as it stands, held by this transaction: nobody else describes, accepts or ends it, nor adds people to it,
 *  until the transaction is over. Null: there is no such one. */
export async function holdPartner(tx: Tx, partnerId: PartnerId): Promise<Partner | null> {
  await tx.$queryRaw`SELECT 1 FROM "Partner" WHERE "id" = ${partnerId}::uuid FOR UPDATE`;
  return loadPartner(tx, partnerId);
}

export async function loadPartner(client: Tx, partnerId: PartnerId): Promise<Partner | null> {
  const row = await client.partner.findUnique({
    where: { id: partnerId },
    select: {
      name: true,
      trade: true,
      status: true,
      version: true,
      links: { select: { touchpointId: true } },
      onboarding: { select: { acceptedAt: true } },
    },
  });
  if (row === null) return null;
  const described = {
    partnerId,
    name: row.name,
    trade: row.trade,
    version: row.version,
    touchpointIds: row.links.map((link) => idOf<TouchpointId>(link.touchpointId)),
  };
  const acceptedAt = row.onboarding?.acceptedAt ?? null;
  if (row.status === "onboarding") return { status: "onboarding", ...described };
  if (row.status === "ended") return { status: "ended", ...described };
  return { status: "active", acceptedAt: acceptedAt && instantOf(acceptedAt), ...described };
}

/** Holds the names of all partners: two who choose the same one at once cannot both have it. Any number nobody else
 *  takes would do for the lock. */
const NAMES_LOCK = 7_201_101;

/** Whether a partner other than `but` has this name, accents and capitals apart. Nobody else can take it until this
 *  transaction is over. */
export async function isNameTaken(tx: Tx, name: string, but: PartnerId | null): Promise<boolean> {
  await tx.$queryRaw`SELECT 1 FROM (SELECT pg_advisory_xact_lock(${NAMES_LOCK})) AS held`;
  const rows = await tx.partner.findMany({ where: { sortKey: sortKeyOf(name) }, select: { id: true } });
  return rows.some(({ id }) => idOf<PartnerId>(id) !== but);
}

/** The trades partners have so far, by name. */
export async function loadTrades(client: Tx): Promise<string[]> {
  const rows = await client.partner.findMany({
    distinct: ["trade"],
    select: { trade: true },
    orderBy: { trade: "asc" },
  });
  return rows.map(({ trade }) => trade);
}

/** Whether every touchpoint is there; none of them goes until this transaction is over. */
export async function holdTouchpoints(tx: Tx, touchpointIds: readonly TouchpointId[]): Promise<boolean> {
  if (touchpointIds.length === 0) return true;
  const rows = await tx.$queryRaw<object[]>`
    SELECT 1 FROM "Touchpoint" WHERE "id" = ANY(${[...touchpointIds]}::uuid[]) ORDER BY "id" FOR KEY SHARE`;
  return rows.length === new Set(touchpointIds).size;
}

/** A new partner, in onboarding. */
export async function insertPartner(
  tx: Tx,
  partnerId: PartnerId,
  { name, trade, touchpointIds }: PartnerDescription,
  started: { readonly by: PersonId; readonly at: Instant },
): Promise<void> {
  const createdAt = dateOf(started.at);
  await tx.partner.create({
    data: { id: partnerId, name, sortKey: sortKeyOf(name), trade, status: "onboarding", createdAt },
  });
  await tx.onboarding.create({ data: { partnerId, startedBy: started.by, startedAt: createdAt } });
  await addLinks(tx, partnerId, touchpointIds);
}

/** False when the partner has moved on from `version`. A link that stays keeps its role; one that goes takes it along. */
export async function saveDescription(
  tx: Tx,
  { partnerId }: Partner,
  version: number,
  { name, trade, touchpointIds }: PartnerDescription,
): Promise<boolean> {
  const { count } = await tx.partner.updateMany({
    where: { id: partnerId, version },
    data: { name, sortKey: sortKeyOf(name), trade, version: { increment: 1 } },
  });
  if (count === 0) return false;
  await tx.partnerTouchpoint.deleteMany({ where: { partnerId, touchpointId: { notIn: [...touchpointIds] } } });
  await addLinks(tx, partnerId, touchpointIds);
  return true;
}

async function addLinks(tx: Tx, partnerId: PartnerId, touchpointIds: readonly TouchpointId[]): Promise<void> {
  const data = touchpointIds.map((touchpointId) => ({ partnerId, touchpointId }));
  await tx.partnerTouchpoint.createMany({ data, skipDuplicates: true });
}

/** False when the partner has moved on from the version it was decided on. */
export async function saveAcceptance(tx: Tx, partner: Partner, accepted: PartnerAccepted): Promise<boolean> {
  const { partnerId, version } = partner;
  const { count } = await tx.partner.updateMany({
    where: { id: partnerId, version, status: "onboarding" },
    data: { status: "active", version: { increment: 1 } },
  });
  if (count === 0) return false;
  const acceptance = { acceptedBy: accepted.by, acceptedAt: dateOf(accepted.at) };
  await tx.onboarding.upsert({
    where: { partnerId },
    create: { partnerId, startedAt: dateOf(accepted.at), ...acceptance },
    update: { ...acceptance, version: { increment: 1 } },
  });
  return true;
}

/** False when the partner has moved on from the version it was decided on. */
export async function saveEnd(tx: Tx, { partnerId, version }: Partner): Promise<boolean> {
  const { count } = await tx.partner.updateMany({
    where: { id: partnerId, version, status: { not: "ended" } },
    data: { status: "ended", version: { increment: 1 } },
  });
  return count === 1;
}

/** How many incidents the partner holds that are not closed. */
export async function countOpenIncidents(client: Tx, partnerId: PartnerId): Promise<number> {
  return client.incident.count({ where: { partnerId, isOpen: true } });
}
