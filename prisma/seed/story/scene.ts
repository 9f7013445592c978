import type { LevelRef } from "~/incidents/domain/events";
import { touchpointsOf } from "~/journey/domain/journey";
import { loadJourney } from "~/journey/store/journey.server";
import { idOf, type LevelId, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import type { Instant } from "~/kernel/instant";
import type { BrandViewer } from "~/people/domain/roles";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { readLevelHistory, type Histories } from "~/servicelevels/store/level-history.server";
import { BRAND_PEOPLE, PARTNERS, type PartnerCast, type PartnerKey } from "./cast";
import type { TouchpointKey } from "./cast-journey";
import { demoAddress, peopleOf } from "./cast-people";
import type { StoryTexts } from "./texts/story-texts";

/** Where and by whom the story is played: what was written before the first incident, as it is in the database. */
export interface Scene {
  readonly texts: StoryTexts;
  readonly today: Instant;
  readonly histories: Histories;
  readonly partners: ReadonlyMap<PartnerKey, PartnerPlayed>;
  readonly touchpoints: ReadonlyMap<TouchpointKey, { readonly id: TouchpointId; readonly level: LevelRef }>;
  readonly managers: readonly BrandViewer[];
  readonly executive: BrandViewer;
}

export interface PartnerPlayed {
  readonly id: PartnerId;
  readonly cast: PartnerCast;
  readonly serves: readonly TouchpointKey[];
  readonly lead: PersonId;
  readonly agents: readonly PersonId[];
}

export async function loadScene(texts: StoryTexts): Promise<Scene> {
  const people = await loadPeople();
  const touchpoints = await loadTouchpoints(texts);
  const histories = await readLevelHistory(
    db(),
    [...touchpoints.values()].map(({ level }) => level),
  );
  const brand = BRAND_PEOPLE.map(({ address, name, role }): BrandViewer => {
    return { personId: idOf<PersonId>(known(people, demoAddress(address)).id), name, role, partnerId: null };
  });
  const executive = brand.find(({ role }) => role === "executive");
  if (executive === undefined) throw new Error("the story has no executive");
  return {
    texts,
    today: now(),
    histories,
    partners: new Map((Object.keys(PARTNERS) as PartnerKey[]).map((key) => [key, playedBy(key, texts, people)])),
    touchpoints,
    managers: brand.filter(({ role }) => role === "manager"),
    executive,
  };
}

type People = ReadonlyMap<string, { readonly id: string; readonly partnerId: string | null }>;

async function loadPeople(): Promise<People> {
  const rows = await db().person.findMany({ select: { id: true, email: true, partnerId: true } });
  return new Map(rows.map((row) => [row.email, row]));
}

function playedBy(key: PartnerKey, texts: StoryTexts, people: People): PartnerPlayed {
  const cast: PartnerCast = PARTNERS[key];
  const [lead, ...agents] = peopleOf(key, cast).map(({ email }) => known(people, email));
  if (lead === undefined || lead.partnerId === null) throw new Error(`${key} has no lead`);
  return {
    id: idOf<PartnerId>(lead.partnerId),
    cast,
    serves: Object.keys(texts.roles[key]) as TouchpointKey[],
    lead: idOf<PersonId>(lead.id),
    agents: agents.map(({ id }) => idOf<PersonId>(id)),
  };
}

function known(people: People, email: string) {
  const person = people.get(email);
  if (person === undefined) throw new Error(`the story lacks ${email}`);
  return person;
}

async function loadTouchpoints(texts: StoryTexts): Promise<Scene["touchpoints"]> {
  const journey = await loadJourney();
  const byName = new Map((journey === null ? [] : touchpointsOf(journey)).map((one) => [one.name, one]));
  const levels = await db().serviceLevel.findMany({ select: { id: true, currentVersion: true, isDefault: true } });
  const levelOf = (levelId: LevelId | null): LevelRef => {
    const level = levels.find(({ id, isDefault }) => (levelId === null ? isDefault : id === levelId));
    if (level === undefined) throw new Error("the story has no such level");
    return { levelId: idOf<LevelId>(level.id), levelVersion: level.currentVersion };
  };
  return new Map(
    (Object.entries(texts.touchpoints) as [TouchpointKey, { readonly name: string }][]).map(([key, { name }]) => {
      const touchpoint = byName.get(name);
      if (touchpoint === undefined) throw new Error(`the journey has no touchpoint ${name}`);
      return [key, { id: touchpoint.id, level: levelOf(touchpoint.levelId) }];
    }),
  );
}
