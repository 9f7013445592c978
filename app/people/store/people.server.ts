import { idOf, type PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { dateOf } from "~/kernel/instant";
import { isRole, type Role } from "~/people/domain/roles";
import { newId } from "~/platform/new-id.server";
import { db, inTransaction, type Tx } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";

export interface Credentials {
  readonly personId: PersonId;
  readonly passwordHash: string | null;
  readonly isActive: boolean;
  readonly role: Role;
  readonly hasSecondFactor: boolean;
}

/** The one person of an address. The address is unique, lower-cased when written and when asked for. */
export async function findCredentials(email: string): Promise<Credentials | null> {
  const row = await db().person.findUnique({
    where: { email },
    select: { id: true, passwordHash: true, status: true, role: true, factorOnAt: true },
  });
  if (row === null || !isRole(row.role)) return null;
  return {
    personId: idOf<PersonId>(row.id),
    passwordHash: row.passwordHash,
    isActive: row.status === "active",
    role: row.role,
    hasSecondFactor: row.factorOnAt !== null,
  };
}

export async function setLanguage(tx: Tx, personId: PersonId, language: Language): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: { language } });
}

export async function setPreferences(
  tx: Tx,
  personId: PersonId,
  chosen: { readonly language: Language | null; readonly timeZone: string | null },
): Promise<void> {
  await tx.person.update({ where: { id: personId }, data: chosen });
}

/** Keeps that something was refused; written apart from what was refused. */
export async function recordDenial(denial: {
  at: Instant;
  personId: PersonId | null;
  may: string;
  path: string;
  requestId: string;
}): Promise<void> {
  const { at, path, ...given } = denial;
  await inTransaction((tx) =>
    tx.accessDenial.create({ data: { id: newId(), at: dateOf(at), routeId: path, ...given } }),
  );
}
