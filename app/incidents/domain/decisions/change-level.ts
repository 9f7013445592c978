import type { PersonId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { IncidentEvent, LevelRef } from "../events";
import type { Incident } from "../incident";
import type { RefusalOf } from "../refusals";
import { refuseOver, step } from "./step";

export type ChangeLevelRefusal = RefusalOf<
  | "incident.same-level"
  | "incident.level-already-off"
  | "incident.resolved"
  | "incident.closed"
  | "incident.closed-at-source"
>;

/** The brand holds the incident to another level, another version of it, or (null) to none. */
export function changeLevel(
  incident: Incident,
  level: LevelRef | null,
  by: PersonId,
  now: Instant,
): Result<readonly IncidentEvent[], ChangeLevelRefusal> {
  switch (incident.status) {
    case "reported":
    case "acknowledged":
    case "inProgress":
    case "waiting":
      if (level === null) {
        if (incident.isLevelOff) return refuse({ code: "incident.level-already-off" });
        return ok(step(incident, by, now, [{ type: "levelSwitchedOff" }]));
      }
      if (!incident.isLevelOff && isSameLevel(level, incident.level)) return refuse({ code: "incident.same-level" });
      return ok(step(incident, by, now, [{ type: "levelChanged", level }]));
    case "resolved":
    case "closed":
    case "closedAtSource":
      return refuseOver(incident);
  }
}

function isSameLevel(a: LevelRef, b: LevelRef): boolean {
  return a.levelId === b.levelId && a.levelVersion === b.levelVersion;
}
