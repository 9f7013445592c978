import { readChain, type ChainStage } from "~/journey/store/chain.server";
import type { Viewer } from "~/people/domain/roles";
import { tenantOf } from "~/people/domain/permissions";
import { Prisma, type Tx } from "~/platform/db/db.server";
import type { Month } from "~/scorecards/domain/month";

export type HeatState = "good" | "watch" | "risk";

export interface HeatStage extends Omit<ChainStage, "touchpoints"> {
  readonly touchpoints: readonly (ChainStage["touchpoints"][number] & {
    readonly heat: number;
    readonly state: HeatState | null;
  })[];
}

/** From these shares of promises kept on a touchpoint is drawn as good, or still to be watched. */
const GOOD_FROM = 0.8;
const WATCH_FROM = 0.7;

/** The chain with the promises broken at each touchpoint in a month: of all partners, or of the viewer's own. */
export async function loadHeat(client: Tx, viewer: Viewer, month: Month): Promise<HeatStage[]> {
  const partnerId = tenantOf(viewer);
  const own = partnerId === null ? Prisma.empty : Prisma.sql`AND "partnerId" = ${partnerId}::uuid`;
  const [stages, sums] = await Promise.all([
    readChain(viewer, { client }),
    client.$queryRaw<{ id: string; judged: number; met: number }[]>`
      SELECT "touchpointId"::text AS "id", sum("judged")::int AS "judged", sum("met")::int AS "met" FROM "Tally"
      WHERE "month" = ${month} AND "measure" = 'promises' ${own} GROUP BY "touchpointId"`,
  ]);
  const byId = new Map(sums.map((sum) => [sum.id, sum]));
  return stages.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((link) => {
      const sum = byId.get(link.id);
      if (sum === undefined || sum.judged === 0) return { ...link, heat: 0, state: null };
      return { ...link, heat: sum.judged - sum.met, state: stateOf(sum.met / sum.judged) };
    }),
  }));
}

function stateOf(kept: number): HeatState {
  if (kept >= GOOD_FROM) return "good";
  return kept >= WATCH_FROM ? "watch" : "risk";
}
