import type { LevelId, PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import { DAY_MS, HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import { registerParts } from "~/composition.server";
import { raiseFlags } from "~/flags/commands/raise-flags.server";
import { acknowledgeIncident } from "~/incidents/commands/acknowledge-incident.server";
import { logIncident } from "~/incidents/commands/log-incident.server";
import { resolveIncident } from "~/incidents/commands/resolve-incident.server";
import { respondToIncident } from "~/incidents/commands/respond-to-incident.server";
import type { Role, Viewer } from "~/people/domain/roles";
import { insertAccount } from "~/people/store/accounts.server";
import { forgetBrand } from "~/people/store/brand.server";
import { hashPassword } from "~/people/store/passwords.server";
import { setClock } from "~/platform/clock.server";
import { db, inTransaction, useDatabase } from "~/platform/db/db.server";
import { openDatabase } from "~/platform/db/open.server";
import { readEnv } from "~/platform/env.server";
import { newId } from "~/platform/new-id.server";
import { addMonths } from "~/kernel/month";
import { loadMonths } from "~/scorecards/store/months.server";
import { saveCalendar } from "~/servicelevels/commands/save-calendar.server";
import { saveLevel } from "~/servicelevels/commands/save-level.server";
import { seedJourney } from "../../../prisma/seed/city/journey";
import { seedPartners } from "../../../prisma/seed/city/partners";
import { PASSWORD, PEOPLE, ZONE } from "./people";

// What the stories begin with, in an empty database with its tables: people, the journey, the demo's partners, a level
// whose clocks always run, and last month's incidents of two partners, one that keeps its promises and one that does not.
// Everything is written by the commands that people's clicks call.

const ACCOUNT = {
  cause: "Una válvula vieja",
  whatWasDone: "Se cambió y se avisó al vecino",
  causeLocation: "partner",
} as const;

const start = instant(Date.now());
const env = readEnv();
const database = await openDatabase({ url: env.DATABASE_URL, folder: env.DATA_FOLDER });
useDatabase(database);
try {
  registerParts();
  const viewers = await seedPeople();
  await seedLevel(viewers.admin);
  const { partners, touchpoints } = await seedPlaces(viewers.manager.personId);
  const months = await loadMonths(db());
  const lastMonth = addMonths(months.of(start), -1);
  const history = { manager: viewers.manager, from: months.startOf(lastMonth) };
  await seedHistory({ ...history, ...place(partners, touchpoints, "PARK", "greenSpaces"), kept: 12, late: 0 });
  await seedHistory({ ...history, ...place(partners, touchpoints, "BWSC", "water"), kept: 6, late: 12 });
  const raised = await raiseFlags(lastMonth, start);
  if (raised !== 1) throw new Error(`one partner is below standard, and ${raised} flags were raised`);
} finally {
  await database.close();
}

async function seedPeople(): Promise<Readonly<Record<"admin" | "manager", Viewer>>> {
  await db().brand.create({ data: { id: 1, name: "Ciudad Abierta", timeZone: ZONE, language: "es", currency: "USD" } });
  forgetBrand();
  const passwordHash = await hashPassword(PASSWORD);
  const add = async (person: { readonly name: string; readonly email: string; readonly role: Role }) => {
    const personId = newId<PersonId>();
    const account = { personId, partnerId: null, passwordHash, createdAt: start, ...person };
    await inTransaction((tx) => insertAccount(tx, account));
    return { personId, partnerId: null, name: person.name, role: person.role };
  };
  const admin = await add({ ...PEOPLE.admin, role: "admin" });
  const manager = await add({ ...PEOPLE.manager, role: "manager" });
  await add({ ...PEOPLE.executive, role: "executive" });
  return { admin: { ...admin, role: "admin" }, manager: { ...manager, role: "manager" } };
}

/** Every day and night, so that a clock runs whenever the stories are told. */
async function seedLevel(admin: Viewer): Promise<LevelId> {
  const days = Array.from({ length: 7 }, () => "00:00-24:00");
  const calendar = await saveCalendar(admin, null, {
    name: "Día y noche",
    timeZone: ZONE,
    days,
    holidays: "",
    extraHours: "",
  });
  const targets = [
    { kind: "acknowledge", amount: 60, unit: "elapsedMinutes" },
    { kind: "firstResponse", amount: 240, unit: "businessMinutes" },
    { kind: "resolution", amount: 2_880, unit: "businessMinutes" },
  ] as const;
  const level = await saveLevel(admin, null, {
    name: "General",
    calendarId: taken(calendar),
    isDefault: true,
    targets: { minor: targets, major: targets, critical: targets },
  });
  return taken(level);
}

async function seedPlaces(managerId: PersonId) {
  const passwordHash = await hashPassword(PASSWORD);
  return inTransaction(async (tx) => {
    const touchpoints = await seedJourney(tx);
    const seeding = { touchpoints, managerId, passwordHash, now: start, timeZone: ZONE };
    return { touchpoints, partners: await seedPartners(tx, seeding) };
  });
}

interface Place {
  readonly partnerId: PartnerId;
  readonly touchpointId: TouchpointId;
}

function place(
  partners: ReadonlyMap<string, PartnerId>,
  touchpoints: ReadonlyMap<string, TouchpointId>,
  code: string,
  key: string,
): Place {
  const partnerId = partners.get(code);
  const touchpointId = touchpoints.get(key);
  if (partnerId === undefined || touchpointId === undefined) throw new Error(`no ${code} at ${key} in the demo`);
  return { partnerId, touchpointId };
}

/** Incidents of last month, one a day from its second day, each solved in time or far too late. */
async function seedHistory(
  told: Place & { readonly manager: Viewer; readonly from: Instant; readonly kept: number; readonly late: number },
): Promise<void> {
  const { manager: viewer, partnerId, touchpointId, from, kept, late } = told;
  for (let index = 0; index < kept + late; index++) {
    const openedAt = from + DAY_MS * (1 + index) + 14 * HOUR_MS;
    const slowness = index < kept ? 1 : 120;
    const at = (minutes: number): number => {
      const moment = openedAt + minutes * slowness * MINUTE_MS;
      setClock(() => moment);
      return moment;
    };
    const logged = at(0);
    const incidentId = taken(
      await logIncident(viewer, {
        title: `Aviso ${index + 1} de un vecino`,
        description: "Llamó dos veces.",
        touchpointId,
        partnerId,
        impact: "one",
        urgency: "today",
        severity: null,
        channel: "phone",
        customerSpokeFirst: true,
      }),
    );
    const seen = at(20);
    taken(await acknowledgeIncident({ viewer, incidentId, version: logged }));
    const answered = at(40);
    taken(await respondToIncident({ viewer, incidentId, version: seen }));
    at(60);
    taken(await resolveIncident({ viewer, incidentId, version: answered }, ACCOUNT));
  }
  setClock(() => Date.now());
}

function taken<Value>(result: Result<Value, { readonly code: string }> | null): Value {
  if (result === null || !result.ok) throw new Error(`the stories' beginning was refused: ${JSON.stringify(result)}`);
  return result.value;
}
