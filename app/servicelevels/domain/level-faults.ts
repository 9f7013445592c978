import { minuteOfTime } from "./local-time";
import {
  SEVERITIES,
  type ClockKind,
  type ServiceLevel,
  type Severity,
  type Target,
  type TargetUnit,
} from "./service-level";

/** Targets are promises for one incident: a year is as far as they go. */
export const MAX_AMOUNT: Readonly<Record<TargetUnit, number>> = {
  businessMinutes: 525_600,
  elapsedMinutes: 525_600,
  businessDays: 260,
};

/** What is wrong with a level, and with which of its targets. */
export type LevelFault = { readonly code: "level.no-targets" } | TargetFault;

/** With the target it is about. */
export type TargetFault = { readonly severity: Severity; readonly kind: ClockKind } & (
  | { readonly code: "level.kind-twice" }
  | { readonly code: "level.amount-not-whole" | "level.amount-not-positive"; readonly amount: number }
  | { readonly code: "level.amount-too-large"; readonly amount: number; readonly max: number }
  | { readonly code: "level.bad-time"; readonly field: "cutOff" | "restart"; readonly time: string }
  | { readonly code: "level.days-only"; readonly field: "cutOff" | "restart" | "end" }
  | { readonly code: "level.restart-without-cut-off" }
);

/** Everything that keeps a level from being agreed; an empty list if it is sound. A severity may promise nothing, a level
 *  may not: an incident under it would have no clock at all. */
export function levelFaults(targets: ServiceLevel["targets"]): LevelFault[] {
  if (SEVERITIES.every((severity) => targets[severity].length === 0)) return [{ code: "level.no-targets" }];
  const faults: LevelFault[] = [];
  for (const severity of SEVERITIES) {
    const seen = new Set<ClockKind>();
    for (const target of targets[severity]) {
      const where = { severity, kind: target.kind };
      if (seen.has(target.kind)) faults.push({ ...where, code: "level.kind-twice" });
      seen.add(target.kind);
      faults.push(...amountFaults(where, target), ...dayFaults(where, target));
    }
  }
  return faults;
}

type Where = Pick<TargetFault, "severity" | "kind">;

function amountFaults(where: Where, { amount, unit }: Target): TargetFault[] {
  const max = MAX_AMOUNT[unit];
  if (!Number.isInteger(amount)) return [{ ...where, code: "level.amount-not-whole", amount }];
  if (amount <= 0) return [{ ...where, code: "level.amount-not-positive", amount }];
  if (amount > max) return [{ ...where, code: "level.amount-too-large", amount, max }];
  return [];
}

function dayFaults(where: Where, target: Target): TargetFault[] {
  const faults: TargetFault[] = [];
  for (const field of ["cutOff", "restart"] as const) {
    const time = target[field];
    if (time === undefined) continue;
    if (target.unit !== "businessDays") faults.push({ ...where, code: "level.days-only", field });
    else if (minuteOfTime(time) === null) faults.push({ ...where, code: "level.bad-time", field, time });
  }
  if (target.end !== undefined && target.unit !== "businessDays") {
    faults.push({ ...where, code: "level.days-only", field: "end" });
  }
  if (target.restart !== undefined && target.cutOff === undefined) {
    faults.push({ ...where, code: "level.restart-without-cut-off" });
  }
  return faults;
}
