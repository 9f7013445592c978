import { createHash, randomBytes } from "node:crypto";
import { idOf, type PersonId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { expiryOf, isToken, type TokenPurpose } from "~/people/domain/tokens";
import { db, type Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** 160 random bits. */
const TOKEN_BYTES = 20;

export function randomToken(): string {
  return randomBytes(TOKEN_BYTES).toString("base64url");
}

/** What is kept of a token: who reads the table cannot use what stands there. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** Makes a token and drops what was made before for the same purpose: only the newest counts. Answers with it in clear. */
export async function makeToken(
  tx: Tx,
  made: {
    readonly purpose: TokenPurpose;
    readonly personId: PersonId;
    readonly newEmail?: string;
    readonly madeAt: Instant;
  },
): Promise<string> {
  const { purpose, personId, newEmail, madeAt } = made;
  // Two at once would leave two: the person's row makes them queue.
  await tx.$queryRaw`SELECT "id" FROM "Person" WHERE "id" = ${personId}::uuid FOR UPDATE`;
  await tx.personToken.deleteMany({ where: { personId, purpose, usedAt: null } });
  const token = randomToken();
  await tx.personToken.create({
    data: {
      id: newId(),
      purpose,
      personId,
      newEmail: newEmail ?? null,
      tokenHash: hashOfToken(token),
      createdAt: dateOf(madeAt),
      expiresAt: dateOf(expiryOf(purpose, madeAt)),
    },
  });
  return token;
}

export interface TokenHolder {
  readonly personId: PersonId;
  readonly newEmail: string | null;
}

/** Whose token this is, if it still counts; using it up is another matter. */
export async function findToken(token: string, purpose: TokenPurpose, at: Instant): Promise<TokenHolder | null> {
  if (!isToken(token)) return null;
  const row = await db().personToken.findUnique({
    where: { tokenHash: hashOfToken(token), purpose, usedAt: null, expiresAt: { gt: dateOf(at) } },
    select: { personId: true, newEmail: true, person: { select: { status: true } } },
  });
  if (row === null || row.person.status !== "active") return null;
  return { personId: idOf<PersonId>(row.personId), newEmail: row.newEmail };
}

/** Uses a token up. Of any number who try at once, one gets it; null for all others. */
export async function useToken(tx: Tx, token: string, purpose: TokenPurpose, at: Instant): Promise<TokenHolder | null> {
  if (!isToken(token)) return null;
  const [row] = await tx.$queryRaw<{ personId: string; newEmail: string | null }[]>`
    UPDATE "PersonToken" t SET "usedAt" = ${dateOf(at)} FROM "Person" p
    WHERE t."tokenHash" = ${hashOfToken(token)} AND t."purpose" = ${purpose} AND t."usedAt" IS NULL
      AND t."expiresAt" > ${dateOf(at)} AND p."id" = t."personId" AND p."status" = 'active'
    RETURNING t."personId"::text, t."newEmail"`;
  return row === undefined ? null : { personId: idOf<PersonId>(row.personId), newEmail: row.newEmail };
}

/** Whatever was sent and not used yet opens nothing any more. */
export async function dropTokens(tx: Tx, personId: PersonId, purposes?: readonly TokenPurpose[]): Promise<void> {
  await tx.personToken.deleteMany({
    where: { personId, usedAt: null, ...(purposes === undefined ? {} : { purpose: { in: [...purposes] } }) },
  });
}
