import { tellOfClocks } from "~/notices/store/tell-of-clocks.server";
import { registerIncidentProjector } from "~/incidents/store/projectors.server";
import type { IncidentId, PartnerId, PersonId } from "~/kernel/ids";
import type { Preferences } from "~/notices/domain/preferences";
import { UNCHOSEN } from "~/notices/domain/preferences";
import { savePreferences } from "~/notices/store/preferences.server";
import type { PartnerViewer } from "~/people/domain/roles";
import { forgetBrand } from "~/people/store/brand.server";
import { db, inTransaction } from "~/platform/db/db.server";
import { logged, makeScene, type Scene } from "../incidents/scene";
import { barePartner, partnerPerson } from "../support/people";

const ZONE = "America/Bogota";

/** A brand with a zone, the journey and level of the incidents' scene, and notices listening. Once per file. */
export async function makeNoticeScene(): Promise<Scene> {
  await db().brand.upsert({
    where: { id: 1 },
    create: { id: 1, name: "Marca", timeZone: ZONE, language: "es" },
    update: {},
  });
  forgetBrand();
  registerIncidentProjector(tellOfClocks);
  return makeScene();
}

/** A partner of its own with a lead and two of the front line, so that no test meets another's mails. */
export interface House {
  readonly partnerId: PartnerId;
  readonly lead: PartnerViewer;
  readonly ana: PartnerViewer;
  readonly beto: PartnerViewer;
}

export async function makeHouse(scene: Scene): Promise<House> {
  const partnerId = await barePartner();
  await db().partnerTouchpoint.create({ data: { partnerId, touchpointId: scene.delivery } });
  return {
    partnerId,
    lead: await partnerPerson(partnerId),
    ana: await partnerPerson(partnerId, "partnerAgent"),
    beto: await partnerPerson(partnerId, "partnerAgent"),
  };
}

export async function loggedAt(scene: Scene, house: House, title = "El técnico no llegó"): Promise<IncidentId> {
  return logged(scene, { partnerId: house.partnerId, title });
}

export async function prefer(personId: PersonId, chosen: Partial<Preferences>): Promise<void> {
  await inTransaction((tx) => savePreferences(tx, personId, 0, { ...UNCHOSEN, ...chosen }));
}

/** The kinds of mail somebody is owed, in the order they were written. */
export async function kindsTo(...people: readonly { readonly personId: PersonId }[]): Promise<string[]> {
  const rows = await mailsTo(...people);
  return rows.map(({ kind }) => kind.replace("notices.", ""));
}

export async function mailsTo(...people: readonly { readonly personId: PersonId }[]) {
  return db().mail.findMany({
    where: { personId: { in: people.map(({ personId }) => personId) } },
    orderBy: [{ createdAt: "asc" }, { kind: "asc" }, { id: "asc" }],
  });
}
