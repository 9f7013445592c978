import { expect, test } from "vitest";
import type { PartnerId, PersonId } from "~/kernel/ids";
import { acceptPartner } from "~/partners/commands/accept-partner.server";
import { confirmFigures } from "~/partners/commands/confirm-figures.server";
import { describePartner } from "~/partners/commands/describe-partner.server";
import { endPartner } from "~/partners/commands/end-partner.server";
import { enterFigures } from "~/partners/commands/enter-figures.server";
import { startPartner } from "~/partners/commands/start-partner.server";
import { walkJourney } from "~/partners/commands/walk-journey.server";
import { writeRole } from "~/partners/commands/write-role.server";
import type { Month } from "~/kernel/month";
import { holdStanding, insertAccount } from "~/people/store/accounts.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { testDatabase } from "../../support/database";
import { partnerNamed, personOf } from "../../people/house";
import { hasWalked, journeyVersion, OWN_WORDS, servesAt, touchpointNamed } from "../chain";

testDatabase();

const ROUNDS = 100;
const won = (answers: readonly ({ ok: boolean } | null)[]) => answers.filter((answer) => answer?.ok).length;

async function readyPartner(): Promise<PartnerId> {
  const partnerId = await partnerNamed("Listo", "onboarding");
  await hasWalked(await personOf(partnerId, "partnerLead"));
  await servesAt(partnerId, await touchpointNamed("Llegada"), OWN_WORDS);
  return partnerId;
}

test("two managers accept, or end, the same partner at once: exactly one does, in every round", async () => {
  const manager = await personOf(null, "manager");
  for (let round = 0; round < ROUNDS; round++) {
    const partnerId = await readyPartner();
    const [one, other] = round % 2 === 0 ? [acceptPartner, acceptPartner] : [acceptPartner, endPartner];
    const answers = await Promise.all([
      one(manager, partnerId, { version: 1 }),
      other(manager, partnerId, { version: 1 }),
    ]);
    expect(won(answers)).toBe(1);
    expect((await db().partner.findUniqueOrThrow({ where: { id: partnerId } })).version).toBe(2);
  }
});

test("a person added while the partner is accepted is either judged with it or comes after, in every round", async () => {
  const manager = await personOf(null, "manager");
  // As `invitePerson` writes the person.
  const add = (partnerId: PartnerId) =>
    inTransaction(async (tx) => {
      await holdStanding(tx, partnerId);
      const personId = newId<PersonId>();
      const account = { personId, partnerId, name: "Tomás", email: `${personId}@valle.example` };
      await insertAccount(tx, { ...account, role: "partnerAgent", createdAt: now() });
    });
  for (let round = 0; round < ROUNDS; round++) {
    const partnerId = await readyPartner();
    const acceptance = () => acceptPartner(manager, partnerId, { version: 1 });
    await Promise.all(round % 2 === 0 ? [acceptance(), add(partnerId)] : [add(partnerId), acceptance()]);
    const { onboarding, people } = await db().partner.findUniqueOrThrow({
      where: { id: partnerId },
      include: { onboarding: true, people: { where: { role: "partnerAgent" } } },
    });
    const addedAt = people[0]?.createdAt.getTime() ?? 0;
    const acceptedAt = onboarding?.acceptedAt?.getTime() ?? 0;
    expect(addedAt).toBeGreaterThanOrEqual(acceptedAt);
  }
});

test("two descriptions from the same view: exactly one is kept, in every round", async () => {
  const manager = await personOf(null, "manager");
  const valle = await partnerNamed("Valle", "onboarding");
  for (let version = 1; version <= ROUNDS; version++) {
    const answers = await Promise.all(
      ["Aseo", "Riego"].map((trade) =>
        describePartner(manager, valle, { name: `V ${valle}`, trade, touchpointIds: [], version }),
      ),
    );
    expect(won(answers)).toBe(1);
  }
});

test("two roles from the same view: exactly one is kept, in every round", async () => {
  const valle = await partnerNamed("Valle");
  const lead = await personOf(valle, "partnerLead");
  const touchpointId = await touchpointNamed("Llegada");
  await servesAt(valle, touchpointId);
  for (let version = 1; version <= ROUNDS; version++) {
    const answers = await Promise.all(
      [1, 2].map((which) => writeRole(lead, { touchpointId, text: `${OWN_WORDS} ${which}`, version })),
    );
    expect(won(answers)).toBe(1);
  }
});

test("two walks of one person at once are one walk, in every round", async () => {
  const version = await journeyVersion();
  for (let round = 0; round < ROUNDS; round++) {
    const lead = await personOf(await partnerNamed("Valle"), "partnerLead");
    const answers = await Promise.all([1, 2].map(() => walkJourney(lead, { journeyVersion: version })));
    expect(won(answers)).toBe(2);
    expect(await db().journeyWalk.count({ where: { personId: lead.personId } })).toBe(1);
  }
});

test("two who enter a month, then two who confirm it: exactly one each, in every round", async () => {
  const month = "2020-05" as Month;
  const manager = await personOf(null, "manager");
  for (let round = 0; round < ROUNDS; round++) {
    const valle = await partnerNamed("Valle");
    const lead = await personOf(valle, "partnerLead");
    const figures = { month, spendCents: null, version: 0 };
    expect(won(await Promise.all([1, 2].map((volume) => enterFigures(lead, valle, { ...figures, volume }))))).toBe(1);
    expect(won(await Promise.all([1, 2].map(() => confirmFigures(manager, valle, { month, version: 1 }))))).toBe(1);
  }
});

test("two partners of the same name at once: exactly one begins, in every round", async () => {
  const manager = await personOf(null, "manager");
  for (let round = 0; round < ROUNDS; round++) {
    const described = { name: `Gemelos ${round}`, trade: "Aseo", touchpointIds: [] };
    expect(won(await Promise.all([1, 2].map(() => startPartner(manager, described))))).toBe(1);
  }
});
