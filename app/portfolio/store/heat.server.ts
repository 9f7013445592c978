import { readChain, type ChainStage } from "~/journey/store/chain.server";
import type { Viewer } from "~/people/domain/roles";
import { tenantOf } from "~/people/domain/permissions";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { Month } from "~/kernel/month";
import { ENOUGH_UNITS } from "~/scorecards/domain/promises-score";
import { standingOf, type Standing, type StandingSettings } from "~/scorecards/domain/standing";

export interface HeatStage extends Omit<ChainStage, "touchpoints"> {
  readonly touchpoints: readonly (ChainStage["touchpoints"][number] & {
    readonly heat: number;
    /** Null where there is too little to conclude anything. */
    readonly standing: Standing | null;
  })[];
}

/**
 * The chain with the promises broken at each touchpoint in a month: of all partners, or of the viewer's own.
 * How it stands there is judged by the bounds of the score.
 */
export async function loadHeat(
  client: Tx,
  viewer: Viewer,
  month: Month,
  bounds: StandingSettings,
): Promise<HeatStage[]> {
  const partnerId = tenantOf(viewer);
  // A total over all partners; of one there are a few tallies.
  const [table, own] =
    partnerId === null
      ? [Prisma.sql`"TouchpointTotal"`, Prisma.empty]
      : [Prisma.sql`"Tally"`, Prisma.sql`AND "partnerId" = ${partnerId}::uuid`];
  const [stages, sums] = await Promise.all([
    readChain(viewer, { client }),
    client.$queryRaw<Sum[]>`
      SELECT "touchpointId"::text AS "id", sum("units")::int AS "units", sum("judged")::int AS "judged", sum("met")::int AS "met"
      FROM ${table} WHERE "month" = ${month} AND "measure" = 'promises' ${own} GROUP BY "touchpointId"`,
  ]);
  const byId = new Map(sums.map((sum) => [sum.id, sum]));
  return stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((link) => {
      const sum = byId.get(link.id);
      return sum === undefined
        ? { ...link, heat: 0, standing: null }
        : { ...link, heat: sum.judged - sum.met, standing: standingAt(sum, bounds) };
    }),
  }));
}

interface Sum {
  readonly id: string;
  readonly units: number;
  readonly judged: number;
  readonly met: number;
}

function standingAt({ units, judged, met }: Sum, bounds: StandingSettings): Standing | null {
  return units < ENOUGH_UNITS || judged === 0 ? null : standingOf((100 * met) / judged, bounds);
}
