import {
  BLANK_TOUCHPOINT,
  THE_JOURNEY,
  type Journey,
  type Stage,
  type Touchpoint,
  type TouchpointContent,
} from "~/journey/domain/journey";
import { idOf, type StageId, type TouchpointId } from "~/kernel/ids";

/** Ids by name: no two things of a test's journey share one. */
export const stageId = (name: string): StageId => idOf(`stage ${name}`);
export const touchpointId = (name: string): TouchpointId => idOf(`touchpoint ${name}`);

export function content(name: string, more: Partial<TouchpointContent> = {}): TouchpointContent {
  return { ...BLANK_TOUCHPOINT, name, ...more };
}

export function touchpoint(name: string, more: Partial<TouchpointContent> = {}): Touchpoint {
  return { ...content(name, more), id: touchpointId(name), version: 1 };
}

/** A journey of stages named by the keys, with touchpoints named by the lists. */
export function journeyOf(stages: Readonly<Record<string, readonly string[]>>): Journey {
  return {
    id: THE_JOURNEY,
    name: "Estrenar internet en casa",
    version: 1,
    stages: Object.entries(stages).map(([name, touchpoints]) => ({
      id: stageId(name),
      name,
      version: 1,
      touchpoints: touchpoints.map((one) => touchpoint(one)),
    })),
  };
}

export function stageOf(journey: Journey, name: string): Stage {
  const stage = journey.stages.find((one) => one.name === name);
  if (stage === undefined) throw new Error(`no stage ${name}`);
  return stage;
}

export const HOME_INTERNET = journeyOf({
  Contrata: ["Cotización", "Agenda"],
  Recibe: ["Entrega", "Llegada del técnico", "Instalación"],
  Renueva: [],
});
