import type { Instant } from "~/kernel/instant";
import { isOfBrand, type Viewer } from "~/people/domain/roles";
import { clockFace, type ClockFace } from "./clock-face";
import { readIncidentClocks } from "./read-incident-clocks";
import { visibleClocks } from "./visibility";
import { clockKey, type ClockState } from "~/servicelevels/domain/clock-state";
import type { CalendarHistory, ClockKind, LevelHistory } from "~/servicelevels/domain/service-level";
import type { Told } from "./timeline";

/** The levels and calendars a log names. */
interface Histories {
  readonly levels: LevelHistory;
  readonly calendars: CalendarHistory;
}

export interface SeenClock {
  readonly key: string;
  readonly kind: ClockKind;
  readonly status: ClockState["status"];
  /** Of what `heldMs`, `pausedMs` and `lateMs` are. */
  readonly measure: ClockState["measure"];
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
export function seenClocks(
  { log, partners }: Pick<Told, "log" | "partners">,
  viewer: Viewer,
  { levels, calendars }: Histories,
  now: Instant,
): readonly SeenClock[] {
  const side = isOfBrand(viewer)
    ? ({ side: "brand" } as const)
    : { side: "partner" as const, partnerId: viewer.partnerId };
  const all = readIncidentClocks(log, levels, calendars, now);
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
        measure: clock.measure,
        face: clockFace(clock, calendar, now),
        targetAt: clock.targetAt,
        doneAt: clock.doneAt,
        heldMs: clock.heldMs,
        pausedMs: clock.pausedMs,
        lateMs: clock.lateMs,
        formerHolder: clock.holding === present ? null : (partners[clock.holder] ?? null),
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
