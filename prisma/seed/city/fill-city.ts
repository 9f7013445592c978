import { raiseFlags } from "~/flags/commands/raise-flags.server";
import { idOf, type PersonId } from "~/kernel/ids";
import { dateOf } from "~/kernel/instant";
import { sortKeyOf } from "~/kernel/sort-key";
import type { BrandViewer, Role } from "~/people/domain/roles";
import { forgetBrand } from "~/people/store/brand.server";
import { hashPassword } from "~/people/store/passwords.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { addWhatFellDue } from "~/scorecards/commands/add-what-fell-due.server";
import { takeSnapshots } from "~/scorecards/commands/take-snapshots.server";
import { isMonth } from "~/kernel/month";
import { seedAgreements } from "./fill-steps/agreements";
import { importCity } from "./fill-steps/city-file";
import { logPresent } from "./fill-steps/log-present";
import { DEMO_PASSWORD } from "../sign-ins";
import { seedJourney } from "./journey";
import { seedPartners } from "./partners";

const CITY_NAME = "Ciudad Abierta";
const TIME_ZONE = "America/New_York";
const MANAGER = "manager@demo.example";
const BRAND_PEOPLE: readonly { email: string; name: string; role: Role }[] = [
  { email: "admin@demo.example", name: "Amalia Rey", role: "admin" },
  { email: MANAGER, name: "Mateo Ríos", role: "manager" },
  { email: "executive@demo.example", name: "Elena Duarte", role: "executive" },
];
/** The last month of the open data. */
const LAST_MONTH = "2011-12";

/** The present's incidents are written last. */
export async function isCityFilled(): Promise<boolean> {
  return (await db().incident.count({ where: { sourceName: null } })) > 0;
}

/** Fills an empty database through the same commands people use; says what it is doing. Broken off, it goes on. */
export async function fillCity(dataFolder: string, say: (words: string) => void): Promise<void> {
  const manager = (await findManager()) ?? (await seedBrand());
  say("Brand, journey, partners and agreements stand");
  await importCity(manager.personId, dataFolder, say);
  say("Scorecards and flags of the imported months");
  await addWhatFellDue();
  await takeSnapshots();
  if (!isMonth(LAST_MONTH)) throw new Error("the last month of the open data is no month");
  const flags = await raiseFlags(LAST_MONTH, now());
  const open = await logPresent(manager);
  say(`${flags} flags raised, ${open} incidents of today logged`);
}

async function findManager(): Promise<BrandViewer | null> {
  const row = await db().person.findUnique({ where: { email: MANAGER }, select: { id: true, name: true } });
  return row && { personId: idOf<PersonId>(row.id), name: row.name, role: "manager", partnerId: null };
}

/** All or nothing: brand, people, agreements, journey and partners. */
async function seedBrand(): Promise<BrandViewer> {
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const at = now();
  const managerId = await inTransaction(
    async (tx) => {
      await tx.brand.create({
        data: { id: 1, name: CITY_NAME, timeZone: TIME_ZONE, language: "es", currency: "USD" },
      });
      const ids = new Map<string, PersonId>();
      for (const person of BRAND_PEOPLE) {
        const id = newId<PersonId>();
        ids.set(person.email, id);
        const { name } = person;
        await tx.person.create({
          data: { ...person, id, sortKey: sortKeyOf(name), passwordHash, createdAt: dateOf(at) },
        });
      }
      const by = ids.get(MANAGER);
      if (by === undefined) throw new Error("the demo has no manager");
      await seedAgreements(tx, by, at, TIME_ZONE);
      const touchpoints = await seedJourney(tx);
      await seedPartners(tx, { touchpoints, managerId: by, passwordHash, now: at, timeZone: TIME_ZONE });
      return by;
    },
    { timeoutMs: 120_000 },
  );
  forgetBrand();
  return { personId: managerId, name: "Mateo Ríos", role: "manager", partnerId: null };
}
