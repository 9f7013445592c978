import { loadJourney } from "~/journey/store/journey.server";
import type { Journey } from "~/journey/domain/journey";
import type { PartnerId, PersonId, TouchpointId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import { addMonths, monthsIn } from "~/kernel/month";
import type { Tx } from "~/platform/db/db.server";
import { accept, takeIn, understand, walk, writeRoles, type Member } from "../steps/onboard";
import { CANDIDATES, PARTNERS, TIME_ZONE, type CandidateKey, type PartnerCast, type PartnerKey } from "./cast";
import { peopleOf } from "./cast-people";
import type { StoryTexts } from "./texts/story-texts";
import { writeFigures } from "./write-figures";

export interface PartnersBeginning {
  readonly texts: StoryTexts;
  readonly passwordHash: string;
  readonly today: Instant;
  readonly storyBegins: Instant;
  readonly touchpoints: ReadonlyMap<string, TouchpointId>;
  readonly manager: PersonId;
}

/** The twelve that serve, onboarded and accepted, with their figures; and the two still on their way. */
export async function writePartners(tx: Tx, beginning: PartnersBeginning): Promise<void> {
  const journey = await loadJourney(tx);
  if (journey === null) throw new Error("the journey is not there");
  for (const [key, cast] of Object.entries(PARTNERS) as [PartnerKey, PartnerCast][]) {
    const began = beganAt(cast, beginning);
    const { partnerId, people, lead } = await begin(tx, key, cast, began, beginning);
    for (const person of people) await walk(tx, person, journey, after(began, 2));
    await writeOwnRoles(tx, key, lead, journey, after(began, 3), beginning);
    for (const [index, person] of people.entries()) await understand(tx, person, after(began, 4 + index));
    await accept(tx, partnerId, beginning.manager, after(began, 12));
    const { manager, today } = beginning;
    await writeFigures(tx, { key, cast, partnerId, lead: lead.personId, manager, today, since: after(began, 12) });
  }
  await writeCandidates(tx, journey, beginning);
}

/** A newcomer began shortly before the last complete month, everybody else before the story does. */
function beganAt({ character }: PartnerCast, { storyBegins, today }: PartnersBeginning): Instant {
  if (character !== "newcomer") return after(storyBegins, -20);
  const months = monthsIn(TIME_ZONE);
  return after(months.startOf(addMonths(months.of(today), -1)), -14);
}

/** One stands still at the examples, one has hardly begun. */
async function writeCandidates(tx: Tx, journey: Journey, beginning: PartnersBeginning): Promise<void> {
  const { garua, zaguan } = CANDIDATES;
  const longAgo = after(beginning.today, -garua.daysAgo);
  const stuck = await begin(tx, "garua", garua, longAgo, beginning);
  for (const person of stuck.people) await walk(tx, person, journey, after(longAgo, 3));
  await writeOwnRoles(tx, "garua", stuck.lead, journey, after(longAgo, 6), beginning);
  for (const [index, person] of stuck.people.entries()) {
    await understand(tx, person, after(longAgo, 8 + index), [Infinity, 1, 0][index]);
  }
  const lately = after(beginning.today, -zaguan.daysAgo);
  const begun = await begin(tx, "zaguan", zaguan, lately, beginning);
  await walk(tx, begun.lead, journey, after(lately, 2));
}

async function begin(
  tx: Tx,
  key: PartnerKey | CandidateKey,
  cast: Pick<PartnerCast, "name" | "trade" | "people" | "addresses">,
  at: Instant,
  { texts, touchpoints, manager: by, passwordHash }: PartnersBeginning,
): Promise<{ readonly partnerId: PartnerId; readonly people: readonly Member[]; readonly lead: Member }> {
  const touchpointIds = Object.keys(texts.roles[key]).map((touchpoint) => idOf(touchpoints, touchpoint));
  const description = { name: cast.name, trade: texts.trades[cast.trade], touchpointIds };
  const joined = { by, at, joinedAt: after(at, 1), passwordHash };
  const began = await takeIn(tx, description, peopleOf(key, cast), joined);
  const [lead] = began.people;
  if (lead === undefined) throw new Error("a partner begins with its lead");
  return { ...began, lead };
}

async function writeOwnRoles(
  tx: Tx,
  key: PartnerKey | CandidateKey,
  lead: Member,
  journey: Journey,
  at: Instant,
  { texts, touchpoints }: PartnersBeginning,
): Promise<void> {
  const roles = Object.entries(texts.roles[key]).map(([name, text]) => [idOf(touchpoints, name), text] as const);
  await writeRoles(tx, roles, lead, journey, at);
}

function idOf(touchpoints: ReadonlyMap<string, TouchpointId>, key: string): TouchpointId {
  const touchpointId = touchpoints.get(key);
  if (touchpointId === undefined) throw new Error(`the journey has no touchpoint ${key}`);
  return touchpointId;
}

function after(at: Instant, days: number): Instant {
  return instant(at + days * DAY_MS);
}
