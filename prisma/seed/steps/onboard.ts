import { findTouchpoint, type Journey } from "~/journey/domain/journey";
import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import { acceptPartner, type PartnerDescription } from "~/partners/domain/partner";
import { writeRole } from "~/partners/domain/role-text";
import { loadOnboarding, saveRole, saveWalk } from "~/partners/store/onboarding.server";
import { insertPartner, loadPartner, saveAcceptance } from "~/partners/store/partners.server";
import type { PartnerRole } from "~/people/domain/roles";
import { insertAccount } from "~/people/store/accounts.server";
import type { Tx } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { answerQuestion } from "~/training/domain/confirmation";
import { saveConfirmation, toPair } from "~/training/store/example-pairs.server";
import { taken } from "./taken";

// The way of a partner into the portal, step by step, through the same decisions people's clicks take.

export interface Member {
  readonly personId: PersonId;
  readonly partnerId: PartnerId;
}

interface Joining {
  readonly name: string;
  readonly email: string;
  readonly role: PartnerRole;
}

/** Takes a partner in, with its people, the lead first. The password is hashed before the transaction begins. */
export async function takeIn(
  tx: Tx,
  description: PartnerDescription,
  people: readonly Joining[],
  { by, at, joinedAt, passwordHash }: { by: PersonId; at: Instant; joinedAt: Instant; passwordHash: string },
): Promise<{ readonly partnerId: PartnerId; readonly people: readonly Member[] }> {
  const partnerId = newId<PartnerId>();
  await insertPartner(tx, partnerId, description, { by, at });
  const members: Member[] = [];
  for (const person of people) {
    const personId = newId<PersonId>();
    await insertAccount(tx, { personId, partnerId, ...person, passwordHash, createdAt: joinedAt });
    members.push({ personId, partnerId });
  }
  return { partnerId, people: members };
}

export async function walk(tx: Tx, person: Member, { version }: Journey, at: Instant): Promise<void> {
  await saveWalk(tx, person, { journeyVersion: version, at });
}

/** A text that is empty is not written yet. */
export async function writeRoles(
  tx: Tx,
  roles: readonly (readonly [TouchpointId, string])[],
  { partnerId, personId }: Member,
  journey: Journey,
  at: Instant,
): Promise<void> {
  const partner = await standing(tx, partnerId);
  for (const [touchpointId, text] of roles) {
    if (text === "") continue;
    const expected = findTouchpoint(journey, touchpointId)?.expectedService ?? "";
    const written = taken(writeRole(partner, touchpointId, text, expected));
    await saveRole(tx, partnerId, 1, written, { by: personId, at });
  }
}

/** Answers the questions of the examples rightly: all of them, or the first `most`. */
export async function understand(tx: Tx, person: Member, at: Instant, most = Infinity): Promise<void> {
  const { served } = await loadOnboarding(tx, person.partnerId);
  const rows = await tx.examplePair.findMany({
    where: { touchpointId: { in: served.map((one) => one.touchpointId) } },
    orderBy: { id: "asc" },
  });
  for (const pair of rows.map(toPair).slice(0, most)) {
    const given = { answer: pair.correctAnswer, pairVersion: pair.version };
    await saveConfirmation(tx, person, pair.id, null, taken(answerQuestion(pair, null, given, at)));
  }
}

export async function accept(tx: Tx, partnerId: PartnerId, by: PersonId, at: Instant): Promise<void> {
  const partner = await standing(tx, partnerId);
  const accepted = taken(acceptPartner(partner, await loadOnboarding(tx, partnerId), by, at));
  await saveAcceptance(tx, partner, accepted);
}

async function standing(tx: Tx, partnerId: PartnerId) {
  const partner = await loadPartner(tx, partnerId);
  if (partner === null) throw new Error("the partner is not there");
  return partner;
}
