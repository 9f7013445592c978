import { instantOf, type Instant } from "~/kernel/instant";
import { deviceOf, type Device } from "~/people/domain/devices";
import type { Viewer } from "~/people/domain/roles";
import { loadOwnAccount } from "~/people/store/own-account.server";
import { readPending, type PendingFactor } from "~/people/store/pending-factor.server";
import { loadRequiredRoles } from "~/people/store/sign-in-rules.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

export interface OwnSession {
  readonly ref: string;
  readonly device: Device;
  readonly fromAddress: string;
  readonly begunAt: Instant;
  /** Ends then, unless it is used before. */
  readonly endsAt: Instant;
  readonly isThis: boolean;
}

export interface OwnAccessPage {
  readonly email: string;
  readonly sessions: readonly OwnSession[];
  readonly factor: {
    readonly isOn: boolean;
    readonly onAt: Instant | null;
    /** The person's role must have one. */
    readonly isRequired: boolean;
    readonly pending: PendingFactor | null;
    /** Recovery codes that were not used yet. */
    readonly codesLeft: number;
  };
  /** An address that waits to be confirmed at the link sent to it. */
  readonly newEmail: string | null;
}

/** Most sessions one page shows: beyond that "end all others" is what helps. */
const MOST_SESSIONS = 50;

/** How one gets in, and where one is in now. Null: no longer a person of the portal. */
export async function readOwnAccess(viewer: Viewer, sessionHash: string | null): Promise<OwnAccessPage | null> {
  const { personId } = viewer;
  const account = await loadOwnAccount(personId);
  if (account === null) return null;
  const at = new Date(now());
  const rows = await db().session.findMany({
    where: { personId, expiresAt: { gt: at }, absoluteExpiresAt: { gt: at } },
    orderBy: [{ createdAt: "desc" }, { ref: "asc" }],
    take: MOST_SESSIONS,
  });
  const on = await db().person.findUnique({ where: { id: personId }, select: { factorOnAt: true } });
  const codesLeft = await db().recoveryCode.count({ where: { personId, usedAt: null } });
  // Only the newest counts, so there is one at most.
  const [change] = await db().personToken.findMany({
    where: { personId, purpose: "emailChange", usedAt: null, expiresAt: { gt: at } },
    select: { newEmail: true },
  });
  return {
    email: account.email,
    sessions: rows.map((row) => ({
      ref: row.ref,
      device: deviceOf(row.userAgent),
      fromAddress: row.fromAddress,
      begunAt: instantOf(row.createdAt),
      endsAt: instantOf(row.expiresAt < row.absoluteExpiresAt ? row.expiresAt : row.absoluteExpiresAt),
      isThis: row.idHash === sessionHash,
    })),
    factor: {
      isOn: account.hasSecondFactor,
      onAt: on?.factorOnAt ? instantOf(on.factorOnAt) : null,
      isRequired: (await loadRequiredRoles()).includes(account.role),
      pending: account.hasSecondFactor ? null : await readPending(account),
      codesLeft,
    },
    newEmail: change?.newEmail ?? null,
  };
}
