import type { IncidentFact, LevelRef } from "~/incidents/domain/events";
import { step } from "~/incidents/domain/decisions/step";
import { readIncidentClocks } from "~/incidents/domain/read-incident-clocks";
import { appendEvents } from "~/incidents/store/append-events.server";
import { insertIncidents } from "~/incidents/store/insert-incidents.server";
import { LOG, loadIncident, readRows, type LogRow } from "~/incidents/store/load-incidents.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import type { CalendarId, IncidentId, JourneyId, LevelId, PartnerId, StageId, TouchpointId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import { THE_JOURNEY } from "~/journey/domain/journey";
import type { BrandViewer, PartnerViewer } from "~/people/domain/roles";
import { forgetBrand } from "~/people/store/brand.server";
import { setClock } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { contributionsOf } from "~/scorecards/domain/contributions";
import { monthsIn } from "~/kernel/month";
import { tallyMoves, type Contribution, type Tally } from "~/scorecards/domain/tallies";
import { projectContributions } from "~/scorecards/store/record-contributions.server";
import type { Severity, Target } from "~/servicelevels/domain/clocks";
import { driftedTotals } from "./drifted-totals";
import { barePartner, brandPerson, partnerPerson } from "../support/people";

const ZONE = "Europe/Madrid";

export const at = (iso: string): Instant => instant(Date.parse(iso));

let standing: number = at("2026-10-01T08:00:00Z");

/** The tests of a file stand at moments of their own; real time never passes. */
export function standAt(moment: Instant): void {
  standing = moment;
  setClock(() => standing);
}

/** Two partners, two touchpoints, and a level that counts by the wall clock: an hour to acknowledge, ten to resolve. */
export interface Scene {
  readonly courier: PartnerId;
  readonly installer: PartnerId;
  readonly lead: PartnerViewer;
  readonly agent: PartnerViewer;
  readonly rival: PartnerViewer;
  readonly manager: BrandViewer;
  readonly delivery: TouchpointId;
  readonly billing: TouchpointId;
  readonly level: LevelRef;
}

const TARGETS = [
  { kind: "acknowledge", amount: 60, unit: "elapsedMinutes" },
  { kind: "resolution", amount: 600, unit: "elapsedMinutes" },
] as const satisfies readonly Target[];

/** Once per file: the brand, its journey and the projector. Partners are new in each scene. */
export async function makeScene(): Promise<Scene> {
  standAt(at("2026-10-01T08:00:00Z"));
  await db().brand.upsert({
    where: { id: 1 },
    create: { id: 1, name: "Marca", timeZone: ZONE, language: "es" },
    update: {},
  });
  forgetBrand();
  unregister();
  unregister = registerIncidentProjector(projectContributions);
  const [courier, installer] = [await barePartner(), await barePartner()];
  return {
    courier,
    installer,
    lead: await partnerPerson(courier),
    agent: await partnerPerson(courier, "partnerAgent"),
    rival: await partnerPerson(installer),
    manager: await brandPerson("manager"),
    ...(await makeJourney([courier, installer])),
    level: await makeLevel(),
  };
}

let unregister: () => void = () => undefined;

async function makeJourney(partners: readonly PartnerId[]): Promise<Pick<Scene, "delivery" | "billing">> {
  const journeyId: JourneyId = THE_JOURNEY;
  await db().journey.upsert({ where: { id: journeyId }, create: { id: journeyId, name: "Recorrido" }, update: {} });
  const stageId = newId<StageId>();
  const position = await db().stage.count();
  await db().stage.create({ data: { id: stageId, journeyId, position, name: "Recibe" } });
  const [delivery, billing] = [newId<TouchpointId>(), newId<TouchpointId>()];
  for (const [place, [id, name]] of (
    [
      [delivery, "Entrega"],
      [billing, "Factura"],
    ] as const
  ).entries()) {
    await db().touchpoint.create({ data: { id, stageId, position: place, name, sortKey: name.toLowerCase() } });
    for (const partnerId of partners) await db().partnerTouchpoint.create({ data: { partnerId, touchpointId: id } });
  }
  return { delivery, billing };
}

async function makeLevel(): Promise<LevelRef> {
  const [levelId, calendarId] = [newId<LevelId>(), newId<CalendarId>()];
  const createdAt = new Date(0);
  await db().calendar.create({ data: { id: calendarId, name: "Siempre", currentVersion: 1 } });
  const week = Array.from({ length: 7 }, () => [[0, 1_440]]);
  await db().calendarVersion.create({
    data: { calendarId, version: 1, timeZone: ZONE, week, holidays: [], extraHours: {}, createdAt },
  });
  await db().serviceLevel.create({ data: { id: levelId, name: "General", currentVersion: 1 } });
  const plain = TARGETS.map((target) => ({ ...target }));
  const halved = plain.map((target) => ({ ...target, amount: target.amount / 2 }));
  const targets = { minor: plain, major: plain, critical: halved };
  await db().serviceLevelVersion.create({
    data: { levelId, version: 1, calendarId, calendarVersion: 1, targets, createdAt },
  });
  return { levelId, levelVersion: 1 };
}

interface Opening {
  readonly at: Instant;
  readonly holder?: PartnerId;
  readonly touchpointId?: TouchpointId;
  readonly severity?: Severity;
  readonly title?: string;
}

/** An incident logged at a moment, by the manager, held by the courier unless told. The clock stands at that moment. */
export async function opened(scene: Scene, { at: moment, ...asked }: Opening): Promise<IncidentId> {
  standAt(moment);
  const { holder = scene.courier, touchpointId = scene.delivery, severity = "minor", title = "No llegó" } = asked;
  const opening = {
    ...{ seq: 1, at: moment, actorId: scene.manager.personId, type: "opened" as const },
    ...{ severity, level: scene.level, holder, touchpointId, givenTargets: {} },
    ...{ reportedBy: "brand" as const, channel: "phone" as const, isSelfReported: false },
  };
  const incident = { title, description: "", region: "", events: [opening], source: null };
  const written = await inTransaction((tx) => insertIncidents(tx, [incident], moment));
  const id = written[0]?.incidentId;
  if (id === undefined) throw new Error("nothing was written");
  return id;
}

/** Something happens to an incident at a moment. Tried again if somebody else was faster. */
export async function happen(incidentId: IncidentId, moment: Instant, ...facts: IncidentFact[]): Promise<void> {
  standAt(moment);
  for (let tries = 0; tries < 20; tries++) {
    const isWritten = await inTransaction(async (tx) => {
      const stored = await loadIncident(tx, incidentId, null);
      if (stored === null) throw new Error("the incident is not there");
      return appendEvents(tx, stored, step(stored.incident, null, moment, facts));
    });
    if (isWritten) return;
  }
  throw new Error("always somebody else was faster");
}

export const acknowledged: IncidentFact = { type: "acknowledged" };
export const resolved: IncidentFact = {
  type: "resolved",
  account: { cause: "Sin stock", whatWasDone: "Se repuso", causeLocation: "partner" },
};

export async function contributionRows(): Promise<Contribution[]> {
  const rows = await db().contribution.findMany({
    omit: { version: true },
    orderBy: [{ incidentId: "asc" }, { partnerId: "asc" }, { month: "asc" }],
  });
  return rows as object[] as Contribution[];
}

/** As they stand, with totals that say the same. */
export async function tallyRows(partnerId?: PartnerId): Promise<Tally[]> {
  const drifted = await driftedTotals(db());
  if (drifted > 0) throw new Error(`${drifted} totals are not the sums of their tallies`);
  const rows = await db().tally.findMany({ where: partnerId === undefined ? {} : { partnerId } });
  return inOrder(rows as object[] as Tally[]);
}

/** All tallies as they have to be at a moment, made in one go from nothing but the logs. */
export async function talliesFromLogs(moment: Instant, partnerId?: PartnerId): Promise<Tally[]> {
  const rows = await db().$queryRaw<LogRow[]>`SELECT i."id"::text, i."version", ${LOG} AS "log" FROM "Incident" i`;
  const stored = await inTransaction((tx) => readRows(tx, rows));
  const contributions = stored.flatMap(({ id, incident, events, histories: { levels, calendars } }) => {
    const { touchpointId, severity } = incident;
    const readingAt = (asOf: Instant) =>
      readIncidentClocks(
        events.filter((event) => event.at <= asOf),
        levels,
        calendars,
        asOf,
      );
    const facts = { incidentId: id, touchpointId, severity };
    return contributionsOf(facts, readingAt(moment), moment, monthsIn(ZONE), readingAt);
  });
  const tallies = inOrder(tallyMoves([], contributions));
  return partnerId === undefined ? tallies : tallies.filter((tally) => tally.partnerId === partnerId);
}

function inOrder(tallies: readonly Tally[]): Tally[] {
  const nameOf = (tally: Tally) =>
    [tally.partnerId, tally.month, tally.measure, tally.touchpointId, tally.severity].join(" ");
  return [...tallies].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
}
