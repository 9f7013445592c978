import { createHash } from "node:crypto";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { dateOf, instant, instantOf } from "~/kernel/instant";
import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { isSessionAlive, SESSION_IDLE_MS, SESSION_LONGEST_MS } from "~/people/domain/sessions";
import { isPartnerRole, isRole, type Viewer } from "~/people/domain/roles";
import { USER_AGENT_MAX_LENGTH } from "~/people/domain/devices";
import { now } from "~/platform/clock.server";
import { db, type Tx } from "~/platform/db/db.server";
import { isLanguage, type Language } from "~/platform/i18n/languages";

interface PersonAttributes {
  readonly name: string;
  readonly role: string;
  readonly partnerId: string | null;
  readonly language: string | null;
  readonly timeZone: string | null;
}

/** Where a session began, for its owner to recognise. */
interface SessionAttributes {
  readonly fromAddress: string;
  readonly userAgent: string;
}

type OurLucia = Lucia<Record<never, never>, PersonAttributes>;

declare module "lucia" {
  interface Register {
    Lucia: OurLucia;
    DatabaseUserAttributes: PersonAttributes;
    DatabaseSessionAttributes: SessionAttributes;
  }
}

/** The database holds only this: who reads it cannot sign in with what stands there. */
function digest(sessionId: string): string {
  return createHash("sha256").update(sessionId).digest("hex");
}

interface Row extends PersonAttributes {
  readonly personId: string;
  readonly expiresAt: Date;
  readonly absoluteExpiresAt: Date;
  readonly status: string;
}

/**
 * Lucia's adapter over our own tables. It differs from Lucia's own in three points: the stored id is a hash, a session
 * has an end that use does not move, and a disabled person has none.
 */
const adapter: Adapter = {
  async getSessionAndUser(sessionId): Promise<[DatabaseSession | null, DatabaseUser | null]> {
    const [row] = await db().$queryRaw<Row[]>`
      SELECT s."personId", s."expiresAt", s."absoluteExpiresAt", p."status", p."name", p."role", p."partnerId", p."language", p."timeZone"
      FROM "Session" s JOIN "Person" p ON p."id" = s."personId" WHERE s."idHash" = ${digest(sessionId)}`;
    if (row === undefined) return [null, null];
    const isAlive = isSessionAlive(
      {
        expiresAt: instantOf(row.expiresAt),
        absoluteExpiresAt: instantOf(row.absoluteExpiresAt),
        personStatus: row.status,
      },
      now(),
    );
    if (!isAlive) return [null, null];
    const { name, role, partnerId, language, timeZone } = row;
    return [
      { id: sessionId, userId: row.personId, expiresAt: row.expiresAt, attributes: { fromAddress: "", userAgent: "" } },
      { id: row.personId, attributes: { name, role, partnerId, language, timeZone } },
    ];
  },
  async getUserSessions() {
    // Ids are not known here, only their hashes; the page of one's sessions reads the table itself.
    return [];
  },
  async setSession(session) {
    const at = now();
    await db().session.create({
      data: {
        idHash: digest(session.id),
        personId: session.userId,
        createdAt: dateOf(at),
        expiresAt: session.expiresAt,
        absoluteExpiresAt: dateOf(instant(at + SESSION_LONGEST_MS)),
        ...session.attributes,
      },
    });
  },
  async updateSessionExpiration(sessionId, expiresAt) {
    await db().session.updateMany({ where: { idHash: digest(sessionId) }, data: { expiresAt } });
  },
  async deleteSession(sessionId) {
    await db().session.deleteMany({ where: { idHash: digest(sessionId) } });
  },
  async deleteUserSessions(personId) {
    await db().session.deleteMany({ where: { personId } });
  },
  async deleteExpiredSessions() {
    await db().session.deleteMany({ where: { expiresAt: { lte: dateOf(now()) } } });
  },
};

const made = new Map<boolean, OurLucia>();

function lucia(isSecure: boolean) {
  const known = made.get(isSecure);
  if (known !== undefined) return known;
  const fresh = new Lucia(adapter, {
    sessionExpiresIn: new TimeSpan(SESSION_IDLE_MS, "ms"),
    sessionCookie: {
      name: cookieName(isSecure),
      expires: false,
      attributes: { secure: isSecure, sameSite: "lax", path: "/" },
    },
    getUserAttributes: (attributes) => ({ ...attributes }),
  });
  made.set(isSecure, fresh);
  return fresh;
}

function cookieName(isSecure: boolean): string {
  return isSecure ? "__Host-eslabon" : "eslabon";
}

/** Begins a session under a new id, whatever the request brought along; answers with the cookie's header. */
export async function beginSession(
  personId: PersonId,
  isSecure: boolean,
  from: { readonly address: string; readonly userAgent: string } = { address: "", userAgent: "" },
): Promise<string> {
  const session = await lucia(isSecure).createSession(personId, {
    fromAddress: from.address,
    userAgent: from.userAgent.slice(0, USER_AGENT_MAX_LENGTH),
  });
  return lucia(isSecure).createSessionCookie(session.id).serialize();
}

/** Ends the session of a request, if it has one; answers with the header that clears the cookie. */
export async function endSession(cookies: string | null, isSecure: boolean): Promise<string> {
  const sessionId = lucia(isSecure).readSessionCookie(cookies ?? "");
  if (sessionId !== null) await lucia(isSecure).invalidateSession(sessionId);
  return lucia(isSecure).createBlankSessionCookie().serialize();
}

export interface SignedIn {
  readonly viewer: Viewer;
  readonly language: Language | null;
  /** Names the session among its owner's, without opening it. */
  readonly sessionHash: string;
  /** The zone the person wants dates in; null for the brand's. */
  readonly timeZone: string | null;
}

/** Who sent this request; null without a living session. */
export async function readSession(cookies: string | null, isSecure: boolean): Promise<SignedIn | null> {
  const sessionId = lucia(isSecure).readSessionCookie(cookies ?? "");
  if (sessionId === null) return null;
  const { user } = await lucia(isSecure).validateSession(sessionId);
  if (user === null || !isRole(user.role)) return null;
  const known = { personId: idOf<PersonId>(user.id), name: user.name };
  const { timeZone } = user;
  const language = isLanguage(user.language) ? user.language : null;
  const sessionHash = digest(sessionId);
  if (isPartnerRole(user.role)) {
    if (user.partnerId === null) return null;
    return {
      viewer: { ...known, role: user.role, partnerId: idOf<PartnerId>(user.partnerId) },
      language,
      timeZone,
      sessionHash,
    };
  }
  return { viewer: { ...known, role: user.role, partnerId: null }, language, timeZone, sessionHash };
}

/** Ends every session of a person. */
export async function endSessionsOf(tx: Tx, personId: PersonId): Promise<void> {
  await tx.session.deleteMany({ where: { personId } });
}

/** Ends one session of its owner, by the name the owner's page gives it. False: the owner has none under it. */
export async function endSessionNamed(tx: Tx, personId: PersonId, ref: string): Promise<boolean> {
  return (await tx.session.deleteMany({ where: { ref, personId } })).count === 1;
}

/** Ends every session of a person but one. */
export async function endSessionsBut(tx: Tx, personId: PersonId, idHash: string): Promise<void> {
  await tx.session.deleteMany({ where: { personId, idHash: { not: idHash } } });
}
