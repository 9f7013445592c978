/** Open data that incidents come from, and how it wants to be cited: in the same words in every language. */
export interface Source {
  /** Part of every import key: it never changes once something was imported from it. */
  readonly name: string;
  readonly work: string;
  readonly licence: string;
}

export const CITY_REQUESTS = {
  name: "city-requests",
  work: "City of Boston, 311 Service Requests",
  licence: "PDDL",
} as const satisfies Source;

export const INCIDENT_EVENTS = {
  name: "incident-events",
  work: "Amaral, C., Fantinato, M., Peres, S. (2018). Incident management process enriched event log. UCI Machine Learning Repository, doi:10.24432/C57S4H",
  licence: "CC BY 4.0",
} as const satisfies Source;

export const SOURCES = [CITY_REQUESTS, INCIDENT_EVENTS] as const;

/** Null: nobody has to be cited. */
export function findSource(name: string | null): Source | null {
  return SOURCES.find((source) => source.name === name) ?? null;
}

/** The credit that goes wherever the data is shown. */
export function creditOf({ work, licence }: Source): string {
  return `${work} (${licence})`;
}
