import type { IncidentId, PartnerId, TouchpointId } from "~/kernel/ids";
import { dateOf, type Instant } from "~/kernel/instant";
import { Prisma } from "~/platform/db/db.server";
import type { CachedClockStatus } from "~/incidents/domain/caches";
import type { Sort, StatusGroup } from "~/incidents/domain/status-groups";
import { tenantFilter } from "./tenant.server";
import { wordsCondition } from "./words-condition.server";
import type { Severity } from "~/servicelevels/domain/service-level";

export interface ListFilters {
  readonly status: StatusGroup;
  readonly partnerId: PartnerId | null;
  readonly touchpointId: TouchpointId | null;
  readonly severity: Severity | null;
  readonly clock: CachedClockStatus | null;
  /** Words of the title, or a number. */
  readonly words: string | null;
}

/** A place in a sorted list: the last row of one page is where the next begins. */
export interface Place {
  readonly at: Instant;
  readonly id: IncidentId;
}

/** The condition over `"Incident" i`: within the tenant first, then what was asked for. */
export function conditionOf(tenant: PartnerId | null, filters: ListFilters): Prisma.Sql {
  const { partnerId, touchpointId, severity, clock, words } = filters;
  const conditions = [
    groupCondition(filters.status),
    ...(partnerId === null ? [] : [Prisma.sql`i."partnerId" = ${partnerId}::uuid`]),
    ...(touchpointId === null ? [] : [Prisma.sql`i."touchpointId" = ${touchpointId}::uuid`]),
    ...(severity === null ? [] : [Prisma.sql`i."severity" = ${severity}`]),
    // Only open incidents have clocks that run: the index of the open ones is used for "all" as well.
    ...(clock === null ? [] : [clockCondition(clock)]),
    ...(words === null ? [] : [wordsCondition(words)]),
  ];
  return Prisma.sql`${Prisma.join(conditions, " AND ")} ${tenantFilter(tenant)}`;
}

function clockCondition(clock: CachedClockStatus): Prisma.Sql {
  return clock === "none"
    ? Prisma.sql`i."clockStatus" = 'none'`
    : Prisma.sql`i."isOpen" AND i."clockStatus" = ${clock}`;
}

function groupCondition(status: StatusGroup): Prisma.Sql {
  switch (status) {
    case "open":
      return Prisma.sql`i."isOpen"`;
    case "new":
      return Prisma.sql`i."isOpen" AND i."status" = 'reported'`;
    case "working":
      return Prisma.sql`i."isOpen" AND i."status" IN ('acknowledged', 'inProgress')`;
    case "waiting":
      return Prisma.sql`i."isOpen" AND i."status" = 'waiting'`;
    case "resolved":
      return Prisma.sql`i."isOpen" AND i."status" = 'resolved'`;
    case "closed":
      return Prisma.sql`NOT i."isOpen"`;
    case "all":
      return Prisma.sql`TRUE`;
  }
}

/** Rows after a place in the list's order; with `isBack`, the rows before it. */
export function placeCondition(sort: Sort, { at, id }: Place, isBack: boolean): Prisma.Sql {
  const moment = dateOf(at);
  switch (sort) {
    case "due":
      return isBack
        ? Prisma.sql`AND (i."nextDueAt", i."id") < (${moment}, ${id}::uuid)`
        : Prisma.sql`AND (i."nextDueAt", i."id") > (${moment}, ${id}::uuid)`;
    case "newest":
      return isBack
        ? Prisma.sql`AND i."openedAt" >= ${moment} AND (i."openedAt" > ${moment} OR i."id" < ${id}::uuid)`
        : Prisma.sql`AND i."openedAt" <= ${moment} AND (i."openedAt" < ${moment} OR i."id" > ${id}::uuid)`;
  }
}

export function orderOf(sort: Sort, isBack: boolean): Prisma.Sql {
  switch (sort) {
    case "due":
      return isBack ? Prisma.sql`ORDER BY i."nextDueAt" DESC, i."id" DESC` : Prisma.sql`ORDER BY i."nextDueAt", i."id"`;
    case "newest":
      return isBack ? Prisma.sql`ORDER BY i."openedAt", i."id" DESC` : Prisma.sql`ORDER BY i."openedAt" DESC, i."id"`;
  }
}
