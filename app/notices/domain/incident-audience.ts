import type { PartnerId, PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { mayOn } from "~/people/domain/permissions";
import { isOfBrand, ROLES, type Role, type Viewer } from "~/people/domain/roles";
import type { Severity } from "~/servicelevels/domain/clocks";
import type { Reader } from "./audience";
import { occasionOf, receiversOf, type Receiver } from "./receivers";

/** What is told of the clocks of one incident. */
const INCIDENT_RULES = ["clockWarning", "breach", "brandClock"] as const;
export type IncidentRule = (typeof INCIDENT_RULES)[number];

/** People of one role who would be told. */
export interface ToldGroup {
  readonly role: Role;
  readonly named: readonly { readonly name: string; readonly until: Instant | null }[];
  /** So many more whose names are not the viewer's to read. */
  readonly others: number;
}

export interface ToldOf {
  readonly rule: IncidentRule;
  readonly groups: readonly ToldGroup[];
  /** For people of a partner: that somebody of the brand is told too. Neither who nor how many. */
  readonly isBrandTold: boolean;
}

/** An incident as far as it decides who is told. */
export interface ToldIncident {
  readonly partnerId: PartnerId;
  readonly severity: Severity;
  readonly workers: ReadonlySet<PersonId>;
}

/**
 * Who would be told of an incident's clocks now, as far as it is the viewer's to know. The brand reads all names. A
 * partner reads nothing of the brand's own clock and no name of the brand's; of its own people whoever may read their
 * list reads all, everybody else those whose names stand in the incident's story anyway.
 */
export function toldOfIncident(
  incident: ToldIncident,
  readers: readonly Reader[],
  viewer: Viewer,
  timeZone: string,
  now: Instant,
): ToldOf[] {
  const { partnerId, severity, workers } = incident;
  const mayReadAll = mayOn(viewer, "partnerPeople:read", partnerId);
  const isNamed = ({ personId, why }: Receiver) => mayReadAll || why === "works" || personId === viewer.personId;
  return INCIDENT_RULES.filter((rule) => isOfBrand(viewer) || rule !== "brandClock").map((rule) => {
    const occasion = occasionOf(rule, partnerId, workers);
    const told = receiversOf(occasion, readers, timeZone, now, severity).filter(({ state }) => state !== "off");
    const shown = isOfBrand(viewer) ? told : told.filter(({ why }) => why !== "brand");
    return { rule, groups: groupsOf(shown, isNamed), isBrandTold: shown.length < told.length };
  });
}

function groupsOf(told: readonly Receiver[], isNamed: (one: Receiver) => boolean): ToldGroup[] {
  return ROLES.flatMap((role) => {
    const group = told.filter((one) => one.role === role);
    const named = group.filter(isNamed).map(({ name, until }) => ({ name, until }));
    return group.length === 0 ? [] : [{ role, named, others: group.length - named.length }];
  });
}
