import type { Channel, ResolutionAccount } from "~/incidents/domain/events";
import { DAY_MS, HOUR_MS, instant, MINUTE_MS, type Instant } from "~/kernel/instant";
import { monthsIn, monthsUpTo, type Month } from "~/kernel/month";
import type { Severity } from "~/servicelevels/domain/clocks";
import { PARTNERS, TIME_ZONE, ZONES, type PartnerCast, type PartnerKey } from "./cast";
import { TOUCHPOINTS, type TouchpointKey } from "./cast-journey";
import { conductOf, deliverySeasonOf, seasonOf, STORY_MONTHS } from "./characters";
import { diceOf, type Dice } from "./dice";
import type { Account, Happening, StoryTexts } from "./texts/story-texts";

/** An incident about to happen: where, when, to whom, and in which words. */
export interface Opening {
  readonly partner: PartnerKey;
  readonly touchpoint: TouchpointKey;
  /** From 0, the oldest month of the story. */
  readonly month: number;
  readonly at: Instant;
  readonly severity: Severity;
  readonly channel: Channel;
  readonly zone: string;
  readonly told: Happening;
  readonly account: ResolutionAccount;
  /** The partner found it itself, and no customer noticed. */
  readonly isOwnFinding: boolean;
  /** Of what comes after: the same for the same opening. */
  readonly dice: Dice;
}

/** Between 3 and 60 in every complete month. */
const FEWEST = 3;
const MOST = 60;
/** The last hours belong to the incidents of the present. */
const QUIET_MS = 30 * HOUR_MS;

/** Every incident of the story that is not of right now, oldest first. The same day gives the same ones. */
export function planOpenings(texts: StoryTexts, today: Instant): Opening[] {
  const months = monthsIn(TIME_ZONE);
  const all = monthsUpTo(months.of(today), STORY_MONTHS + 1);
  const until = instant(today - QUIET_MS);
  return (Object.keys(PARTNERS) as PartnerKey[])
    .flatMap((partner) =>
      all.flatMap((month, index) => {
        const from = months.startOf(month);
        const span = { from, to: instant(Math.min(months.endOf(month), Math.max(from, until))) };
        const share = (span.to - span.from) / (months.endOf(month) - from);
        const dice = diceOf(`${partner} ${index}`);
        const count = countOf(PARTNERS[partner], month, index, share, dice);
        return Array.from({ length: count }, (_, place) =>
          openingOf({ partner, index, span, texts, dice: diceOf(`${partner} ${index} ${place}`) }),
        );
      }),
    )
    .toSorted((a, b) => a.at - b.at);
}

/** `share` of the month that has passed. */
function countOf(cast: PartnerCast, month: Month, index: number, share: number, dice: Dice): number {
  const isRunning = index === STORY_MONTHS;
  if (cast.character === "newcomer") return index === STORY_MONTHS - 1 ? cast.incidents : 0;
  const zeroBased = Number(month.slice(5)) - 1;
  const season = cast.trade === "delivery" ? deliverySeasonOf(zeroBased) : seasonOf(zeroBased);
  const count = Math.round(cast.incidents * season * dice.between(0.8, 1.2));
  return isRunning ? Math.floor(Math.min(MOST, count) * share) : Math.max(FEWEST, Math.min(MOST, count));
}

interface Place {
  readonly partner: PartnerKey;
  readonly index: number;
  readonly span: { readonly from: Instant; readonly to: Instant };
  readonly texts: StoryTexts;
  readonly dice: Dice;
}

function openingOf({ partner, index, span, texts, dice }: Place): Opening {
  const serves = Object.keys(texts.roles[partner]) as TouchpointKey[];
  // Where a customer is won or lost more happens, or at least more of it is told.
  const touchpoint = dice.pick(serves.flatMap((key) => (TOUCHPOINTS.get(key)?.isMomentOfTruth ? [key, key] : [key])));
  const isUrgent = TOUCHPOINTS.get(touchpoint)?.level === "urgent";
  const placed = {
    partner,
    touchpoint,
    month: index,
    at: momentIn(span, isUrgent, dice),
    zone: dice.pick(ZONES),
    dice,
  };
  const { candour } = conductOf(PARTNERS[partner].character, index);
  const found = dice.chance(candour) ? texts.ownFindings[touchpoint] : undefined;
  return found === undefined
    ? { ...placed, ...toldByCustomer(touchpoint, texts, dice) }
    : { ...placed, ...ownFinding(found) };
}

type Told = Pick<Opening, "severity" | "channel" | "told" | "account" | "isOwnFinding">;

function toldByCustomer(touchpoint: TouchpointKey, texts: StoryTexts, dice: Dice): Told {
  const cast = TOUCHPOINTS.get(touchpoint);
  const all = texts.happenings[touchpoint];
  const which = Math.floor(dice.roll() * all.length);
  const [happening, account] = [all[which], texts.accounts[touchpoint][which]];
  if (cast === undefined || happening === undefined || account === undefined) {
    throw new Error(`nothing happens at ${touchpoint}`);
  }
  return {
    severity: cast.severities[which] ?? "minor",
    channel: dice.pick(["phone", "phone", "phone", "app", "app", "web", "email", "social"] as const),
    told: filled(happening, texts, dice),
    account: { cause: account.cause, whatWasDone: account.done, causeLocation: cast.causes[which] ?? "partner" },
    isOwnFinding: false,
  };
}

function ownFinding({ title, description, cause, done }: Happening & Account): Told {
  const account = { cause, whatWasDone: done, causeLocation: "partner" } as const;
  return { severity: "minor", channel: "staff", told: { title, description }, account, isOwnFinding: true };
}

/** In opening hours for most, at any hour for emergencies; Sundays are quiet. Bogotá keeps one distance from UTC. */
function momentIn({ from, to }: Place["span"], isUrgent: boolean, dice: Dice): Instant {
  const days = Math.max(1, Math.floor((to - from) / DAY_MS));
  let day = Math.floor(dice.roll() * days);
  const weekday = new Date(from + day * DAY_MS).getUTCDay();
  if (weekday === 0 && dice.chance(0.75)) day = Math.max(0, day - 1);
  const minute = Math.floor(isUrgent ? dice.between(0, 1_440) : dice.between(7 * 60, 19 * 60));
  return instant(Math.min(from + day * DAY_MS + minute * MINUTE_MS, to - MINUTE_MS));
}

function filled({ title, description }: Happening, { slots }: StoryTexts, dice: Dice): Happening {
  const values: Readonly<Record<string, string>> = {
    thing: dice.pick(slots.thing),
    big: dice.pick(slots.big),
    who: dice.pick(slots.who),
    hour: dice.pick(slots.hour),
  };
  const fill = (text: string) =>
    text
      .replace(/\{(\w+)\}/g, (_, slot: string) => values[slot] ?? "")
      // A slot may begin a sentence.
      .replace(/(^|[.:?!] )(\p{Ll})/gu, (whole, before: string, letter: string) =>
        before === ": " ? whole : before + letter.toLocaleUpperCase("es"),
      );
  return { title: fill(title), description: fill(description) };
}
