import type { Instant } from "~/kernel/instant";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { clockFace, type ClockFace } from "~/incidents/domain/clock-face";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { visibleClocks } from "~/incidents/domain/visibility";
import { clockKey, type ClockState } from "~/servicelevels/domain/clock-state";
import type { ClockKind } from "~/servicelevels/domain/service-level";
import type { Histories } from "~/servicelevels/store/level-history.server";
import type { IncidentPageRow } from "./incident-row.server";

export interface PageClock {
  readonly key: string;
  readonly kind: ClockKind;
  readonly status: ClockState["status"];
  readonly face: ClockFace;
  readonly targetAt: Instant | null;
  readonly doneAt: Instant | null;
  readonly heldMs: number;
  readonly pausedMs: number;
  readonly lateMs: number;
  /** Of an earlier holding, by the holder's name; null: of the present one. */
  readonly formerHolder: string | null;
  readonly judgedAtSource: boolean | null;
  readonly excludedFor: string | null;
}

/** The clocks a viewer may see, as they stand now. Of those that come again (updates), only the last one of a holding. */
export function pageClocks(
  row: IncidentPageRow,
  viewer: Viewer,
  { levels, calendars }: Histories,
  now: Instant,
): readonly PageClock[] {
  const side = isOfBrand(viewer)
    ? ({ side: "brand" } as const)
    : { side: "partner" as const, partnerId: viewer.partnerId };
  const all = readIncidentClocks(row.log, levels, calendars, now);
  const present = Math.max(...all.map(({ holding }) => holding));
  const visible = visibleClocks(all, side);
  return visible
    .filter((clock) => isLastOfKind(clock, visible))
    .map((clock) => {
      const level = levels(clock.levelId, clock.levelVersion);
      const holder = clock.kind === "brand" ? null : clock.holder;
      const calendar = level && calendars(level.calendarId, level.calendarVersion, holder);
      return {
        key: clockKey(clock),
        kind: clock.kind,
        status: clock.status,
        face: clockFace(clock, calendar, now),
        targetAt: clock.targetAt,
        doneAt: clock.doneAt,
        heldMs: clock.heldMs,
        pausedMs: clock.pausedMs,
        lateMs: clock.lateMs,
        formerHolder: clock.holding === present ? null : (row.partners[clock.holder] ?? null),
        judgedAtSource: clock.judgedAtSource ?? null,
        excludedFor: clock.exclusion?.cause ?? null,
      };
    });
}

function isLastOfKind(clock: ClockState, all: readonly ClockState[]): boolean {
  return all.every(
    ({ kind, holding, cycle }) => kind !== clock.kind || holding !== clock.holding || cycle <= clock.cycle,
  );
}
