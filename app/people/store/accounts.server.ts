import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import { sortKeyOf } from "~/kernel/sort-key";
import type { Account, AccountStatus, PartnerStanding } from "~/people/domain/accounts";
import { isRole, type Role } from "~/people/domain/roles";
import type { Tx } from "~/platform/db/db.server";
import { dropTokens } from "./tokens.server";

/** How a partner stands, and nobody ends or accepts it until this transaction is over. Undefined: there is no such one. */
export async function holdStanding(tx: Tx, partnerId: PartnerId): Promise<Exclude<PartnerStanding, null> | undefined> {
  const [row] = await tx.$queryRaw<{ status: Exclude<PartnerStanding, null> }[]>`
    SELECT "status" FROM "Partner" WHERE "id" = ${partnerId}::uuid FOR SHARE`;
  return row?.status;
}

/** A person of this house, by its id; null for anybody else's. The house is part of the question, not of the answer. */
export async function loadAccount(tx: Tx, house: PartnerId | null, personId: PersonId): Promise<Account | null> {
  const row = await tx.person.findUnique({
    where: { id: personId, partnerId: house },
    select: { role: true, status: true, version: true, passwordHash: true },
  });
  if (row === null || !isRole(row.role)) return null;
  const { role, version, passwordHash } = row;
  return { personId, partnerId: house, role, status: toStatus(row.status), version, hasCome: passwordHash !== null };
}

/**
 * The account a decision is about, with how its house stands, which stays so until the transaction ends. Null: nobody of
 * this house. Refused when the account has moved on from the version it was decided on.
 */
export async function accountFor(
  tx: Tx,
  house: PartnerId | null,
  { personId, version }: { readonly personId: PersonId; readonly version: number },
): Promise<Result<
  { readonly account: Account; readonly standing: PartnerStanding },
  { readonly code: "people.changed-meanwhile" }
> | null> {
  const standing = house === null ? null : await holdStanding(tx, house);
  const account = await loadAccount(tx, house, personId);
  if (account === null || standing === undefined) return null;
  return account.version === version ? ok({ account, standing }) : refuse({ code: "people.changed-meanwhile" });
}

/** How many others of the house are active in the same role and have come in before: who never did answers for nothing. All of them stay as they are until the transaction ends, so
 *  that of two who leave at once the second one sees that the first is gone. */
export async function holdOthersOfRole(tx: Tx, { partnerId, role, personId }: Account): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Person"
    WHERE "role" = ${role} AND "status" = 'active' AND "passwordHash" IS NOT NULL AND "partnerId" IS NOT DISTINCT FROM ${partnerId}::uuid
    ORDER BY "id" FOR UPDATE`;
  return rows.filter(({ id }) => idOf<PersonId>(id) !== personId).length;
}

/** Every admin, and no account is added or changed until the transaction ends. */
export async function holdAdmins(
  tx: Tx,
): Promise<readonly { readonly personId: PersonId; readonly email: string; readonly hasCome: boolean }[]> {
  await tx.$executeRaw`LOCK TABLE "Person" IN SHARE ROW EXCLUSIVE MODE`;
  const rows = await tx.person.findMany({
    where: { role: "admin" },
    select: { id: true, email: true, passwordHash: true },
  });
  return rows.map(({ id, email, passwordHash }) => ({
    personId: idOf<PersonId>(id),
    email,
    hasCome: passwordHash !== null,
  }));
}

export interface NewAccount {
  readonly personId: PersonId;
  readonly partnerId: PartnerId | null;
  readonly name: string;
  /** Lower-cased and trimmed. */
  readonly email: string;
  readonly role: Role;
  /** Of people who need no invitation: those of the demo. */
  readonly passwordHash?: string;
  readonly createdAt: Instant;
}

/** False when the address is taken, by anybody in the installation. */
export async function insertAccount(tx: Tx, { personId, createdAt, ...account }: NewAccount): Promise<boolean> {
  const { count } = await tx.person.createMany({
    data: [{ id: personId, ...account, sortKey: sortKeyOf(account.name), createdAt: dateOf(createdAt) }],
    skipDuplicates: true,
  });
  return count === 1;
}

/** False when the account has moved on from the version it was decided on. Without access no session lives on. */
export async function saveStatus(tx: Tx, account: Account, status: AccountStatus): Promise<boolean> {
  const { personId, partnerId, version } = account;
  const { count } = await tx.person.updateMany({
    where: { id: personId, partnerId, version },
    data: { status, version: { increment: 1 } },
  });
  if (count === 1 && status === "disabled") await endEverything(tx, personId);
  return count === 1;
}

/** False when the account has moved on from the version it was decided on. What was open under the old role is over. */
export async function saveRole(tx: Tx, account: Account, role: Role): Promise<boolean> {
  const { personId, partnerId, version } = account;
  const { count } = await tx.person.updateMany({
    where: { id: personId, partnerId, version },
    data: { role, version: { increment: 1 } },
  });
  if (count === 1) await tx.session.deleteMany({ where: { personId } });
  return count === 1;
}

/** Sessions, known browsers, and whatever was sent and not used yet. */
async function endEverything(tx: Tx, personId: PersonId): Promise<void> {
  await tx.session.deleteMany({ where: { personId } });
  await tx.knownDevice.deleteMany({ where: { personId } });
  await dropTokens(tx, personId);
}

/** Ends the access of everybody of a partner at once. */
export async function disableEverybody(tx: Tx, partnerId: PartnerId): Promise<void> {
  await tx.person.updateMany({
    where: { partnerId, status: "active" },
    data: { status: "disabled", version: { increment: 1 } },
  });
  await tx.session.deleteMany({ where: { person: { partnerId } } });
  await tx.knownDevice.deleteMany({ where: { person: { partnerId } } });
  await tx.personToken.deleteMany({ where: { usedAt: null, person: { partnerId } } });
}

function toStatus(text: string): AccountStatus {
  return text === "active" ? "active" : "disabled";
}
