import { expect, test } from "vitest";
import { JOURNEY_LIMITS } from "~/journey/domain/journey";
import { isCopy, ROLE_MAX_LENGTH, ROLE_MIN_LENGTH } from "~/partners/domain/role-text";
import { PAIR_LIMITS } from "~/training/domain/example-pair";
import { BRAND_PEOPLE, CANDIDATES, PARTNERS, type PartnerCast } from "../../../prisma/seed/story/cast";
import { STAGES, TOUCHPOINTS, type TouchpointKey } from "../../../prisma/seed/story/cast-journey";
import { peopleOf } from "../../../prisma/seed/story/cast-people";
import { MOVES } from "../../../prisma/seed/story/ladder-script";
import { en } from "../../../prisma/seed/story/texts/en";
import { es } from "../../../prisma/seed/story/texts/es";
import type { StoryTexts } from "../../../prisma/seed/story/texts/story-texts";

const LANGUAGES: readonly (readonly [string, StoryTexts])[] = [
  ["es", es],
  ["en", en],
];
/** Of the forms: the title of an incident, and every reason or account. */
const LONGEST = { title: 160, reason: 2_000 };

function touchpointsOf(texts: StoryTexts) {
  return Object.entries(texts.touchpoints) as [TouchpointKey, StoryTexts["touchpoints"][TouchpointKey]][];
}

/** Where texts stand, without the texts: names of fields and lengths of lists. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shapeOf);
  if (typeof value !== "object" || value === null) return typeof value === "string" ? value === "" : value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shapeOf(part)]));
}

test("the story is told in both languages with the same things in it, and nothing is left untranslated", () => {
  expect(shapeOf(en)).toEqual(shapeOf(es));
  for (const [key, texts] of touchpointsOf(es)) {
    expect(en.touchpoints[key].expectedService, key).not.toBe(texts.expectedService);
    expect(en.touchpoints[key].pairs.map(({ good }) => good)).not.toEqual(texts.pairs.map(({ good }) => good));
  }
});

test("a journey of five stages and eighteen touchpoints, with an example or two at each", () => {
  expect(Object.keys(STAGES)).toHaveLength(5);
  expect(TOUCHPOINTS.size).toBe(18);
  expect([...TOUCHPOINTS.values()].filter((one) => one.isMomentOfTruth)).toHaveLength(5);
  for (const [key, { pairs }] of touchpointsOf(es)) {
    expect(pairs, key).toHaveLength(TOUCHPOINTS.get(key)?.isMomentOfTruth ? 2 : 1);
    const told = es.happenings[key].length;
    expect(TOUCHPOINTS.get(key)?.severities).toHaveLength(told);
    expect(TOUCHPOINTS.get(key)?.causes).toHaveLength(told);
    expect(es.accounts[key]).toHaveLength(told);
  }
});

test("twelve partners of four trades, six of them of one; every touchpoint is served", () => {
  const trades = Object.values(PARTNERS).map(({ trade }) => trade);
  expect(trades).toHaveLength(12);
  expect(new Set(trades).size).toBe(4);
  expect(trades.filter((trade) => trade === "installation")).toHaveLength(6);
  const served = new Set(Object.keys(PARTNERS).flatMap((key) => Object.keys(es.roles[key as keyof typeof PARTNERS])));
  expect(served).toEqual(new Set(TOUCHPOINTS.keys()));
});

test("nobody shares a name or an address, and every partner has a lead and one to four agents", () => {
  const casts = Object.entries({ ...PARTNERS, ...CANDIDATES }) as [string, PartnerCast][];
  const people = casts.flatMap(([key, cast]) => peopleOf(key, cast));
  const names = [...people, ...BRAND_PEOPLE].map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const addresses = people.map(({ email }) => email);
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toEqual(expect.arrayContaining(["lead@demo.example", "agent@demo.example"]));
  expect(new Set(casts.map(([, { name }]) => name)).size).toBe(casts.length);
  for (const [, cast] of casts) expect([1, 2, 3, 4]).toContain(cast.people.length - 1);
});

test.each(LANGUAGES)("the texts fit into the forms they could have been typed in: %s", (_, texts) => {
  for (const [, { pairs, ...touchpoint }] of touchpointsOf(texts)) {
    const { name, ...rest } = touchpoint;
    expect(name.length).toBeLessThanOrEqual(JOURNEY_LIMITS.name);
    for (const text of Object.values(rest)) {
      expect(text.length).toBeGreaterThan(15);
      expect(text.length).toBeLessThanOrEqual(JOURNEY_LIMITS.text);
    }
    for (const pair of pairs) {
      for (const text of [pair.good, pair.bad, pair.why]) expect(text.length).toBeLessThanOrEqual(PAIR_LIMITS.text);
      expect(pair.question.length).toBeLessThanOrEqual(PAIR_LIMITS.question);
      for (const answer of [pair.right, ...pair.wrong]) expect(answer.length).toBeLessThanOrEqual(PAIR_LIMITS.answer);
    }
  }
  const happenings = [...Object.values(texts.happenings).flat(), ...Object.values(texts.present)];
  const found = Object.values(texts.ownFindings);
  const longestSlot = Math.max(...Object.values(texts.slots).flatMap((words) => words.map(({ length }) => length)));
  for (const { title } of [...happenings, ...found])
    expect(title.length + longestSlot).toBeLessThanOrEqual(LONGEST.title);
  const accounts = [...Object.values(texts.accounts).flat(), texts.said.quickFix];
  const { noteOfPartner, quickFix: _q, ...said } = texts.said;
  const reasons = [
    ...accounts.flatMap(({ cause, done }) => [cause, done]),
    ...Object.values(said).flat(),
    ...Object.values(noteOfPartner).flat(),
  ];
  for (const reason of reasons) expect(reason.length).toBeLessThanOrEqual(LONGEST.reason);
});

test.each(LANGUAGES)("every role is in the partner's own words, and long enough to say something: %s", (_, texts) => {
  for (const [key, roles] of Object.entries(texts.roles)) {
    for (const [touchpoint, text] of Object.entries(roles)) {
      if (text === "") continue;
      const { expectedService } = texts.touchpoints[touchpoint as TouchpointKey];
      expect(text.length, `${key} ${touchpoint}`).toBeGreaterThanOrEqual(ROLE_MIN_LENGTH);
      expect(text.length).toBeLessThanOrEqual(ROLE_MAX_LENGTH);
      expect(isCopy(text, expectedService)).toBe(false);
    }
  }
});

test.each(LANGUAGES)("every move on the ladder has its reason: %s", (_, { decisions }) => {
  for (const [key, moves] of Object.entries(MOVES)) {
    expect(decisions.moves[key as keyof typeof MOVES], key).toHaveLength(moves.length);
  }
});
