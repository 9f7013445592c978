import { idOf, type IncidentId, type PartnerId, type PersonId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import type { Severity } from "~/servicelevels/domain/clocks";

/** What is said of an incident in a mail, and what decides who is told. Nothing of what was noted on it, inside or not. */
export interface NamedRow {
  readonly id: IncidentId;
  readonly number: number;
  readonly title: string;
  readonly touchpoint: string;
  readonly partner: string;
  readonly severity: Severity;
  /** Who has it now. */
  readonly partnerId: PartnerId;
  /** Everybody who did something on it. */
  readonly workers: ReadonlySet<PersonId>;
}

type Row = Omit<NamedRow, "workers"> & { readonly workers: readonly string[] | null };

/** Incidents that this transaction has written. */
export async function loadNamed(tx: Tx, ids: readonly IncidentId[]): Promise<ReadonlyMap<IncidentId, NamedRow>> {
  const rows = await tx.$queryRaw<Row[]>`
    SELECT i."id"::text, i."number", i."title", i."severity", i."partnerId"::text, p."name" AS "partner", t."name" AS "touchpoint",
      (SELECT array_agg(DISTINCT e."actorId"::text) FROM "IncidentEvent" e
       WHERE e."incidentId" = i."id" AND e."actorId" IS NOT NULL) AS "workers"
    FROM "Incident" i
    JOIN "Partner" p ON p."id" = i."partnerId"
    JOIN "Touchpoint" t ON t."id" = i."touchpointId"
    WHERE i."id" = ANY(${[...ids]}::uuid[])`;
  return new Map(
    rows.map((row) => [row.id, { ...row, workers: new Set((row.workers ?? []).map((id) => idOf<PersonId>(id))) }]),
  );
}
