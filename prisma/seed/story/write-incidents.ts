import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { pause } from "~/incidents/domain/decisions/pause";
import { respond } from "~/incidents/domain/decisions/respond";
import { writeNote } from "~/incidents/domain/decisions/write-note";
import { insertIncidents } from "~/incidents/store/insert-incidents.server";
import { insertNote } from "~/incidents/store/notes.server";
import { instant, MINUTE_MS } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";
import { taken } from "../steps/taken";
import { ZONES } from "./cast";
import { diceOf } from "./dice";
import { Life } from "./life";
import { liveThrough } from "./live-through";
import { planOpenings } from "./plan-openings";
import { PRESENT, type PresentCast, type PresentKey } from "./present-cast";
import type { Scene } from "./scene";
import type { Happening } from "./texts/story-texts";

/** An incident with its whole log, ready to be written. */
export interface Lived {
  readonly told: Happening;
  readonly zone: string;
  readonly life: Life;
}

/** The past of the story, oldest first. */
export function livedSoFar(scene: Scene): Lived[] {
  return planOpenings(scene.texts, scene.today).map((opening) => {
    return { told: opening.told, zone: opening.zone, life: liveThrough(scene, opening) };
  });
}

/** What people are at right now. */
export function livedNow(scene: Scene): Lived[] {
  return (Object.entries(PRESENT) as [PresentKey, PresentCast][])
    .toSorted(([, a], [, b]) => b.openedAgo - a.openedAgo)
    .map(([key, cast]) => {
      return { told: scene.texts.present[key], zone: diceOf(key).pick(ZONES), life: lifeOf(scene, cast) };
    });
}

function lifeOf(scene: Scene, cast: PresentCast): Life {
  const partner = scene.partners.get(cast.partner);
  const touchpoint = scene.touchpoints.get(cast.touchpoint);
  const [manager] = scene.managers;
  const [agent] = partner?.agents ?? [];
  if (partner === undefined || touchpoint === undefined || manager === undefined || agent === undefined) {
    throw new Error(`the story cannot play ${cast.partner} at ${cast.touchpoint}`);
  }
  const at = (minutesAgo: number) => instant(scene.today - minutesAgo * MINUTE_MS);
  const isOwn = cast.isReportedByPartner === true;
  const facts = {
    severity: cast.severity,
    level: touchpoint.level,
    holder: partner.id,
    isHolderActive: true,
    touchpointId: touchpoint.id,
    reportedBy: isOwn ? "partner" : "brand",
    channel: cast.channel,
    customerSpokeFirst: !isOwn,
    givenTargets: {},
  } as const;
  const life = new Life(facts, isOwn ? agent : manager.personId, at(cast.openedAgo), scene.today, scene.histories);
  const { acknowledgedAgo, respondedAgo, pausedAgo, pausedFor } = cast;
  if (acknowledgedAgo !== undefined) life.step(at(acknowledgedAgo), (one, then) => acknowledge(one, agent, then));
  if (respondedAgo !== undefined) life.step(at(respondedAgo), (one, then) => respond(one, agent, then));
  if (pausedAgo !== undefined && pausedFor !== undefined) {
    const words = scene.texts.said[pausedFor][0] ?? "";
    const facts = { reason: pausedFor, approvedBy: null, isFirstResponse: false };
    life.step(at(pausedAgo), (one, then) => pause(one, facts, agent, then), { by: agent, words });
  }
  life.sweepTo(scene.today);
  return life;
}

/** Incidents written by one handful of statements. */
const BATCH = 150;

/** Writes many incidents at a time, with the caches and projectors of a single step. */
export async function writeLived(
  tx: Tx,
  lived: readonly Lived[],
  { today }: Scene,
  say: (words: string) => void,
): Promise<void> {
  for (let from = 0; from < lived.length; from += BATCH) {
    const batch = lived.slice(from, from + BATCH);
    const incidents = batch.map(({ told, zone, life }) => ({ ...told, region: zone, events: life.log, source: null }));
    const written = await insertIncidents(tx, incidents, today);
    for (const [index, { life }] of batch.entries()) {
      const incidentId = written[index]?.incidentId;
      if (incidentId === undefined) throw new Error("an incident of the story was not written");
      for (const { at, by, holder, visibility, body } of life.notes) {
        const authorSide = visibility === "internal" ? "brand" : "partner";
        const note = writeNote({ id: incidentId, partnerId: holder }, { visibility, body, authorSide }, by, at);
        await insertNote(tx, taken(note));
      }
    }
    say(`${from + batch.length} incidents`);
  }
}
