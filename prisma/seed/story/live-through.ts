import { acknowledge } from "~/incidents/domain/decisions/acknowledge";
import { changeSeverity } from "~/incidents/domain/decisions/change-severity";
import { exclude } from "~/incidents/domain/decisions/exclude";
import { pause } from "~/incidents/domain/decisions/pause";
import { recordCustomerMessage } from "~/incidents/domain/decisions/record-customer-message";
import { respond } from "~/incidents/domain/decisions/respond";
import { resume } from "~/incidents/domain/decisions/resume";
import { sendUpdate } from "~/incidents/domain/decisions/send-update";
import { transfer } from "~/incidents/domain/decisions/transfer";
import { HOUR_MS, instant } from "~/kernel/instant";
import type { PauseReason } from "~/servicelevels/domain/clocks";
import type { PartnerKey } from "./cast";
import { conductOf } from "./characters";
import { endIncident } from "./end-incident";
import { Life } from "./life";
import type { Opening } from "./plan-openings";
import { shareFor, soon, type Playing } from "./playing";
import type { PartnerPlayed, Scene } from "./scene";

/** Lives an incident through up to today: what its partner is like decides what is kept and what is late. */
export function liveThrough(scene: Scene, opening: Opening): Life {
  const playing = begin(scene, opening);
  const { life, dice, manager } = playing;
  const isAcknowledged = takeUp(playing);
  if (isAcknowledged && dice.chance(0.03) && opening.severity === "minor" && !opening.isOwnFinding) {
    life.step(soon(life, dice, 20), (incident, at) => changeSeverity(incident, "major", manager, at));
  }
  if (isAcknowledged && dice.chance(0.06) && !opening.isOwnFinding) handOn(playing);
  if (isAcknowledged && answer(playing)) {
    if (dice.chance(0.2) && !opening.isOwnFinding) wait(playing);
    if (dice.chance(0.25) && !opening.isOwnFinding && life.incident.status === "inProgress") {
      life.step(soon(life, dice, 240), (incident, at) => sendUpdate(incident, playing.agent, at));
    }
    endIncident(playing);
    takeOut(playing);
  }
  life.sweepTo(scene.today);
  return life;
}

function begin(scene: Scene, opening: Opening): Playing {
  const { dice, partner, month } = opening;
  const holder = played(scene, partner);
  const touchpoint = scene.touchpoints.get(opening.touchpoint);
  if (touchpoint === undefined) throw new Error(`the story has no touchpoint ${opening.touchpoint}`);
  const conduct = conductOf(holder.cast.character, month);
  const agent = dice.pick(holder.agents);
  const manager = dice.pick(scene.managers).personId;
  const { isOwnFinding } = opening;
  const isOfPartner = isOwnFinding || dice.chance(0.3);
  const facts = {
    severity: opening.severity,
    level: touchpoint.level,
    holder: holder.id,
    isHolderActive: true,
    touchpointId: touchpoint.id,
    reportedBy: isOfPartner ? "partner" : "brand",
    channel: opening.channel,
    customerSpokeFirst: !isOwnFinding,
    givenTargets: {},
  } as const;
  const life = new Life(facts, isOfPartner ? agent : manager, opening.at, scene.today, scene.histories);
  const isGood = dice.chance(conduct.good);
  return { scene, opening, life, dice, manager, holder, agent, conduct, isGood };
}

function takeUp({ life, agent, ...playing }: Playing): boolean {
  const at = life.momentOf("acknowledge", shareFor("acknowledge", playing));
  return life.step(at ?? soon(life, playing.dice, 30), (incident, then) => acknowledge(incident, agent, then));
}

function answer({ life, agent, scene, holder, opening, ...playing }: Playing): boolean {
  const { dice } = playing;
  const at = life.momentOf("firstResponse", shareFor("firstResponse", playing)) ?? soon(life, dice, 60);
  const said = dice.chance(0.45)
    ? { by: agent, words: dice.pick(scene.texts.said.noteOfPartner[holder.cast.trade]) }
    : undefined;
  return life.step(at, (incident, then) => respond(incident, agent, then), said);
}

/** The brand gives it to another partner of the trade that serves there; that one takes it up anew. */
function handOn(playing: Playing): void {
  const { scene, opening, life, dice, manager, holder } = playing;
  const others = [...scene.partners].filter(
    ([, one]) => one.id !== holder.id && one.cast.character !== "newcomer" && one.serves.includes(opening.touchpoint),
  );
  if (others.length === 0) return;
  const [key, to] = dice.pick(others);
  const reason = dice.pick(scene.texts.said.transferred);
  const facts = { to: to.id, isReceiverActive: true, reason };
  if (!life.step(soon(life, dice, 180), (incident, at) => transfer(incident, facts, manager, at))) return;
  playing.holder = to;
  playing.agent = dice.pick(to.agents);
  playing.conduct = conductOf(played(scene, key).cast.character, opening.month);
  playing.isGood = dice.chance(playing.conduct.good);
  takeUp(playing);
}

const REASONS: readonly PauseReason[] = [
  "awaitingCustomer",
  "awaitingCustomer",
  "awaitingCustomer",
  "awaitingBrand",
  "awaitingThirdParty",
  "awaitingThirdParty",
];

function wait({ life, agent, dice, manager, scene, opening, holder }: Playing): void {
  const isOnTheRoad = holder.cast.trade !== "contact";
  const reasons: readonly PauseReason[] = isOnTheRoad ? [...REASONS, "forceMajeure"] : REASONS;
  const reason = dice.pick(opening.severity === "critical" ? (["awaitingCustomer"] as const) : reasons);
  const facts = { reason, approvedBy: reason === "forceMajeure" ? manager : null, isFirstResponse: false };
  const said = { by: agent, words: dice.pick(scene.texts.said[reason]) };
  if (!life.step(soon(life, dice, 90), (incident, at) => pause(incident, facts, agent, at), said)) return;
  const hours = opening.severity === "critical" ? dice.between(0.3, 2) : dice.between(3, 50);
  const over = instant(life.lastAt + Math.round(hours * HOUR_MS));
  life.step(over, (incident, at) =>
    reason === "awaitingCustomer" ? recordCustomerMessage(incident, agent, at) : resume(incident, agent, at),
  );
}

/** Now and then what made it late was nobody's fault here: the brand takes that clock out, visibly. */
function takeOut({ life, dice, manager, scene, isGood }: Playing): void {
  if (isGood || !dice.chance(0.04) || life.incident.status !== "closed") return;
  const cause = dice.pick(scene.texts.said.excluded);
  const at = instant(life.lastAt + Math.round(dice.between(20, 60) * HOUR_MS));
  const clocks = life.clocks(at);
  life.step(at, (incident, then) =>
    exclude(incident, { kind: "resolution", holder: null, cause, clocks }, manager, then),
  );
}

function played(scene: Scene, key: PartnerKey): PartnerPlayed {
  const partner = scene.partners.get(key);
  if (partner === undefined) throw new Error(`the story has no partner ${key}`);
  return partner;
}
