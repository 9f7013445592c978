import { dateOf, type Instant } from "~/kernel/instant";
import type { PersonId } from "~/kernel/ids";
import type { Role } from "~/people/domain/roles";
import type { Tx } from "~/platform/db/db.server";

/** Keeps where a person stands; of two browsers of one person the later word counts. */
export async function saveTour(
  tx: Tx,
  { personId, role }: { readonly personId: PersonId; readonly role: Role },
  { stop, endedAt }: { readonly stop: number; readonly endedAt: Instant | null },
): Promise<void> {
  const ended = endedAt === null ? null : dateOf(endedAt);
  await tx.$executeRaw`
    INSERT INTO "TourProgress" ("personId", "role", "stop", "endedAt") VALUES (${personId}::uuid, ${role}, ${stop}, ${ended})
    ON CONFLICT ("personId", "role") DO UPDATE SET "stop" = excluded."stop", "endedAt" = excluded."endedAt"`;
}

/** Whether the person works for a partner that is still being taken in: its tour is another one. */
export async function isBeingTakenIn(tx: Tx, partnerId: string | null): Promise<boolean> {
  if (partnerId === null) return false;
  const partner = await tx.partner.findUnique({ where: { id: partnerId }, select: { status: true } });
  return partner?.status === "onboarding";
}
