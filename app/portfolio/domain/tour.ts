import type { PartnerId } from "~/kernel/ids";
import type { Role, Viewer } from "~/people/domain/roles";

export type TourStopId =
  | "clocks"
  | "decisions"
  | "chain"
  | "ownChain"
  | "ownScore"
  | "incidents"
  | "log"
  | "partners"
  | "ladder"
  | "portfolio"
  | "journey"
  | "levels"
  | "people"
  | "imports"
  | "team"
  | "onboarding"
  | "search";

/** What each role is shown, in the order in which it would meet it on a working day. */
const TOURS: Readonly<Record<Role, readonly TourStopId[]>> = {
  admin: ["clocks", "journey", "levels", "people", "imports", "search"],
  manager: ["clocks", "decisions", "incidents", "partners", "ladder", "search"],
  executive: ["chain", "decisions", "portfolio", "ladder", "search"],
  partnerLead: ["clocks", "incidents", "ownScore", "team", "ownChain", "search"],
  partnerAgent: ["clocks", "incidents", "log", "ownChain", "search"],
};
/** A partner that is being taken in begins there; it has no score yet. */
const WHILE_ONBOARDING: Readonly<Partial<Record<Role, readonly TourStopId[]>>> = {
  partnerLead: ["onboarding", "journey", "team", "ownChain", "search"],
  partnerAgent: ["onboarding", "journey", "ownChain", "search"],
};

export function tourOf(role: Role, isOnboarding: boolean): readonly TourStopId[] {
  return (isOnboarding ? WHILE_ONBOARDING[role] : undefined) ?? TOURS[role];
}

/** A stop that is there: one past the end is the last. */
export function stopIn(tour: readonly TourStopId[], wanted: number): number {
  return Math.max(0, Math.min(Math.trunc(wanted), tour.length - 1));
}

/** The page of a stop, and the place on it that is meant: what stands there under this id is marked by the browser. */
export function tourAddress(stop: TourStopId, { partnerId }: Pick<Viewer, "partnerId">): string {
  return `${pageOf(stop, partnerId)}#${tourAnchor(stop)}`;
}

function tourAnchor(stop: TourStopId): string {
  return `tour-${stop}`;
}

function pageOf(stop: TourStopId, partnerId: PartnerId | null): string {
  switch (stop) {
    case "clocks":
    case "decisions":
    case "chain":
    case "ownChain":
      return "/";
    case "ownScore":
      return `/partners/${partnerId}/scorecard`;
    case "team":
      return `/partners/${partnerId}/people`;
    case "log":
      return "/incidents/new";
    case "levels":
      return "/settings/levels";
    case "incidents":
    case "partners":
    case "ladder":
    case "portfolio":
    case "journey":
    case "people":
    case "imports":
    case "onboarding":
    case "search":
      return `/${stop}`;
  }
}
