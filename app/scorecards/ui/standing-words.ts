import type { Standing } from "~/scorecards/domain/standing";
import type { ShownFigure } from "~/scorecards/domain/view";
import type { State } from "~/ui/state";

const STANDING_STATE: Readonly<Record<Standing, State>> = {
  excellent: "good",
  good: "good",
  watch: "watch",
  atRisk: "risk",
};

/** How a figure is drawn; what cannot be judged is never drawn as good or bad. */
export function stateOf(figure: ShownFigure): State {
  return figure.status === "scored" ? STANDING_STATE[figure.standing] : "noData";
}
