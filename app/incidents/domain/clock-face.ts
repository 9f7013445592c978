import { MINUTE_MS, type Instant } from "~/kernel/instant";
import {
  addBusinessMinutes,
  businessMinutesBetween,
  type CompiledCalendar,
} from "~/servicelevels/domain/business-time";
import type { ClockState } from "~/servicelevels/domain/clocks";

/** What a clock is drawn from: a full reading, or what a list keeps of one. */
export type FacedClock = Pick<
  ClockState,
  "status" | "measure" | "targetMs" | "targetAt" | "warnAt" | "endedAt" | "heldMs"
>;

/** A clock for the eye. While it runs it counts on by itself from `measuredAt`. */
export type ClockFace =
  | { readonly status: "met" | "missed" | "none" }
  | {
      readonly status: "running" | "paused";
      /** What its figures are of: working time, or time by the wall clock. */
      readonly measure: ClockState["measure"];
      readonly targetMs: number;
      /** Time of the clock's measure left at `measuredAt`, ms; negative when it is late. */
      readonly leftMs: number;
      readonly measuredAt: Instant;
      /** Whether time of its measure passes just now: false outside opening hours. */
      readonly isCounting: boolean;
      readonly state: "good" | "watch";
    };

/** `calendar` is that of the level the clock is judged by; without it, all time counts. */
export function clockFace(clock: FacedClock, calendar: CompiledCalendar | undefined, now: Instant): ClockFace {
  switch (clock.status) {
    case "met":
      return { status: "met" };
    case "cancelled":
    case "excluded":
      return { status: "none" };
    case "paused": {
      const { targetMs, heldMs } = clock;
      if (targetMs === null) return { status: "none" };
      return {
        status: "paused",
        measure: clock.measure,
        targetMs,
        leftMs: targetMs - heldMs,
        measuredAt: now,
        isCounting: false,
        state: "good",
      };
    }
    case "breached":
      return clock.endedAt === null ? runningFace(clock, calendar, now) : { status: "missed" };
    case "running":
      return runningFace(clock, calendar, now);
  }
}

function runningFace(clock: FacedClock, calendar: CompiledCalendar | undefined, now: Instant): ClockFace {
  const { targetMs, targetAt, warnAt } = clock;
  if (targetMs === null || targetAt === null) return { status: clock.status === "breached" ? "missed" : "none" };
  const isBusiness = clock.measure === "business" && calendar !== undefined;
  const between = (from: Instant, to: Instant) =>
    isBusiness ? Math.round(businessMinutesBetween(calendar, from, to) * MINUTE_MS) : to - from;
  return {
    status: "running",
    measure: clock.measure,
    targetMs,
    leftMs: targetAt >= now ? between(now, targetAt) : -between(targetAt, now),
    measuredAt: now,
    isCounting: !isBusiness || addBusinessMinutes(calendar, now, 0) === now,
    state: warnAt !== null && warnAt <= now ? "watch" : "good",
  };
}
