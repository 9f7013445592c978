import { loadJourney } from "~/journey/store/journey.server";
import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import type { PartnerRole } from "~/people/domain/roles";
import type { Tx } from "~/platform/db/db.server";
import { accept, takeIn, understand, walk, writeRoles, type Member } from "../steps/onboard";
import { CITY_PARTNERS, NEWCOMER, type SeedPartner } from "./partners/city-partners";
import { seedFigures } from "./partners/seed-figures";

export interface PartnerSeeding {
  /** Ids of the touchpoints by key, from `seedJourney`. */
  readonly touchpoints: ReadonlyMap<string, TouchpointId>;
  /** Who takes the partners in and accepts them. */
  readonly managerId: PersonId;
  /** The one password of everybody of the demo, hashed before the transaction began. */
  readonly passwordHash: string;
  readonly now: Instant;
  readonly timeZone: string;
}

/** The departments were partners before the first request of the open data. */
const CITY_BEGAN: Instant = instant(Date.UTC(2011, 5, 6, 13));

/**
 * Writes the demo's partners: the eight departments, onboarded and accepted, with their figures; and one newcomer half
 * way. The journey stands already. Answers the ids by code.
 */
export async function seedPartners(tx: Tx, seeding: PartnerSeeding): Promise<ReadonlyMap<string, PartnerId>> {
  const ids = new Map<string, PartnerId>();
  const journey = await loadJourney(tx);
  if (journey === null) throw new Error("the journey is not there");
  for (const partner of CITY_PARTNERS) {
    const { partnerId, lead, people } = await begin(tx, partner, CITY_BEGAN, seeding);
    for (const person of people) {
      await walk(tx, person, journey, after(CITY_BEGAN, 2));
      await understand(tx, person, after(CITY_BEGAN, 4));
    }
    await writeRoles(tx, rolesOf(partner, seeding), lead, journey, after(CITY_BEGAN, 3));
    await accept(tx, partnerId, seeding.managerId, after(CITY_BEGAN, 9));
    await seedFigures(tx, { partner, partnerId, leadId: lead.personId, ...seeding });
    ids.set(partner.code, partnerId);
  }
  const sixDaysAgo = after(seeding.now, -6);
  const { partnerId, lead, people } = await begin(tx, NEWCOMER, sixDaysAgo, seeding);
  for (const person of people) await walk(tx, person, journey, after(sixDaysAgo, 2));
  await writeRoles(tx, rolesOf(NEWCOMER, seeding), lead, journey, after(sixDaysAgo, 3));
  return ids.set(NEWCOMER.code, partnerId);
}

async function begin(
  tx: Tx,
  partner: SeedPartner,
  at: Instant,
  seeding: PartnerSeeding,
): Promise<{ readonly partnerId: PartnerId; readonly lead: Member; readonly people: readonly Member[] }> {
  const { managerId: by, passwordHash } = seeding;
  const touchpointIds = rolesOf(partner, seeding).map(([touchpointId]) => touchpointId);
  const person = (name: string, role: PartnerRole, prefix: string) => {
    return { name, role, email: `${prefix}.${partner.address}@demo.example` };
  };
  const joining = [person(partner.lead, "partnerLead", "lead"), person(partner.agent, "partnerAgent", "agent")];
  const description = { name: partner.name, trade: partner.trade, touchpointIds };
  const began = await takeIn(tx, description, joining, { by, at, joinedAt: after(at, 1), passwordHash });
  const [lead] = began.people;
  if (lead === undefined) throw new Error("a partner begins with its lead");
  return { ...began, lead };
}

function rolesOf({ roles }: SeedPartner, { touchpoints }: PartnerSeeding): (readonly [TouchpointId, string])[] {
  return Object.entries(roles).map(([key, text]) => [idOfKey(touchpoints, key), text] as const);
}

function idOfKey(touchpoints: ReadonlyMap<string, TouchpointId>, key: string): TouchpointId {
  const touchpointId = touchpoints.get(key);
  if (touchpointId === undefined) throw new Error(`the journey has no touchpoint ${key}`);
  return touchpointId;
}

function after(at: Instant, days: number): Instant {
  return instant(at + days * DAY_MS);
}
