import type { PartnerId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { Prisma, type Tx } from "~/platform/db/db.server";
import { float8, int, jsonb, names, recordset, text, uuid } from "~/platform/db/recordset.server";
import { settledIfTakenBy } from "~/scorecards/domain/closing";
import type { Month } from "~/kernel/month";
import { recompute, type JudgedBy, type Snapshot } from "~/scorecards/domain/snapshot";

/** A partner with the months in which it has something, and those whose record has settled. */
export interface Recordable {
  readonly partnerId: PartnerId;
  readonly trade: string;
  readonly isActive: boolean;
  readonly withData: readonly Month[];
  readonly settled: readonly Month[];
}

export async function loadRecordable(client: Tx, at: Instant): Promise<Recordable[]> {
  return client.$queryRaw<Recordable[]>`
    SELECT p."id"::text AS "partnerId", p."trade", p."status" = 'active' AS "isActive",
           ARRAY(SELECT t."month" FROM "PartnerTotal" t
                 WHERE t."partnerId" = p."id" AND t."measure" = 'promises') AS "withData",
           ARRAY(SELECT s."month" FROM "ScorecardSnapshot" s
                 WHERE s."partnerId" = p."id" AND s."takenAt" <= ${dateOf(settledIfTakenBy(at))}) AS "settled"
    FROM "Partner" p ORDER BY p."id"`;
}

/** Every version of a level, with its calendar, that clocks of these partners were held to in these months. */
export async function loadJudgedBy(
  client: Tx,
  partnerIds: readonly PartnerId[],
  months: readonly Month[],
): Promise<ReadonlyMap<PartnerId, readonly JudgedBy[]>> {
  const rows = await client.$queryRaw<(JudgedBy & { partnerId: PartnerId })[]>`
    SELECT DISTINCT k."partnerId"::text, c."levelId"::text, c."levelVersion", l."calendarId"::text, l."calendarVersion"
    FROM "Contribution" k
    JOIN "IncidentClock" c ON c."incidentId" = k."incidentId" AND c."holderId" = k."partnerId" AND c."kind" <> 'brand'
    JOIN "ServiceLevelVersion" l ON l."levelId" = c."levelId" AND l."version" = c."levelVersion"
    WHERE k."partnerId" = ANY(${partnerIds}::uuid[]) AND k."measure" = 'promises' AND k."month" = ANY(${months})
    ORDER BY 1, 2, 3`;
  const found = new Map<PartnerId, JudgedBy[]>();
  for (const { partnerId, ...judgedBy } of rows) found.set(partnerId, [...(found.get(partnerId) ?? []), judgedBy]);
  return found;
}

/** A month as it was put on record. */
export interface Recorded {
  readonly snapshot: Snapshot;
  readonly firstTakenAt: Instant;
}

export async function loadSnapshots(
  client: Tx,
  partnerIds: readonly PartnerId[],
  month: Month,
): Promise<ReadonlyMap<PartnerId, Recorded>> {
  const rows = await client.$queryRaw<{ inputs: Snapshot; takenAt: Date }[]>`
    SELECT "inputs", "takenAt" FROM "ScorecardSnapshot"
    WHERE "partnerId" = ANY(${partnerIds}::uuid[]) AND "month" = ${month}`;
  return new Map(
    rows.map(({ inputs, takenAt }) => [inputs.partnerId, { snapshot: inputs, firstTakenAt: instantOf(takenAt) }]),
  );
}

const KEY = { partnerId: uuid`"partnerId"`, month: text`"month"` };
const RECORD = {
  inputs: jsonb`"inputs"`,
  score: float8`"score"`,
  lower: float8`"lower"`,
  upper: float8`"upper"`,
  standing: text`"standing"`,
  units: int`"units"`,
};

/** Puts months on record, or renews records that have not settled by `at`; settled ones stay as they are. */
export async function writeSnapshots(tx: Tx, snapshots: readonly Snapshot[], at: Instant): Promise<number> {
  if (snapshots.length === 0) return 0;
  return tx.$executeRaw`
    INSERT INTO "ScorecardSnapshot" ("takenAt", ${names(KEY)}, ${names(RECORD)})
    SELECT ${dateOf(at)}, ${names(KEY)}, ${names(RECORD)}
    FROM ${recordset(snapshots.map(rowOf), { ...KEY, ...RECORD }, Prisma.sql`r`)}
    ON CONFLICT (${names(KEY)}) DO UPDATE SET (${names(RECORD)}) = ROW(${names(RECORD, Prisma.sql`excluded`)})
    WHERE "ScorecardSnapshot"."takenAt" > ${dateOf(settledIfTakenBy(at))}`;
}

/** What lists read without opening the inputs: the rolling view. */
function rowOf(inputs: Snapshot) {
  const { figure, standing, sums } = recompute(inputs).rolling;
  const { partnerId, month } = inputs;
  const scored = figure.status === "scored" ? figure : { score: null, lower: null, upper: null };
  const { score, lower, upper } = scored;
  const word = figure.status === "scored" ? standing : figure.status;
  return { partnerId, month, inputs, score, lower, upper, standing: word, units: sums.units };
}
