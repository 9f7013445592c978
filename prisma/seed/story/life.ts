import { markClocks } from "~/incidents/domain/decisions/mark-clocks";
import type { NoteVisibility } from "~/incidents/domain/decisions/write-note";
import { logIncident, type LogFacts } from "~/incidents/domain/decisions/log-incident";
import { planMarks } from "~/incidents/domain/clock-marks";
import type { IncidentEvent } from "~/incidents/domain/events";
import { foldIncident } from "~/incidents/domain/fold";
import type { Incident } from "~/incidents/domain/incident";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { idOf, type IncidentId, type PartnerId, type PersonId } from "~/kernel/ids";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import { addBusinessMinutes, businessMinutesBetween } from "~/servicelevels/domain/business-time";
import type { ClockKind, ClockState } from "~/servicelevels/domain/clocks";
import type { Histories } from "~/servicelevels/store/level-history.server";
import { taken } from "../steps/taken";

/** A note as it was written, to be kept once the incident has its id. */
export interface LivedNote {
  readonly at: Instant;
  readonly by: PersonId;
  readonly holder: PartnerId;
  readonly visibility: NoteVisibility;
  readonly body: string;
}

/** The log of an incident is not asked for its id: any will do until it is written. */
const UNWRITTEN = idOf<IncidentId>("00000000-0000-7000-8000-000000000000");

/** What happens to one incident, step by step, up to today: each step by the decision a person's click would take, and
 *  between them what the sweep writes of its clocks. */
export class Life {
  readonly log: IncidentEvent[];
  readonly notes: LivedNote[] = [];

  constructor(
    facts: LogFacts,
    by: PersonId,
    at: Instant,
    private readonly today: Instant,
    private readonly histories: Histories,
  ) {
    this.log = [...taken(logIncident(facts, by, at))];
  }

  get incident(): Incident {
    const incident = foldIncident(UNWRITTEN, this.log);
    if (incident === null) throw new Error("an incident begins with its opening");
    return incident;
  }

  get lastAt(): Instant {
    return this.log.at(-1)?.at ?? this.today;
  }

  clocks(at: Instant): readonly ClockState[] {
    return readIncidentClocks(this.log, this.histories.levels, this.histories.calendars, at);
  }

  /** False: that moment is still to come, and nothing happened. */
  step<Refusal extends { readonly code: string }>(
    at: Instant,
    decide: (incident: Incident, at: Instant) => Result<readonly IncidentEvent[], Refusal>,
    said?: { readonly by: PersonId; readonly words: string },
  ): boolean {
    if (at > this.today) return false;
    this.sweepTo(at);
    const before = this.incident;
    const events = taken(decide(before, at));
    this.log.push(...events);
    const told = events[0]?.at;
    if (said !== undefined && told !== undefined) {
      const { by, words: body } = said;
      this.notes.push({ at: told, by, holder: before.partnerId, visibility: "shared", body });
    }
    return true;
  }

  /** Talk beside the log, if its moment has come. */
  note(at: Instant, by: PersonId, visibility: NoteVisibility, body: string): void {
    if (at <= this.today) this.notes.push({ at, by, holder: this.incident.partnerId, visibility, body });
  }

  /** Marks what the sweep would have marked by then, minute by minute. */
  sweepTo(at: Instant): void {
    const { levels, calendars } = this.histories;
    for (;;) {
      const { nextMarkAt } = planMarks(this.log, this.clocks(this.lastAt), this.lastAt);
      if (nextMarkAt === null || nextMarkAt > at) return;
      const minute = instant(Math.ceil(nextMarkAt / MINUTE_MS) * MINUTE_MS);
      const moment = minute > at ? at : minute;
      const clocks = readIncidentClocks(this.log, levels, calendars, moment);
      const marks = markClocks(this.incident, this.log, clocks, moment);
      if (marks.length === 0) return;
      this.log.push(...marks);
    }
  }

  /** When `share` of a running clock's target is used up (over 1: late), in the hours it counts. Null: no such clock. */
  momentOf(kind: ClockKind, share: number): Instant | null {
    const clock = this.clocks(this.lastAt).findLast((one) => one.kind === kind && one.endedAt === null);
    if (clock === undefined || clock.targetAt === null) return null;
    return this.along(clock, clock.startedAt, clock.targetAt, share);
  }

  private along(clock: ClockState, from: Instant, to: Instant, share: number): Instant {
    const calendar = clock.measure === "business" ? this.calendarOf(clock) : undefined;
    const at =
      calendar === undefined
        ? instant(Math.round(from + share * (to - from)))
        : addBusinessMinutes(calendar, from, share * businessMinutesBetween(calendar, from, to));
    return instant(Math.max(at, this.lastAt + MINUTE_MS));
  }

  private calendarOf({ levelId, levelVersion }: ClockState) {
    const level = this.histories.levels(levelId, levelVersion);
    return level && this.histories.calendars(level.calendarId, level.calendarVersion, null);
  }
}
