import { type CaseId, type FlagId, type IncidentId, type PartnerId, type PersonId } from "~/kernel/ids";
import { addCase } from "~/flags/store/cases.server";
import { instantOf } from "~/kernel/instant";
import { forgetBrand } from "~/people/store/brand.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { brandPerson, partnerPerson } from "./people";
import { LOGO_DIGEST, sharedThings, type SharedThings } from "./shared-things";

/** Words that may reach nobody but whom they belong to; a test looks for them in every byte that is sent. */
export const CANARY = { partnerA: "CANARIO-A", partnerB: "CANARIO-B", internal: "CANARIO-INTERNO" } as const;

export interface Belongings {
  readonly partnerId: PartnerId;
  readonly incidentId: IncidentId;
  readonly caseId: CaseId;
  readonly flagId: FlagId;
}

export interface World {
  readonly people: Readonly<
    Record<"admin" | "manager" | "executive" | "leadA" | "agentA" | "leadB" | "agentB", PersonId>
  >;
  readonly a: Belongings;
  readonly b: Belongings;
  /** Objects of the brand, the same for everybody. */
  readonly shared: SharedThings;
}

const at = new Date("2026-10-15T12:00:00Z");
const far = new Date("9999-12-31T00:00:00Z");

/** A brand with two partners that hold the same kinds of things, each marked with its own word. */
export async function makeWorld(): Promise<World> {
  await db().brand.create({
    data: { id: 1, name: "Marca", timeZone: "America/Bogota", language: "es", logoDigest: LOGO_DIGEST },
  });
  forgetBrand();
  const [admin, manager, executive] = [
    await brandPerson("admin"),
    await brandPerson("manager"),
    await brandPerson("executive"),
  ];
  const shared = await sharedThings();
  const a = await belongings(CANARY.partnerA, shared, manager.personId);
  const b = await belongings(CANARY.partnerB, shared, manager.personId);
  const person = async (
    partnerId: PartnerId,
    role: "partnerLead" | "partnerAgent",
    word: string,
  ): Promise<PersonId> => {
    const { personId } = await partnerPerson(partnerId, role);
    await db().person.update({ where: { id: personId }, data: { name: `${role} ${word}` } });
    return personId;
  };
  return {
    people: {
      admin: admin.personId,
      manager: manager.personId,
      executive: executive.personId,
      leadA: await person(a.partnerId, "partnerLead", CANARY.partnerA),
      agentA: await person(a.partnerId, "partnerAgent", CANARY.partnerA),
      leadB: await person(b.partnerId, "partnerLead", CANARY.partnerB),
      agentB: await person(b.partnerId, "partnerAgent", CANARY.partnerB),
    },
    a,
    b,
    shared,
  };
}

async function belongings(word: string, shared: World["shared"], manager: PersonId): Promise<Belongings> {
  const ids: Belongings = {
    partnerId: newId<PartnerId>(),
    incidentId: newId<IncidentId>(),
    caseId: newId<CaseId>(),
    flagId: newId<FlagId>(),
  };
  await db().partner.create({
    data: {
      id: ids.partnerId,
      name: `Aliado ${word}`,
      sortKey: `aliado ${word.toLowerCase()}`,
      trade: "delivery",
      status: "active",
      createdAt: at,
    },
  });
  await db().partnerTouchpoint.create({
    data: { partnerId: ids.partnerId, touchpointId: shared.touchpointId, roleText: `Nuestro papel ${word}` },
  });
  await db().onboarding.create({
    data: { partnerId: ids.partnerId, startedAt: at, acceptedAt: at, acceptedBy: manager },
  });
  await db().incident.create({
    data: {
      id: ids.incidentId,
      partnerId: ids.partnerId,
      touchpointId: shared.touchpointId,
      title: `No llegó ${word}`,
      severity: "major",
      status: "reported",
      isOpen: true,
      reportedBy: "brand",
      levelId: shared.levelId,
      levelVersion: 1,
      openedAt: at,
      nextDueAt: far,
      nextMarkAt: far,
      clockStatus: "none",
      lastSeq: 1,
    },
  });
  const payload = {
    severity: "major",
    level: { levelId: shared.levelId, levelVersion: 1 },
    holder: ids.partnerId,
    touchpointId: shared.touchpointId,
    givenTargets: {},
    reportedBy: "brand",
    channel: "phone",
    isSelfReported: false,
  };
  await db().incidentEvent.create({
    data: {
      incidentId: ids.incidentId,
      seq: 1,
      at,
      type: "opened",
      actorId: manager,
      holderId: ids.partnerId,
      payload,
    },
  });
  for (const visibility of ["shared", "internal"] as const) {
    const body = visibility === "internal" ? `${CANARY.internal} ${word}` : `Nota ${word}`;
    await db().incidentNote.create({
      data: {
        id: newId(),
        incidentId: ids.incidentId,
        visibility,
        body,
        authorId: manager,
        holderId: ids.partnerId,
        at,
      },
    });
  }
  await flagAndCase(ids, word, manager);
  return ids;
}

/** A flag the brand stands by and the case it opened, so that the partner's lead sees both. */
async function flagAndCase({ partnerId, flagId, caseId }: Belongings, word: string, manager: PersonId): Promise<void> {
  const openedAt = instantOf(at);
  const reason = `Motivo ${word}`;
  await inTransaction((tx) =>
    addCase(tx, {
      id: caseId,
      partnerId,
      scope: "all",
      openedAt,
      movedAt: openedAt,
      rung: "explain",
      proofs: {},
      flagIds: [flagId],
      status: "open",
    }),
  );
  const evidence = {
    code: "belowStandard",
    measure: "promises",
    months: ["2026-07", "2026-08", "2026-09"],
    units: 40,
    judged: 40,
    met: 20,
    share: 0.5,
    standard: 0.7,
    prior: { alpha: 4, beta: 1, from: "fallback", partners: 2 },
    posterior: { alpha: 24, beta: 21 },
    probability: 0.99,
    behind: { incidentIds: [], count: 0, digest: "" },
  };
  await db().flag.create({
    data: {
      id: flagId,
      partnerId,
      caseId,
      signal: "belowStandard",
      month: "2026-09",
      proposedRung: "train",
      evidence,
      status: "accepted",
      raisedAt: at,
      decidedBy: manager,
      decidedAt: at,
      reason,
    },
  });
}

/** Ids nobody has. */
export function nobodys(): Belongings {
  return {
    partnerId: newId<PartnerId>(),
    incidentId: newId<IncidentId>(),
    caseId: newId<CaseId>(),
    flagId: newId<FlagId>(),
  };
}
