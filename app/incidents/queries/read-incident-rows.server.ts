import type { IncidentId } from "~/kernel/ids";
import { instantOf } from "~/kernel/instant";
import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db, Prisma } from "~/platform/db/db.server";
import type { CachedClockStatus } from "~/incidents/domain/caches";
import type { Channel, Closing } from "~/incidents/domain/events";
import type { IncidentStatus } from "~/incidents/domain/incident";
import type { Severity } from "~/servicelevels/domain/service-level";
import {
  conditionOf,
  orderOf,
  placeCondition,
  type ListFilters,
  type Place,
} from "~/incidents/store/list-filters.server";

/** One line of the download: what the list shows, and the dates. */
export interface DownloadRow {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly status: IncidentStatus;
  readonly severity: Severity;
  readonly partner: string;
  readonly touchpoint: string;
  readonly channel: Channel;
  readonly region: string;
  readonly openedAt: Date;
  readonly nextDueAt: Date | null;
  readonly clockStatus: CachedClockStatus;
  readonly resolvedAt: Date | null;
  readonly closedAt: Date | null;
  readonly outcome: Closing["outcome"] | null;
}

const PAGE = 500;

/** Everything the filters let through, newest first, page by page: memory stays flat however many there are. */
export async function* readIncidentRows(viewer: Viewer, filters: ListFilters): AsyncGenerator<DownloadRow> {
  const condition = conditionOf(tenantOf(viewer), filters);
  let from: Place | null = null;
  for (;;) {
    const place: Prisma.Sql = from === null ? Prisma.empty : placeCondition("newest", from, false);
    const rows: DownloadRow[] = await db().$queryRaw<DownloadRow[]>`
      SELECT i."id"::text, i."number", i."title", i."status", i."severity", p."name" AS "partner", t."name" AS "touchpoint",
        i."channel", i."region", i."openedAt", i."clockStatus", i."resolvedAt", i."closedAt", i."outcome",
        CASE WHEN i."nextDueKind" IS NOT NULL THEN i."nextDueAt" END AS "nextDueAt"
      FROM "Incident" i
      JOIN "Touchpoint" t ON t."id" = i."touchpointId"
      JOIN "Partner" p ON p."id" = i."partnerId"
      WHERE ${condition} ${place} ${orderOf("newest", false)} LIMIT ${PAGE}`;
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    from = { at: instantOf(last.openedAt), id: last.id };
  }
}
