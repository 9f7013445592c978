import { addStage } from "~/journey/commands/add-stage.server";
import { addTouchpoint } from "~/journey/commands/add-touchpoint.server";
import { startJourney } from "~/journey/commands/start-journey.server";
import { BLANK_TOUCHPOINT, type TouchpointContent } from "~/journey/domain/journey";
import type { PartnerId, StageId, TouchpointId } from "~/kernel/ids";
import type { BrandViewer, PartnerViewer } from "~/people/domain/roles";
import { db } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";
import { barePartner, brandPerson, partnerPerson } from "../support/people";

/** What tests of the journey start from; each call makes new rows, so that tests do not meet. */

export async function startedBy(): Promise<BrandViewer> {
  const manager = await brandPerson("manager");
  await startJourney(manager, { name: "Estrenar internet en casa" });
  return manager;
}

/** A name no other stage or touchpoint of the file has. */
export function uniqueName(word: string): string {
  return `${word} ${newId().slice(-12)}`;
}

export async function newStage(manager: BrandViewer, name = uniqueName("Recibe")): Promise<StageId> {
  const added = await addStage(manager, { name, after: null });
  if (!added?.ok) throw new Error(`no stage: ${JSON.stringify(added)}`);
  return added.value;
}

export async function newTouchpoint(
  manager: BrandViewer,
  stageId: StageId,
  more: Partial<TouchpointContent> = {},
): Promise<TouchpointId> {
  const content = { ...BLANK_TOUCHPOINT, name: uniqueName("Entrega"), ...more };
  const added = await addTouchpoint(manager, { stageId, after: null }, content);
  if (!added?.ok) throw new Error(`no touchpoint: ${JSON.stringify(added)}`);
  return added.value;
}

/** Rows are removed stage by stage, so that no test meets the limit of twelve. */
export async function clearJourney(): Promise<void> {
  await db().incident.deleteMany();
  await db().partnerTouchpoint.deleteMany();
  await db().examplePair.deleteMany();
  await db().touchpoint.deleteMany();
  await db().stage.deleteMany();
}

/** A partner that serves the touchpoint, with a person of it. */
export async function servingPerson(
  touchpointId: TouchpointId,
  role: "partnerLead" | "partnerAgent" = "partnerAgent",
): Promise<PartnerViewer> {
  const partnerId = await barePartner();
  await db().partnerTouchpoint.create({ data: { partnerId, touchpointId } });
  return partnerPerson(partnerId, role);
}

const FAR = new Date("9999-12-31T00:00:00Z");

/** An open incident the partner holds at the touchpoint. */
export async function incidentAt(partnerId: PartnerId, touchpointId: TouchpointId, isOpen = true): Promise<void> {
  await db().incident.create({
    data: {
      id: newId(),
      partnerId,
      touchpointId,
      title: "No llegó",
      severity: "minor",
      status: isOpen ? "reported" : "closed",
      isOpen,
      reportedBy: "brand",
      levelId: newId(),
      levelVersion: 1,
      openedAt: new Date(0),
      nextDueAt: FAR,
      nextMarkAt: FAR,
      clockStatus: "none",
      lastSeq: 0,
    },
  });
}
