import type { TouchpointId } from "~/kernel/ids";
import type { Tx } from "~/platform/db/db.server";
import { writeJourney } from "../steps/write-journey";
import { cleanBlock } from "./journey-stages/clean-block";
import { enjoyAndSpeak } from "./journey-stages/enjoy-and-speak";
import { getAround } from "./journey-stages/get-around";
import { liveSafely } from "./journey-stages/live-safely";
import { report } from "./journey-stages/report";
import type { SeedStage, SeedTouchpoint } from "./journey-stages/seed-stage";

/** The demo's brand is a city; its departments serve citizens as partners. */
export const SEED_JOURNEY: { readonly name: string; readonly stages: readonly SeedStage[] } = {
  name: "Vivir en la ciudad",
  stages: [report, getAround, cleanBlock, liveSafely, enjoyAndSpeak],
};

const touchpoints: readonly SeedTouchpoint[] = SEED_JOURNEY.stages.flatMap((stage) => stage.touchpoints);

/** Value of `reason` in city-requests.csv to the key of the touchpoint where it happens; all 31 are here. */
export const TOUCHPOINT_OF_REASON: Readonly<Record<string, string>> = Object.fromEntries(
  touchpoints.flatMap(({ key, reasons }) => reasons.map((reason) => [reason, key])),
);

/** Key of a touchpoint to its name in the journey, for whoever looks it up in the database. */
export const TOUCHPOINT_NAMES: Readonly<Record<string, string>> = Object.fromEntries(
  touchpoints.map(({ key, content }) => [key, content.name]),
);

/** The journey must not have been started. Answers the ids by key. */
export function seedJourney(tx: Tx): Promise<ReadonlyMap<string, TouchpointId>> {
  const stages = SEED_JOURNEY.stages.map((stage) => ({
    name: stage.name,
    touchpoints: stage.touchpoints.map(({ key, content, examples }) => ({
      key,
      content: { ...content, levelId: null },
      examples,
    })),
  }));
  return writeJourney(tx, SEED_JOURNEY.name, stages);
}
