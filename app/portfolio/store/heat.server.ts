import { readChain, type ChainStage } from "~/journey/store/chain.server";
import type { Viewer } from "~/people/domain/roles";
import { tenantOf } from "~/people/domain/permissions";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { Month } from "~/scorecards/domain/month";
import type { PromisesOnlyPolicy } from "~/scorecards/domain/policy";
import { ENOUGH_UNITS } from "~/scorecards/domain/promises-score";
import { loadPolicy } from "~/scorecards/store/policy.server";

export type HeatState = "good" | "watch" | "risk";

export interface HeatStage extends Omit<ChainStage, "touchpoints"> {
  readonly touchpoints: readonly (ChainStage["touchpoints"][number] & {
    readonly heat: number;
    readonly state: HeatState | null;
  })[];
}

/**
 * The chain with the promises broken at each touchpoint in a month: of all partners, or of the viewer's own. Coloured by
 * the marks of the score, and only where there is enough to conclude anything.
 */
export async function loadHeat(client: Tx, viewer: Viewer, month: Month): Promise<HeatStage[]> {
  const partnerId = tenantOf(viewer);
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${partnerId}::uuid`;
  const [stages, { standing }, sums] = await Promise.all([
    readChain(viewer, { client }),
    loadPolicy(client),
    client.$queryRaw<Sum[]>`
      SELECT "touchpointId"::text AS "id", sum("units")::int AS "units", sum("judged")::int AS "judged", sum("met")::int AS "met" FROM "Tally"
      WHERE "month" = ${month} AND "measure" = 'promises' ${own} GROUP BY "touchpointId"`,
  ]);
  const byId = new Map(sums.map((sum) => [sum.id, sum]));
  return stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((link) => {
      const sum = byId.get(link.id);
      return sum === undefined
        ? { ...link, heat: 0, state: null }
        : { ...link, heat: sum.judged - sum.met, state: stateOf(sum, standing) };
    }),
  }));
}

interface Sum {
  readonly id: string;
  readonly units: number;
  readonly judged: number;
  readonly met: number;
}

function stateOf(
  { units, judged, met }: Sum,
  { goodFrom, watchFrom }: PromisesOnlyPolicy["standing"],
): HeatState | null {
  if (units < ENOUGH_UNITS || judged === 0) return null;
  const kept = (100 * met) / judged;
  if (kept >= goodFrom) return "good";
  return kept >= watchFrom ? "watch" : "risk";
}
