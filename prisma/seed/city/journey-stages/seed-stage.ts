import type { TouchpointContent } from "~/journey/domain/journey";
import type { PairContent } from "~/training/domain/example-pair";

export interface SeedStage {
  readonly name: string;
  readonly touchpoints: readonly SeedTouchpoint[];
}

export interface SeedTouchpoint {
  /** Short name for code: what an import finds the touchpoint by. */
  readonly key: string;
  /** Values of `reason` in city-requests.csv that happen here. */
  readonly reasons: readonly string[];
  readonly content: Omit<TouchpointContent, "levelId">;
  readonly examples: readonly PairContent[];
}
