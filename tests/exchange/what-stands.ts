import { createHash } from "node:crypto";
import type { Tx } from "~/platform/db/db.server";
import type { Database } from "~/platform/db/open.server";
import { driftedTotals } from "../scorecards/drifted-totals";

/** All that an import leaves in a database, in words that two databases share: names for ids, no running numbers. */
export interface WhatStands {
  /** A digest of each incident with its log, clocks and contributions, by the number its source gives it. */
  readonly incidents: ReadonlyMap<string, string>;
  readonly rows: Readonly<Record<"incidents" | "events" | "clocks" | "contributions", number>>;
  readonly tallies: readonly string[];
  /** Who serves what. */
  readonly links: readonly string[];
  /** Sums that are not those of the contributions, and totals that are not those of the sums; a sound database has none at any moment. */
  readonly driftedTallies: number;
}

/** As of one moment, however much is being written meanwhile. */
export async function whatStands({ client }: Database): Promise<WhatStands> {
  return client.$transaction(read, { isolationLevel: "RepeatableRead", timeout: 20_000 });
}

async function read(tx: Tx): Promise<WhatStands> {
  const names = await namesById(tx);
  const stories = await tx.$queryRaw<{ ref: string; story: string }[]>`
    SELECT i."sourceRef" AS "ref", jsonb_build_array(
      to_jsonb(i) - 'number' - 'importRunId',
      (SELECT jsonb_agg(to_jsonb(e) ORDER BY e."seq") FROM "IncidentEvent" e WHERE e."incidentId" = i."id"),
      (SELECT jsonb_agg(to_jsonb(c) ORDER BY c."kind", c."holding", c."cycle") FROM "IncidentClock" c WHERE c."incidentId" = i."id"),
      (SELECT jsonb_agg(to_jsonb(k) ORDER BY k."month", k."measure", k."partnerId") FROM "Contribution" k WHERE k."incidentId" = i."id")
    )::text AS "story"
    FROM "Incident" i ORDER BY i."sourceRef"`;
  const tallies = await tx.$queryRaw<{ tally: string }[]>`
    SELECT (to_jsonb(t) || jsonb_build_object(
      'creditSum', round(t."creditSum"::numeric, 6), 'creditSquareSum', round(t."creditSquareSum"::numeric, 6)))::text AS "tally"
    FROM "Tally" t`;
  const links = await tx.$queryRaw<{ link: string }[]>`
    SELECT p."name" || ' – ' || t."name" AS "link" FROM "PartnerTouchpoint" l
    JOIN "Partner" p ON p."id" = l."partnerId" JOIN "Touchpoint" t ON t."id" = l."touchpointId"`;
  const named = (text: string) => text.replace(UUID, (id) => names.get(id) ?? id);
  return {
    incidents: new Map(stories.map(({ ref, story }) => [ref, digest(named(story))])),
    rows: {
      incidents: stories.length,
      events: await tx.incidentEvent.count(),
      clocks: await tx.incidentClock.count(),
      contributions: await tx.contribution.count(),
    },
    tallies: tallies.map(({ tally }) => named(tally)).sort(),
    links: links.map(({ link }) => link).sort(),
    driftedTallies: await driftedTallies(tx),
  };
}

const UUID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

async function namesById(tx: Tx): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT "id"::text, "name" FROM "Partner" UNION ALL SELECT "id"::text, "name" FROM "Touchpoint"
    UNION ALL SELECT "id"::text, "name" FROM "ServiceLevel" UNION ALL SELECT "id"::text, "sourceRef" FROM "Incident"`;
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function driftedTallies(tx: Tx): Promise<number> {
  const rows = await tx.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS "count" FROM "Tally" t FULL JOIN (
      SELECT "partnerId", "touchpointId", "severity", "month", "measure", count(*) FILTER (WHERE "judged" > 0) AS "units",
        sum("credit") AS "creditSum", sum("judged") AS "judged", sum("met") AS "met", sum("sourceMet") AS "sourceMet"
      FROM "Contribution" GROUP BY 1, 2, 3, 4, 5) c USING ("partnerId", "touchpointId", "severity", "month", "measure")
    WHERE (t."units", t."judged", t."met", t."sourceMet") IS DISTINCT FROM (c."units", c."judged", c."met", c."sourceMet")
      OR abs(t."creditSum" - c."creditSum") > 1e-6`;
  return (rows[0]?.count ?? 0) + (await driftedTotals(tx));
}

function digest(text: string): string {
  return createHash("sha256").update(text).digest("base64url");
}
