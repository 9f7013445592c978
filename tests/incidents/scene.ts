import { randomUUID } from "node:crypto";
import {
  idOf,
  type CalendarId,
  type IncidentId,
  type LevelId,
  type PartnerId,
  type StageId,
  type TouchpointId,
} from "~/kernel/ids";
import { instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { BrandViewer, PartnerViewer, Viewer } from "~/people/domain/roles";
import { setClock } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { THE_JOURNEY } from "~/journey/domain/journey";
import { logIncident, type LogForm } from "~/incidents/commands/log-incident.server";
import { seenUpTo } from "~/incidents/domain/reading";
import { loadIncident, type StoredIncident } from "~/incidents/store/load-incidents.server";
import type { StepAsked } from "~/incidents/store/step-incident.server";
import type { Target } from "~/servicelevels/domain/service-level";
import { barePartner, brandPerson, partnerPerson } from "../support/people";

/** Monday 2 March 2026, 09:00 UTC. */
export const NINE = instant(Date.UTC(2026, 2, 2, 9, 0));

export function minutesLater(minutes: number, from: Instant = NINE): Instant {
  return instant(from + minutes * MINUTE_MS);
}

let standing: number = NINE;

/** Every test of a file stands at a moment of its own choosing; real time never passes. */
export function standAt(at: Instant): void {
  standing = at;
  setClock(() => standing);
}

/** Two partners that serve one touchpoint each, and a level round the clock. */
export interface Scene {
  readonly manager: BrandViewer;
  readonly executive: BrandViewer;
  readonly courier: PartnerId;
  readonly agent: PartnerViewer;
  readonly installer: PartnerId;
  readonly rival: PartnerViewer;
  readonly delivery: TouchpointId;
  readonly installation: TouchpointId;
  readonly levelId: LevelId;
}

/** 15 min to acknowledge, 60 to answer, 240 to resolve, a day for the follow-up; critical ones in half the time. */
const TARGETS = [
  { kind: "acknowledge", amount: 16, unit: "elapsedMinutes" },
  { kind: "firstResponse", amount: 60, unit: "elapsedMinutes" },
  { kind: "resolution", amount: 240, unit: "elapsedMinutes" },
  { kind: "followUp", amount: 1_440, unit: "elapsedMinutes" },
] as const satisfies readonly Target[];

export async function makeScene(): Promise<Scene> {
  standAt(NINE);
  const levelId = await makeLevel("General", { isDefault: true });
  const stageId = newId<StageId>();
  await db().journey.upsert({ where: { id: THE_JOURNEY }, create: { id: THE_JOURNEY, name: "Recorrido" }, update: {} });
  await db().stage.create({ data: { id: stageId, journeyId: THE_JOURNEY, position: 0, name: "Recibe" } });
  const [courier, installer] = [await barePartner(), await barePartner()];
  const delivery = await makeTouchpoint(stageId, 0, "Entrega", courier);
  const installation = await makeTouchpoint(stageId, 1, "Instalación", installer);
  return {
    manager: await brandPerson("manager"),
    executive: await brandPerson("executive"),
    courier,
    agent: await partnerPerson(courier, "partnerAgent"),
    installer,
    rival: await partnerPerson(installer, "partnerAgent"),
    delivery,
    installation,
    levelId,
  };
}

async function makeTouchpoint(
  stageId: StageId,
  position: number,
  name: string,
  servedBy: PartnerId,
): Promise<TouchpointId> {
  const id = newId<TouchpointId>();
  await db().touchpoint.create({ data: { id, stageId, position, name, sortKey: sortKeyOf(name) } });
  await db().partnerTouchpoint.create({ data: { partnerId: servedBy, touchpointId: id } });
  return id;
}

/** A level whose calendar is open round the clock, or only in the hours given. */
export async function makeLevel(
  name: string,
  { isDefault = false, targets = TARGETS as readonly Target[], hours = [0, 1_440] as readonly [number, number] } = {},
): Promise<LevelId> {
  const [levelId, calendarId] = [newId<LevelId>(), newId<CalendarId>()];
  const createdAt = new Date(NINE);
  await db().calendar.create({ data: { id: calendarId, name: "Siempre", currentVersion: 1 } });
  await db().calendarVersion.create({
    data: {
      calendarId,
      version: 1,
      timeZone: "UTC",
      week: Array.from({ length: 7 }, () => [[...hours]]),
      holidays: [],
      extraHours: {},
      createdAt,
    },
  });
  await db().serviceLevel.create({ data: { id: levelId, name, currentVersion: 1, isDefault } });
  const plain = targets.map((target) => ({ ...target }));
  const halved = plain.map((target) => ({ ...target, amount: target.amount / 2 }));
  await db().serviceLevelVersion.create({
    data: {
      levelId,
      version: 1,
      calendarId,
      calendarVersion: 1,
      targets: { minor: plain, major: plain, critical: halved },
      createdAt,
    },
  });
  return levelId;
}

export function logForm(scene: Scene, changed: Partial<LogForm> = {}): LogForm {
  return {
    title: `El técnico no llegó ${randomUUID().slice(0, 6)}`,
    description: "",
    touchpointId: scene.delivery,
    partnerId: scene.courier,
    impact: "one",
    urgency: "now",
    severity: null,
    channel: "phone",
    customerSpokeFirst: true,
    ...changed,
  };
}

/** An incident logged by the brand and held by the courier. */
export async function logged(scene: Scene, changed: Partial<LogForm> = {}): Promise<IncidentId> {
  const answer = await logIncident(scene.manager, logForm(scene, changed));
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

export async function stored(incidentId: IncidentId): Promise<StoredIncident> {
  const found = await inTransaction((tx) => loadIncident(tx, incidentId, null));
  if (found === null) throw new Error("the incident is not there");
  return found;
}

/** What a person sends who has seen everything so far. */
export async function asked(viewer: Viewer, incidentId: IncidentId, words?: string): Promise<StepAsked> {
  const { events } = await stored(incidentId);
  return { viewer, incidentId, version: seenUpTo(events), ...(words === undefined ? {} : { words }) };
}

export async function typesOf(incidentId: IncidentId): Promise<string[]> {
  return (await stored(incidentId)).events.map((event) => event.type);
}

/** An id that belongs to nothing. */
export function nobodys<Name extends IncidentId | PartnerId | TouchpointId | LevelId>(): Name {
  return idOf<Name>(randomUUID());
}
