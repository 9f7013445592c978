import { idOf, type ExamplePairId, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { dateOf, instantOf, type Instant } from "~/kernel/instant";
import { THE_JOURNEY } from "~/journey/domain/journey";
import type { OnboardingFrame } from "~/partners/domain/history";
import type { GivenAnswer, OnboardingFacts, PairToUnderstand, ServedTouchpoint } from "~/partners/domain/onboarding";
import type { RoleWritten } from "~/partners/domain/role-text";
import type { Prisma, Tx } from "~/platform/db/db.server";

const IN_JOURNEY_ORDER = [
  { touchpoint: { stage: { position: "asc" } } },
  { touchpoint: { position: "asc" } },
  { touchpointId: "asc" },
] satisfies Prisma.PartnerTouchpointOrderByWithRelationInput[];

/** What the onboarding of each of these partners is judged from; six statements for any number of partners. People come
 *  by name, touchpoints in the order of the journey, pairs in the order of their touchpoints. */
export async function loadOnboardings(
  client: Tx,
  partnerIds: readonly PartnerId[],
): Promise<ReadonlyMap<PartnerId, OnboardingFacts>> {
  const partnerId = { in: [...partnerIds] };
  const journeyVersion = await loadJourneyVersion(client);
  const people = await client.person.findMany({
    where: { partnerId, status: "active" },
    select: { id: true, name: true, role: true, partnerId: true },
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
  });
  const walks = await client.journeyWalk.findMany({ where: { partnerId } });
  const answers = await client.exampleConfirmation.findMany({
    where: { partnerId },
    select: { personId: true, pairId: true, pairVersion: true, isCorrect: true, at: true },
  });
  const links = await client.partnerTouchpoint.findMany({
    where: { partnerId },
    select: {
      partnerId: true,
      touchpointId: true,
      roleText: true,
      roleWrittenAt: true,
      touchpoint: { select: { name: true } },
    },
    orderBy: IN_JOURNEY_ORDER,
  });
  const pairs = await client.examplePair.findMany({
    where: { touchpointId: { in: [...new Set(links.map((link) => link.touchpointId))] } },
    select: { id: true, touchpointId: true, version: true },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const walkOf = new Map(walks.map((walk) => [walk.personId, walk]));
  const answersOf = new Map<string, GivenAnswer[]>();
  for (const answer of answers) {
    answersOf.set(answer.personId, [...(answersOf.get(answer.personId) ?? []), toAnswer(answer)]);
  }

  const facts = partnerIds.map((id): [PartnerId, OnboardingFacts] => {
    const served = links.filter((link) => link.partnerId === id).map(toServed);
    const members = people.filter((person) => person.partnerId === id);
    return [
      id,
      {
        journeyVersion,
        served,
        pairs: served.flatMap(({ touchpointId }) =>
          pairs.filter((pair) => pair.touchpointId === touchpointId).map(toPair),
        ),
        people: members.map((person) => {
          const walk = walkOf.get(person.id);
          return {
            personId: idOf<PersonId>(person.id),
            name: person.name,
            role: person.role === "partnerLead" ? "partnerLead" : "partnerAgent",
            walk: walk === undefined ? null : { journeyVersion: walk.journeyVersion, at: instantOf(walk.at) },
            answers: answersOf.get(person.id) ?? [],
          };
        }),
      },
    ];
  });
  return new Map(facts);
}

const NOTHING: OnboardingFacts = { journeyVersion: 0, people: [], served: [], pairs: [] };

export async function loadOnboarding(client: Tx, partnerId: PartnerId): Promise<OnboardingFacts> {
  return (await loadOnboardings(client, [partnerId])).get(partnerId) ?? NOTHING;
}

interface LinkRow {
  readonly touchpointId: string;
  readonly roleText: string;
  readonly roleWrittenAt: Date | null;
  readonly touchpoint: { readonly name: string };
}

function toServed({ touchpointId, roleText, roleWrittenAt, touchpoint }: LinkRow): ServedTouchpoint {
  return {
    touchpointId: idOf<TouchpointId>(touchpointId),
    name: touchpoint.name,
    roleText,
    roleWrittenAt: roleWrittenAt && instantOf(roleWrittenAt),
  };
}

function toPair(row: {
  readonly id: string;
  readonly touchpointId: string;
  readonly version: number;
}): PairToUnderstand {
  return { pairId: idOf<ExamplePairId>(row.id), touchpointId: idOf(row.touchpointId), version: row.version };
}

interface AnswerRow {
  readonly pairId: string;
  readonly pairVersion: number;
  readonly isCorrect: boolean;
  readonly at: Date;
}

function toAnswer({ pairId, pairVersion, isCorrect, at }: AnswerRow): GivenAnswer {
  return { pairId: idOf<ExamplePairId>(pairId), pairVersion, isCorrect, at: instantOf(at) };
}

/** Who started and who accepted the onboarding; null for a partner that was active before the portal was. */
export async function loadOnboardingFrame(client: Tx, partnerId: PartnerId): Promise<OnboardingFrame | null> {
  const row = await client.onboarding.findUnique({ where: { partnerId } });
  if (row === null) return null;
  const people = await client.person.findMany({
    where: { id: { in: [row.startedBy, row.acceptedBy].filter((id) => id !== null) } },
    select: { id: true, name: true },
  });
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name ?? null;
  return {
    startedAt: instantOf(row.startedAt),
    startedBy: nameOf(row.startedBy),
    acceptedAt: row.acceptedAt && instantOf(row.acceptedAt),
    acceptedBy: nameOf(row.acceptedBy),
  };
}

/** The served touchpoints with what the brand expects there, in the order of the journey. */
export async function loadLinks(client: Tx, partnerId: PartnerId) {
  const rows = await client.partnerTouchpoint.findMany({
    where: { partnerId },
    select: {
      touchpointId: true,
      roleText: true,
      version: true,
      touchpoint: { select: { name: true, expectedService: true } },
    },
    orderBy: IN_JOURNEY_ORDER,
  });
  return rows.map(({ touchpointId, roleText, version, touchpoint }) => ({
    touchpointId: idOf<TouchpointId>(touchpointId),
    roleText,
    version,
    ...touchpoint,
  }));
}

/** The journey's version today; 0 until there is a journey. */
export async function loadJourneyVersion(client: Tx): Promise<number> {
  const row = await client.journey.findUnique({ where: { id: THE_JOURNEY }, select: { version: true } });
  return row?.version ?? 0;
}

/** Keeps that a person walked the journey of this version; walking the same one again keeps the first time. */
export async function saveWalk(
  tx: Tx,
  walker: { readonly partnerId: PartnerId; readonly personId: PersonId },
  walk: { readonly journeyVersion: number; readonly at: Instant },
): Promise<void> {
  const { partnerId, personId } = walker;
  const data = { journeyVersion: walk.journeyVersion, at: dateOf(walk.at) };
  // A partner that was active before the portal was has no onboarding until somebody of it walks.
  await tx.onboarding.createMany({ data: [{ partnerId, startedAt: data.at }], skipDuplicates: true });
  const { count } = await tx.journeyWalk.createMany({ data: [{ partnerId, personId, ...data }], skipDuplicates: true });
  if (count === 1) return;
  await tx.journeyWalk.updateMany({
    where: { partnerId, personId, journeyVersion: { not: walk.journeyVersion } },
    data,
  });
}

/** The expected service of a served touchpoint, to tell own words from the brand's, and the version of the link. */
export async function loadLink(
  tx: Tx,
  partnerId: PartnerId,
  touchpointId: TouchpointId,
): Promise<{ readonly expectedService: string; readonly version: number } | null> {
  const row = await tx.partnerTouchpoint.findUnique({
    where: { partnerId_touchpointId: { partnerId, touchpointId } },
    select: { version: true, touchpoint: { select: { expectedService: true } } },
  });
  return row && { version: row.version, expectedService: row.touchpoint.expectedService };
}

/** False when the link has moved on from `version`, or is gone. */
export async function saveRole(
  tx: Tx,
  partnerId: PartnerId,
  version: number,
  written: RoleWritten,
  { by, at }: { readonly by: PersonId; readonly at: Instant },
): Promise<boolean> {
  const { count } = await tx.partnerTouchpoint.updateMany({
    where: { partnerId, touchpointId: written.touchpointId, version },
    data: { roleText: written.text, roleWrittenBy: by, roleWrittenAt: dateOf(at), version: { increment: 1 } },
  });
  return count === 1;
}
