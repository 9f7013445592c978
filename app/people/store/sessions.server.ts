import { createHash } from "node:crypto";
import { Lucia, TimeSpan, type Adapter, type DatabaseSession, type DatabaseUser } from "lucia";
import { dateOf, instant, instantOf } from "~/kernel/instant";
import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { isSessionAlive, SESSION_IDLE_MS, SESSION_LONGEST_MS } from "~/people/domain/sessions";
import { isPartnerRole, isRole, type Viewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { isLanguage, type Language } from "~/platform/i18n/languages";

interface PersonAttributes {
  readonly name: string;
  readonly role: string;
  readonly partnerId: string | null;
  readonly language: string | null;
  readonly timeZone: string | null;
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, PersonAttributes>;
    DatabaseUserAttributes: PersonAttributes;
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
      { id: sessionId, userId: row.personId, expiresAt: row.expiresAt, attributes: {} },
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

const made = new Map<boolean, Lucia<Record<never, never>, PersonAttributes>>();

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

/** Begins a session under a new id; answers with the cookie's header. */
export async function beginSession(personId: PersonId, isSecure: boolean): Promise<string> {
  const session = await lucia(isSecure).createSession(personId, {});
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
  if (isPartnerRole(user.role)) {
    if (user.partnerId === null) return null;
    return { viewer: { ...known, role: user.role, partnerId: idOf<PartnerId>(user.partnerId) }, language, timeZone };
  }
  return { viewer: { ...known, role: user.role, partnerId: null }, language, timeZone };
}
