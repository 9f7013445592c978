import { insertIncidents } from "~/incidents/store/insert-incidents.server";
import type { CaseId, FlagId, PartnerId } from "~/kernel/ids";
import { DAY_MS, HOUR_MS, instant, type Instant } from "~/kernel/instant";
import { decideFlag } from "~/flags/commands/decide-flag.server";
import { moveCase, type CaseMove } from "~/flags/commands/move-case.server";
import { readCase } from "~/flags/queries/read-ladder.server";
import { addProposal } from "~/flags/store/flags.server";
import type { BrandViewer, Viewer } from "~/people/domain/roles";
import { db, inTransaction } from "~/platform/db/db.server";
import { addMonths, type Month } from "~/kernel/month";
import { barePartner, brandPerson } from "../support/people";
import { acknowledged, at, makeScene, resolved, standAt, type Scene } from "../scorecards/scene";
import { weighed } from "./domain/flag-story";

export const OCTOBER = "2026-10" as Month;
/** The morning after October, when the signals are weighed. */
export const MORNING_AFTER = at("2026-11-01T08:00:00Z");

export const daysLater = (days: number, from: Instant = MORNING_AFTER): Instant => instant(from + days * DAY_MS);

export interface FlagScene extends Scene {
  readonly executive: BrandViewer;
}

/** A brand with a manager and an executive, the morning after October. */
export async function makeFlagScene(): Promise<FlagScene> {
  const scene = { ...(await makeScene()), executive: await brandPerson("executive") };
  standAt(MORNING_AFTER);
  return scene;
}

/** Incidents of October, one a day: so many whose two promises were kept, so many whose two were broken. */
export async function october(scene: Scene, holder: PartnerId, kept: number, broken: number): Promise<void> {
  const incidents = Array.from({ length: kept + broken }, (_, index) => {
    const openedAt = instant(at("2026-10-01T08:00:00Z") + (index % 28) * DAY_MS);
    const by = scene.manager.personId;
    const opening = {
      ...{ seq: 1, at: openedAt, actorId: by, type: "opened" as const, severity: "minor" as const, level: scene.level },
      ...{ holder, touchpointId: scene.delivery, givenTargets: {}, reportedBy: "brand" as const },
      ...{ channel: "phone" as const, isSelfReported: false },
    };
    const late = index < kept ? 0 : 12;
    const done = [
      { seq: 2, at: instant(openedAt + (late + 0.5) * HOUR_MS), actorId: by, ...acknowledged },
      { seq: 3, at: instant(openedAt + (late + 2) * HOUR_MS), actorId: by, ...resolved },
    ];
    return { title: `No llegó ${index}`, description: "", region: "", events: [opening, ...done], source: null };
  });
  standAt(MORNING_AFTER);
  await inTransaction((tx) => insertIncidents(tx, incidents as never, MORNING_AFTER));
}

let month = OCTOBER;

/** A flag as the system would raise it, for a partner of its own unless told; each in a month nobody has used. */
export async function proposed(partner?: PartnerId): Promise<{ flagId: FlagId; partnerId: PartnerId }> {
  const partnerId = partner ?? (await barePartner());
  month = addMonths(month, 1);
  const behind = { incidentIds: [], count: 0, digest: "" };
  const proposal = { partnerId, month, evidence: weighed(40, 80), at: MORNING_AFTER };
  if (!(await inTransaction((tx) => addProposal(tx, proposal, behind)))) throw new Error("the flag is there already");
  const row = await db().flag.findFirstOrThrow({ where: { partnerId, month } });
  return { flagId: row.id as FlagId, partnerId };
}

/** A case on the first rung, from an accepted flag. */
export async function openedCase(by: Viewer): Promise<{ caseId: CaseId; flagId: FlagId; partnerId: PartnerId }> {
  const flag = await proposed();
  const led = await decideFlag(by, flag.flagId, { type: "accept", reason: "" });
  if (led?.ok !== true || led.value === null) throw new Error("an accepted flag opens a case");
  return { ...flag, caseId: led.value };
}

export async function versionOf(by: Viewer, caseId: CaseId): Promise<number> {
  return (await readCase(by, caseId))?.version ?? 0;
}

/** Moves that all have to be allowed, one after the other. */
export async function moved(caseId: CaseId, ...moves: readonly (readonly [Viewer, CaseMove])[]): Promise<void> {
  for (const [by, move] of moves) {
    const answer = await moveCase(by, caseId, await versionOf(by, caseId), move);
    if (answer?.ok !== true) throw new Error(`refused: ${JSON.stringify(answer)}`);
  }
}

export const done: CaseMove = {
  type: "proof",
  given: { kind: "done", deliveredOn: null },
  reason: "Con acta de la reunión.",
};

/** From the first rung up to where replacing may be proposed. */
export function upToTheGate(by: Viewer): (readonly [Viewer, CaseMove])[] {
  return [
    [by, done],
    [by, { type: "up", to: "train", reason: "Explicado, y sigue igual." }],
    [by, done],
    [by, { type: "up", to: "accompany", reason: "Formados todos, y sigue igual." }],
    [by, done],
  ];
}
