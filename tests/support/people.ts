import { randomUUID } from "node:crypto";
import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { sortKeyOf } from "~/kernel/sort-key";
import type { BrandRole, BrandViewer, PartnerRole, PartnerViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** A person of the brand, with a row of its own. */
export async function brandPerson(role: BrandRole): Promise<BrandViewer> {
  const personId = newId<PersonId>();
  const name = `Persona ${role}`;
  await db().person.create({
    data: {
      id: personId,
      email: `${personId}@brand.example`,
      name,
      sortKey: sortKeyOf(name),
      role,
      // Came in before; the hash is of nothing anybody could type.
      passwordHash: "-",
      createdAt: new Date(),
    },
  });
  return { personId, name, role, partnerId: null };
}

/** A person of a partner, with a row of its own. */
export async function partnerPerson(partnerId: PartnerId, role: PartnerRole = "partnerLead"): Promise<PartnerViewer> {
  const personId = newId<PersonId>();
  const name = `Persona ${role}`;
  await db().person.create({
    data: {
      id: personId,
      email: `${personId}@partner.example`,
      name,
      sortKey: sortKeyOf(name),
      role,
      partnerId,
      // Came in before; the hash is of nothing anybody could type.
      passwordHash: "-",
      createdAt: new Date(),
    },
  });
  return { personId, name, role, partnerId };
}

/** A partner of this status, with nothing else. */
export async function barePartner(
  status: "onboarding" | "active" | "ended" = "active",
  trade = "delivery",
): Promise<PartnerId> {
  const id = idOf<PartnerId>(newId());
  const name = `Aliado ${randomUUID().slice(0, 8)}`;
  await db().partner.create({ data: { id, name, sortKey: sortKeyOf(name), trade, status, createdAt: new Date() } });
  return id;
}
