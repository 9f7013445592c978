import type { HeatStage } from "~/portfolio/queries/read-portfolio.server";
import type { ChainStage } from "~/ui/chain/chain-layout";

/** The chain as it is drawn: a touchpoint without judged promises has no state of its own. */
export function chainOf(stages: readonly HeatStage[]): ChainStage[] {
  return stages.map(({ id, name, touchpoints }) => ({
    id,
    name,
    touchpoints: touchpoints.map(({ state, ...link }) => (state === null ? link : { ...link, state })),
  }));
}
