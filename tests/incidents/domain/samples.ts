import type { IncidentEvent, LevelRef } from "~/incidents/domain/events";
import { foldIncident } from "~/incidents/domain/fold";
import type { Incident } from "~/incidents/domain/incident";
import { logIncident, type LogFacts } from "~/incidents/domain/decisions/log-incident";
import { idOf, type IncidentId, type LevelId, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import { compileCalendar } from "~/servicelevels/domain/business-time";
import type { CalendarHistory, LevelHistory, ServiceLevel, Target } from "~/servicelevels/domain/clocks";

export const courier = idOf<PartnerId>("00000000-0000-4000-8000-00000000000a");
export const installer = idOf<PartnerId>("00000000-0000-4000-8000-00000000000b");
export const caterer = idOf<PartnerId>("00000000-0000-4000-8000-00000000000c");
export const agent = idOf<PersonId>("00000000-0000-4000-8000-0000000000a1");
export const manager = idOf<PersonId>("00000000-0000-4000-8000-0000000000b1");
export const incidentId = idOf<IncidentId>("00000000-0000-4000-8000-000000000001");
const delivery = idOf<TouchpointId>("00000000-0000-4000-8000-000000000002");

const levelId = idOf<LevelId>("00000000-0000-4000-8000-0000000000d1");
export const level: LevelRef = { levelId, levelVersion: 1 };
export const strictLevel: LevelRef = { levelId, levelVersion: 2 };

/** Monday 2 March 2026, 10:00 UTC. */
export const opened = instant(Date.UTC(2026, 2, 2, 10));

export function after(minutes: number, from: Instant = opened): Instant {
  return instant(from + minutes * MINUTE_MS);
}

const targets: readonly Target[] = [
  { kind: "acknowledge", amount: 30, unit: "elapsedMinutes" },
  { kind: "firstResponse", amount: 60, unit: "elapsedMinutes" },
  { kind: "update", amount: 240, unit: "elapsedMinutes" },
  { kind: "resolution", amount: 480, unit: "elapsedMinutes" },
  { kind: "totalResolution", amount: 960, unit: "elapsedMinutes" },
  { kind: "followUp", amount: 2_880, unit: "elapsedMinutes" },
  { kind: "brand", amount: 120, unit: "elapsedMinutes" },
];
const strictTargets = targets.map((target) => ({ ...target, amount: target.amount / 2 }));

export const levels: LevelHistory = (id, version) => {
  const chosen = version === 1 ? targets : strictTargets;
  const found: ServiceLevel = {
    id,
    version,
    calendarId: "always",
    calendarVersion: 1,
    targets: { minor: chosen, major: chosen, critical: chosen },
  };
  return id === levelId ? found : undefined;
};

const always = compileCalendar({
  timeZone: "UTC",
  week: Array.from({ length: 7 }, () => [[0, 1440]] as const),
  holidays: [],
});

export const calendars: CalendarHistory = () => (always.ok ? always.value : undefined);

export const logFacts: LogFacts = {
  severity: "major",
  level,
  holder: courier,
  isHolderActive: true,
  touchpointId: delivery,
  reportedBy: "brand",
  channel: "phone",
  customerSpokeFirst: true,
  givenTargets: {},
};

/** An incident and its log, growing by decisions. */
export interface Story {
  readonly events: readonly IncidentEvent[];
  readonly incident: Incident;
}

export type Decide = (incident: Incident) => Result<readonly IncidentEvent[], { readonly code: string }>;

export function story(facts: Partial<LogFacts> = {}): Story {
  return storyOf(accepted(logIncident({ ...logFacts, ...facts }, manager, opened)));
}

/** Takes decisions one after the other; each must be accepted. */
export function proceed(begun: Story, ...decisions: readonly Decide[]): Story {
  return decisions.reduce((told, decide) => storyOf([...told.events, ...accepted(decide(told.incident))]), begun);
}

export function storyOf(events: readonly IncidentEvent[]): Story {
  const incident = foldIncident(incidentId, events);
  if (incident === null) throw new Error("a story begins with an opening");
  return { events, incident };
}

export function accepted<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}

export function codeOf(result: Result<unknown, { readonly code: string }>): string {
  return result.ok ? "accepted" : result.refusal.code;
}

export function typesOf(events: readonly IncidentEvent[]): readonly string[] {
  return events.map(({ type }) => type);
}
