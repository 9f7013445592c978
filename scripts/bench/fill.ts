import { idOf, type IncidentId, type LevelId, type PartnerId, type TouchpointId } from "~/kernel/ids";
import { DAY_MS, HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { IncidentEvent, IncidentFact } from "~/incidents/domain/events";
import { insertIncidents, type NewIncident } from "~/incidents/store/insert-incidents.server";
import { THE_JOURNEY } from "~/journey/domain/journey";
import { hashPassword } from "~/people/store/passwords.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addCalendar, addLevel } from "~/servicelevels/store/versions.server";

const PARTNERS = 200;
const TOUCHPOINTS = 18;
const BATCH = 500;
const OPEN_SHARE = 0.03;

export const BENCH_PASSWORD = "bench-password-2026";
export const BENCH_EMAIL = "manager@bench.example";

export interface Filled {
  readonly partners: readonly PartnerId[];
  readonly touchpoints: readonly TouchpointId[];
  readonly levelId: LevelId;
}

/** A brand with partners, a journey and a level, and one manager to sign in as. */
export async function fillBrand(at: Instant): Promise<Filled> {
  const passwordHash = await hashPassword(BENCH_PASSWORD);
  return inTransaction(async (tx) => {
    await tx.brand.create({ data: { id: 1, name: "Bench", timeZone: "America/Bogota", language: "es" } });
    await tx.person.create({
      data: {
        id: newId(),
        email: BENCH_EMAIL,
        name: "Gestora",
        sortKey: "gestora",
        role: "manager",
        passwordHash,
        createdAt: new Date(at),
      },
    });
    const office: [number, number][] = [
      [480, 720],
      [780, 1080],
    ];
    const calendar = {
      timeZone: "America/Bogota",
      week: [office, office, office, office, office, [], []],
      holidays: [],
      extraHours: {},
    };
    const author = { by: null, at: instant(at - 400 * DAY_MS) };
    const calendarId = await addCalendar(tx, "Oficina", calendar, author);
    const targets = [
      { kind: "acknowledge" as const, amount: 60, unit: "businessMinutes" as const },
      { kind: "firstResponse" as const, amount: 240, unit: "businessMinutes" as const },
      { kind: "resolution" as const, amount: 960, unit: "businessMinutes" as const },
    ];
    const levelId = await addLevel(
      tx,
      "General",
      true,
      { calendarId, calendarVersion: 1, targets: { minor: targets, major: targets, critical: targets } },
      author,
    );
    const journeyId = THE_JOURNEY;
    await tx.journey.create({ data: { id: journeyId, name: "Recorrido" } });
    const touchpoints: TouchpointId[] = [];
    for (let stage = 0; stage < 3; stage++) {
      const stageId = String(newId());
      await tx.stage.create({ data: { id: stageId, journeyId, position: stage, name: `Etapa ${stage + 1}` } });
      for (let place = 0; place < TOUCHPOINTS / 3; place++) {
        const id = newId<TouchpointId>();
        const name = `Punto ${stage + 1}.${place + 1}`;
        await tx.touchpoint.create({
          data: { id, stageId, position: place, name, sortKey: sortKeyOf(name), isMomentOfTruth: place === 2 },
        });
        touchpoints.push(id);
      }
    }
    const partners: PartnerId[] = [];
    for (let index = 0; index < PARTNERS; index++) {
      const id = newId<PartnerId>();
      const name = `Aliado ${String(index + 1).padStart(3, "0")}`;
      await tx.partner.create({
        data: {
          id,
          name,
          sortKey: sortKeyOf(name),
          trade: `oficio ${index % 4}`,
          status: "active",
          createdAt: new Date(at),
        },
      });
      partners.push(id);
    }
    return { partners, touchpoints, levelId };
  });
}

/** Adds incidents over the year before `at`, three in a hundred of them still open; the same numbers go in each time. */
export async function fillIncidents(
  { partners, touchpoints, levelId }: Filled,
  from: number,
  to: number,
  at: Instant,
): Promise<void> {
  const next = numbers(from + 1);
  for (let start = from; start < to; start += BATCH) {
    const batch = Array.from({ length: Math.min(BATCH, to - start) }, (_, index) => incidentOf(start + index));
    await inTransaction((tx) => insertIncidents(tx, batch, at), { timeoutMs: 120_000 });
  }
  await db().$executeRaw`ANALYZE`;

  function incidentOf(number: number): NewIncident {
    const holder = partners[Math.floor(next() * partners.length)] ?? idOf<PartnerId>("");
    const touchpointId = touchpoints[Math.floor(next() * touchpoints.length)] ?? idOf<TouchpointId>("");
    const isOpen = next() < OPEN_SHARE;
    const openedAt = instant(Math.floor(at - (isOpen ? next() * 3 * DAY_MS : DAY_MS * 3 + next() * 360 * DAY_MS)));
    const facts: [number, IncidentFact][] = [
      [
        0,
        {
          type: "opened",
          severity: next() < 0.7 ? "minor" : next() < 0.8 ? "major" : "critical",
          level: { levelId, levelVersion: 1 },
          holder,
          touchpointId,
          reportedBy: "brand",
          channel: "phone",
          isSelfReported: false,
          givenTargets: {},
        },
      ],
      [20 * MINUTE_MS + next() * 2 * HOUR_MS, { type: "acknowledged" }],
      [3 * HOUR_MS + next() * 4 * HOUR_MS, { type: "responded" }],
    ];
    if (!isOpen) {
      facts.push([
        8 * HOUR_MS + next() * 60 * HOUR_MS,
        {
          type: "resolved",
          account: { cause: "Falta de aviso", whatWasDone: "Se reprogramó", causeLocation: "partner" },
        },
      ]);
      facts.push([71 * HOUR_MS, { type: "closed", outcome: "kept", words: "Sí, quedó bien" }]);
    }
    const kept = isOpen ? facts.filter(([after]) => openedAt + after < at) : facts;
    const events = kept.map(([after, fact], index): IncidentEvent => ({
      ...fact,
      seq: index + 1,
      at: instant(Math.floor(openedAt + after)),
      actorId: null,
    }));
    return { title: `El técnico no llegó (${number})`, description: "", region: "", events, source: null };
  }
}

export async function openIncident(): Promise<IncidentId> {
  const row = await db().incident.findMany({
    where: { isOpen: true },
    select: { id: true },
    take: 1,
    orderBy: { nextDueAt: "asc" },
  });
  return idOf<IncidentId>(row[0]?.id ?? "");
}

/** Mulberry32: small, seeded, good enough to spread incidents. */
function numbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
