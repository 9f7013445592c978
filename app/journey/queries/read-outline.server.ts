import { idOf, type JourneyId, type LevelId, type StageId, type TouchpointId } from "~/kernel/ids";
import { findTouchpoint, type Journey, type Touchpoint } from "~/journey/domain/journey";
import { loadJourney } from "~/journey/store/journey.server";
import { db } from "~/platform/db/db.server";

/** The journey as the editing pages need it: names, order, versions. */
export interface JourneyOutline {
  readonly id: JourneyId;
  readonly name: string;
  readonly version: number;
  readonly stages: readonly {
    readonly id: StageId;
    readonly name: string;
    readonly version: number;
    readonly touchpoints: readonly { readonly id: TouchpointId; readonly name: string }[];
  }[];
}

export interface LevelChoice {
  readonly id: LevelId;
  readonly name: string;
}

/** Null until the journey has been started. For people who may write it: nothing in it is narrowed to a partner. */
export async function readOutline(): Promise<JourneyOutline | null> {
  const journey = await loadJourney();
  return journey && outlineOf(journey);
}

function outlineOf({ id, name, version, stages }: Journey): JourneyOutline {
  return {
    id,
    name,
    version,
    stages: stages.map((stage) => ({
      id: stage.id,
      name: stage.name,
      version: stage.version,
      touchpoints: stage.touchpoints.map((touchpoint) => ({ id: touchpoint.id, name: touchpoint.name })),
    })),
  };
}

export interface TouchpointToEdit {
  readonly touchpoint: Touchpoint;
  readonly outline: JourneyOutline;
  readonly levels: readonly LevelChoice[];
}

export async function readTouchpointToEdit(id: TouchpointId): Promise<TouchpointToEdit | null> {
  const [journey, levels] = await Promise.all([loadJourney(), readLevelChoices()]);
  const touchpoint = journey && findTouchpoint(journey, id);
  return journey === null || touchpoint === null ? null : { touchpoint, outline: outlineOf(journey), levels };
}

async function readLevelChoices(): Promise<readonly LevelChoice[]> {
  const rows = await db().serviceLevel.findMany({ select: { id: true, name: true }, orderBy: { name: "asc" } });
  return rows.map(({ id, name }) => ({ id: idOf(id), name }));
}
