import type { IncidentId, PartnerId, TouchpointId } from "~/kernel/ids";
import { tenantOf } from "~/people/domain/permissions";
import type { Viewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import type { Told } from "~/incidents/domain/timeline";
import { LOG } from "./load-incidents.server";
import { tenantFilter } from "./tenant.server";

/** Everything of one incident that its page is made of, unmasked. */
export interface IncidentPageRow extends Told {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly description: string;
  readonly region: string;
  readonly sourceName: string | null;
  readonly sourceRef: string | null;
  readonly partnerId: PartnerId;
  readonly partner: string;
  readonly touchpointId: TouchpointId;
  readonly touchpoint: string;
  readonly stage: string;
}

/** In one statement; null for what is not there or not the viewer's. */
export async function readPageRow(viewer: Viewer, id: IncidentId): Promise<IncidentPageRow | null> {
  const rows = await db().$queryRaw<IncidentPageRow[]>`
    SELECT i."id"::text, i."number", i."title", i."description", i."region", i."sourceName", i."sourceRef",
      i."partnerId"::text, p."name" AS "partner", i."touchpointId"::text, t."name" AS "touchpoint", s."name" AS "stage",
      coalesce(${LOG}, '[]') AS "log",
      (SELECT coalesce(jsonb_agg(jsonb_build_object(
          'id', n."id", 'at', (extract(epoch FROM n."at") * 1000)::bigint, 'authorId', n."authorId",
          'visibility', n."visibility", 'body', n."body", 'holderId', n."holderId") ORDER BY n."at", n."id"), '[]')
        FROM "IncidentNote" n WHERE n."incidentId" = i."id") AS "notes",
      (SELECT coalesce(jsonb_object_agg(x."id", jsonb_build_object('name', x."name", 'partnerId', x."partnerId")), '{}')
        FROM "Person" x WHERE x."id" IN (
          SELECT e."actorId" FROM "IncidentEvent" e WHERE e."incidentId" = i."id"
          UNION SELECT n."authorId" FROM "IncidentNote" n WHERE n."incidentId" = i."id")) AS "people",
      (SELECT coalesce(jsonb_object_agg(h."id", h."name"), '{}') FROM "Partner" h WHERE h."id" = i."partnerId" OR h."id" IN (
          SELECT e."holderId" FROM "IncidentEvent" e WHERE e."incidentId" = i."id")) AS "partners",
      (SELECT coalesce(jsonb_object_agg(l."id", l."name"), '{}') FROM "ServiceLevel" l WHERE l."id" = i."levelId" OR l."id" IN (
          SELECT (e."payload" -> 'level' ->> 'levelId')::uuid FROM "IncidentEvent" e
          WHERE e."incidentId" = i."id" AND e."type" IN ('opened', 'levelChanged'))) AS "levels"
    FROM "Incident" i
    JOIN "Partner" p ON p."id" = i."partnerId"
    JOIN "Touchpoint" t ON t."id" = i."touchpointId"
    JOIN "Stage" s ON s."id" = t."stageId"
    WHERE i."id" = ${id}::uuid ${tenantFilter(tenantOf(viewer))}`;
  return rows[0] ?? null;
}
