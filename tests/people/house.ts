import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";
import { isPartnerRole, type BrandRole, type PartnerRole, type Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** Rows that tests of people and partners start from; each call makes new ones, so that tests do not meet. */

export async function partnerNamed(
  name: string,
  status: "onboarding" | "active" | "ended" = "active",
): Promise<PartnerId> {
  const id = newId<PartnerId>();
  await db().partner.create({
    data: {
      id,
      name: `${name} ${id}`,
      sortKey: sortKeyOf(`${name} ${id}`),
      trade: "Instalación",
      status,
      createdAt: new Date(0),
    },
  });
  await db().onboarding.create({ data: { partnerId: id, startedAt: new Date(0) } });
  return id;
}

export async function personOf(house: PartnerId, role: PartnerRole, name?: string): Promise<Viewer>;
export async function personOf(house: null, role: BrandRole, name?: string): Promise<Viewer>;
export async function personOf(
  house: PartnerId | null,
  role: BrandRole | PartnerRole,
  name = "Alguien",
): Promise<Viewer> {
  const personId = newId<PersonId>();
  await db().person.create({
    data: {
      id: personId,
      email: `${personId}@demo.example`,
      name,
      sortKey: sortKeyOf(name),
      role,
      partnerId: house,
      // Came in before; the hash is of nothing anybody could type.
      passwordHash: "-",
      createdAt: new Date(0),
    },
  });
  if (isPartnerRole(role)) return { personId, name, role, partnerId: house ?? idOf("") };
  return { personId, name, role, partnerId: null };
}

/** A session as sign-in writes it; its hash is of no use to anybody. */
export async function sessionOf({ personId }: Viewer): Promise<void> {
  const soon = new Date(Date.now() + 3_600_000);
  const data = { idHash: newId(), personId, createdAt: new Date(0), expiresAt: soon, absoluteExpiresAt: soon };
  await db().session.create({ data });
}
