import type { PartnerId } from "~/kernel/ids";
import { isPartnerStatus, type PartnerStatus } from "~/partners/domain/partner";
import { mayAtAll, mayOn } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";

/** What stands above every page of a partner. */
export interface PartnerFrame {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly trade: string;
  readonly status: PartnerStatus;
  /** Which of its pages the viewer may open. */
  readonly may: {
    readonly list: boolean;
    readonly edit: boolean;
    readonly readPeople: boolean;
    readonly readMonths: boolean;
    /** Nobody is scored before serving. */
    readonly readScorecard: boolean;
  };
}

/** Null: no such partner, or another's. */
export async function readPartnerFrame(viewer: Viewer, partnerId: PartnerId): Promise<PartnerFrame | null> {
  if (!mayOn(viewer, "partner:read", partnerId)) return null;
  const row = await db().partner.findUnique({
    where: { id: partnerId },
    select: { name: true, trade: true, status: true },
  });
  if (row === null || !isPartnerStatus(row.status)) return null;
  return {
    partnerId,
    name: row.name,
    trade: row.trade,
    status: row.status,
    may: {
      list: mayAtAll(viewer, "partner:list"),
      edit: mayOn(viewer, "partner:write", partnerId) && row.status !== "ended",
      readPeople: mayOn(viewer, "partnerPeople:read", partnerId),
      readMonths: mayOn(viewer, "partnerMonth:read", partnerId),
      readScorecard: mayOn(viewer, "scorecard:read", partnerId) && row.status !== "onboarding",
    },
  };
}
