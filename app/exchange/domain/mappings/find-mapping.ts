import type { Mapping } from "../mapping";
import { cityRequests } from "./city-requests";
import { incidentEvents } from "./incident-events";

export const mappings: readonly Mapping[] = [cityRequests, incidentEvents];

export function findMapping(name: string): Mapping | undefined {
  return mappings.find((mapping) => mapping.name === name);
}
