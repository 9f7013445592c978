import { loadJourney } from "~/journey/store/journey.server";
import { findTouchpoint, type Journey } from "~/journey/domain/journey";
import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import type { Result } from "~/kernel/result";
import { acceptPartner } from "~/partners/domain/partner";
import { writeRole } from "~/partners/domain/role-text";
import { loadOnboarding, saveRole, saveWalk } from "~/partners/store/onboarding.server";
import { insertPartner, loadPartner, saveAcceptance } from "~/partners/store/partners.server";
import { insertAccount } from "~/people/store/accounts.server";
import type { PartnerRole } from "~/people/domain/roles";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { answerQuestion } from "~/training/domain/confirmation";
import { saveConfirmation, toPair } from "~/training/store/example-pairs.server";
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
 * Writes the demo's partners through the same decisions people's clicks take: the eight departments, onboarded and
 * accepted, with their figures; and one newcomer half way. The journey stands already. Answers the ids by code.
 */
export async function seedPartners(tx: Tx, seeding: PartnerSeeding): Promise<ReadonlyMap<string, PartnerId>> {
  const ids = new Map<string, PartnerId>();
  const journey = await loadJourney(tx);
  if (journey === null) throw new Error("the journey is not there");
  for (const partner of CITY_PARTNERS) {
    const { partnerId, people } = await begin(tx, partner, CITY_BEGAN, seeding);
    for (const person of people) {
      await walk(tx, person, journey, after(CITY_BEGAN, 2));
      await understandAll(tx, person, after(CITY_BEGAN, 4));
    }
    await writeRoles(tx, partner, people[0], { journey, ...seeding }, after(CITY_BEGAN, 3));
    await accept(tx, partnerId, seeding, after(CITY_BEGAN, 9));
    await seedFigures(tx, { partner, partnerId, leadId: people[0].personId, ...seeding });
    ids.set(partner.code, partnerId);
  }
  const sixDaysAgo = after(seeding.now, -6);
  const { partnerId, people } = await begin(tx, NEWCOMER, sixDaysAgo, seeding);
  for (const person of people) await walk(tx, person, journey, after(sixDaysAgo, 2));
  await writeRoles(tx, NEWCOMER, people[0], { journey, ...seeding }, after(sixDaysAgo, 3));
  return ids.set(NEWCOMER.code, partnerId);
}

interface Member {
  readonly personId: PersonId;
  readonly partnerId: PartnerId;
}

async function begin(
  tx: Tx,
  partner: SeedPartner,
  at: Instant,
  { touchpoints, managerId, passwordHash }: PartnerSeeding,
): Promise<{ readonly partnerId: PartnerId; readonly people: readonly [Member, Member] }> {
  const partnerId = newId<PartnerId>();
  const touchpointIds = Object.keys(partner.roles).map((key) => idOfKey(touchpoints, key));
  await insertPartner(
    tx,
    partnerId,
    { name: partner.name, trade: partner.trade, touchpointIds },
    { by: managerId, at },
  );
  const add = async (name: string, role: PartnerRole, prefix: string): Promise<Member> => {
    const personId = newId<PersonId>();
    const email = `${prefix}.${partner.address}@demo.example`;
    await insertAccount(tx, { personId, partnerId, name, email, role, passwordHash, createdAt: after(at, 1) });
    return { personId, partnerId };
  };
  return {
    partnerId,
    people: [await add(partner.lead, "partnerLead", "lead"), await add(partner.agent, "partnerAgent", "agent")],
  };
}

async function walk(tx: Tx, person: Member, { version }: Journey, at: Instant): Promise<void> {
  await saveWalk(tx, person, { journeyVersion: version, at });
}

async function writeRoles(
  tx: Tx,
  { roles }: SeedPartner,
  { partnerId, personId }: Member,
  { journey, touchpoints }: PartnerSeeding & { readonly journey: Journey },
  at: Instant,
): Promise<void> {
  const partner = await standing(tx, partnerId);
  for (const [key, text] of Object.entries(roles)) {
    if (text === "") continue;
    const touchpointId = idOfKey(touchpoints, key);
    const touchpoint = findTouchpoint(journey, touchpointId);
    const written = taken(writeRole(partner, touchpointId, text, touchpoint?.expectedService ?? ""));
    await saveRole(tx, partnerId, 1, written, { by: personId, at });
  }
}

async function understandAll(tx: Tx, person: Member, at: Instant): Promise<void> {
  const { served } = await loadOnboarding(tx, person.partnerId);
  const rows = await tx.examplePair.findMany({
    where: { touchpointId: { in: served.map((one) => one.touchpointId) } },
  });
  for (const pair of rows.map(toPair)) {
    const given = { answer: pair.correctAnswer, pairVersion: pair.version };
    await saveConfirmation(tx, person, pair.id, null, taken(answerQuestion(pair, null, given, at)));
  }
}

async function accept(tx: Tx, partnerId: PartnerId, { managerId }: PartnerSeeding, at: Instant): Promise<void> {
  const partner = await standing(tx, partnerId);
  const accepted = taken(acceptPartner(partner, await loadOnboarding(tx, partnerId), managerId, at));
  await saveAcceptance(tx, partner, accepted);
}

async function standing(tx: Tx, partnerId: PartnerId) {
  const partner = await loadPartner(tx, partnerId);
  if (partner === null) throw new Error("the partner is not there");
  return partner;
}

function idOfKey(touchpoints: ReadonlyMap<string, TouchpointId>, key: string): TouchpointId {
  const touchpointId = touchpoints.get(key);
  if (touchpointId === undefined) throw new Error(`the journey has no touchpoint ${key}`);
  return touchpointId;
}

function after(at: Instant, days: number): Instant {
  return instant(at + days * DAY_MS);
}

function taken<Value>(result: Result<Value, { readonly code: string }>): Value {
  if (!result.ok) throw new Error(`a partner of the demo was refused: ${JSON.stringify(result.refusal)}`);
  return result.value;
}
