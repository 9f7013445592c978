import { idOf, type PersonId } from "~/kernel/ids";
import { isRole, type Role } from "~/people/domain/roles";
import { db, type Tx } from "~/platform/db/db.server";

/** An account as its owner's own steps see it. */
export interface OwnAccount {
  readonly id: string;
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly language: string | null;
  readonly passwordHash: string | null;
  readonly hasSecondFactor: boolean;
  /** The partner's name; null for people of the brand. */
  readonly house: string | null;
}

/** An active person's own account; null for anybody else. */
export async function loadOwnAccount(personId: PersonId): Promise<OwnAccount | null> {
  const row = await db().person.findUnique({
    where: { id: personId, status: "active" },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      language: true,
      passwordHash: true,
      factorOnAt: true,
      partner: { select: { name: true } },
    },
  });
  if (row === null || !isRole(row.role)) return null;
  const { partner, factorOnAt, role, ...own } = row;
  return {
    ...own,
    role,
    personId: idOf<PersonId>(row.id),
    hasSecondFactor: factorOnAt !== null,
    house: partner?.name ?? null,
  };
}

/** The texts a guesser would try first for this person. */
export function wordsAround({ name, email, house }: OwnAccount, brand: string): string[] {
  return [name, email, house ?? "", brand, "Eslabón"];
}

/** Sets the password and ends every session of the person: whoever was in with the old one is out. */
export async function savePassword(tx: Tx, personId: PersonId, passwordHash: string): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { passwordHash, version: { increment: 1 } } });
  await tx.session.deleteMany({ where: { personId } });
}

/** False when somebody else has the address by now. */
export async function saveEmail(tx: Tx, personId: PersonId, email: string): Promise<boolean> {
  const taken = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Person" WHERE "email" = ${email} FOR SHARE`;
  if (taken.length > 0) return false;
  await tx.person.update({ where: { id: personId }, data: { email, version: { increment: 1 } } });
  await tx.session.deleteMany({ where: { personId } });
  return true;
}
