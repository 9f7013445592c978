import type { HeatStage } from "~/portfolio/queries/read-portfolio.server";
import type { ChainStage } from "~/ui/chain/chain-layout";
import { STANDING_STATE } from "./standing-badge";

/** The chain as it is drawn: a touchpoint without judged promises has no state of its own. */
export function chainOf(stages: readonly HeatStage[]): ChainStage[] {
  return stages.map(({ id, name, touchpoints }) => ({
    id,
    name,
    touchpoints: touchpoints.map(({ standing, ...link }) =>
      standing === null ? link : { ...link, state: STANDING_STATE[standing] },
    ),
  }));
}
