import { close, type CloseFacts } from "~/incidents/domain/decisions/close";
import { reopen } from "~/incidents/domain/decisions/reopen";
import { resolve } from "~/incidents/domain/decisions/resolve";
import type { ResolutionAccount } from "~/incidents/domain/events";
import { DAY_MS, HOUR_MS, instant, type Instant } from "~/kernel/instant";
import { shareFor, soon, type Playing } from "./playing";

/** From the solution to the outcome; now and then the first solution is a quick one that does not last. */
export function endIncident(playing: Playing): void {
  const { life, dice, isGood, conduct, opening, scene, manager } = playing;
  const when = life.momentOf("resolution", shareFor("resolution", playing)) ?? soon(life, dice, 600);
  const isQuickFix = !conduct.isTooExact && !opening.isOwnFinding && dice.chance(isGood ? 0.03 : 0.11);
  if (!isQuickFix) {
    if (!solve(playing, when, opening.account)) return;
    talk(playing);
  } else {
    const { cause, done: whatWasDone } = scene.texts.said.quickFix;
    if (!solve(playing, when, { ...opening.account, cause, whatWasDone })) return;
    talk(playing);
    const reason = dice.pick(scene.texts.said.reopened);
    const back = instant(life.lastAt + Math.round(dice.between(0.6, 3) * DAY_MS));
    if (!life.step(back, (incident, at) => reopen(incident, reason, manager, at))) return;
    const again = instant(life.lastAt + Math.round(dice.between(4, 30) * HOUR_MS));
    if (!solve(playing, again, opening.account)) return;
  }
  finish(playing);
}

function solve({ life, agent }: Playing, when: Instant, account: ResolutionAccount): boolean {
  return life.step(when, (incident, at) => resolve(incident, account, agent, at));
}

/** What is said beside the log: some of it for both sides, some for the brand's own eyes. */
function talk({ life, dice, scene, manager, agent, holder, conduct, isGood, opening }: Playing): void {
  if (opening.isOwnFinding) return;
  const { said } = scene.texts;
  const between = (share: number): Instant => instant(Math.round(opening.at + share * (life.lastAt - opening.at)));
  if (dice.chance(0.2)) life.note(between(dice.between(0.5, 0.9)), manager, "shared", dice.pick(said.noteOfBrand));
  if (dice.chance(0.3))
    life.note(between(dice.between(0.6, 0.95)), agent, "shared", dice.pick(said.noteOfPartner[holder.cast.trade]));
  const words = conduct.isTooExact ? said.internalTooGood : said.internal;
  if (dice.chance(conduct.isTooExact ? 0.18 : isGood ? 0.03 : 0.15)) {
    life.note(between(dice.between(0.7, 1)), manager, "internal", dice.pick(words));
  }
}

function finish(playing: Playing): void {
  const { life, dice, manager, agent } = playing;
  const facts = outcomeOf(playing);
  const followUp = life.momentOf("followUp", playing.isGood ? dice.between(0.1, 0.8) : dice.between(0.4, 1.5));
  const at =
    facts.outcome === "unreached"
      ? instant((facts.attempts.at(-1)?.at ?? life.lastAt) + HOUR_MS)
      : (followUp ?? instant(life.lastAt + Math.round(dice.between(4, 60) * HOUR_MS)));
  const by = facts.outcome === "lost" ? manager : agent;
  life.step(at, (incident, then) => close(incident, facts, by, then));
}

/** What follows from how it went, and from what can be known: who could not be reached is asked three times. */
function outcomeOf({ life, dice, isGood, manager, scene, opening }: Playing): CloseFacts {
  const { said } = scene.texts;
  const { incident } = life;
  if (opening.isOwnFinding) return { outcome: "noCustomer", wasCustomerTouched: false };
  const roll = dice.roll();
  if (incident.severity !== "major" && roll > 0.93) return unreached(life.lastAt);
  if (roll < (isGood ? 0.02 : 0.17)) return { outcome: "lost", words: dice.pick(said.lost), confirmedBy: manager };
  if (roll < (isGood ? 0.16 : 0.2)) return { outcome: "fan", words: dice.pick(said.fan) };
  return { outcome: "kept", words: dice.pick(said.kept) };
}

function unreached(solvedAt: Instant): CloseFacts {
  const at = (days: number) => instant(Math.round(solvedAt + days * DAY_MS));
  return {
    outcome: "unreached",
    attempts: [
      { at: at(0.4), channel: "phone" },
      { at: at(3.2), channel: "email" },
      { at: at(7.6), channel: "phone" },
    ],
  };
}
