export type { ClockEvent, PauseReason } from "./clock-events";
export { clockKey } from "./clock-state";
export type { ClockState, ClockStatus } from "./clock-state";
export { CLOCK_KINDS, SEVERITIES } from "./service-level";
export type {
  CalendarHistory,
  ClockKind,
  LevelHistory,
  ServiceLevel,
  Severity,
  Target,
  TargetUnit,
} from "./service-level";
