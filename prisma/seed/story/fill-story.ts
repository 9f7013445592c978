import { raiseFlags } from "~/flags/commands/raise-flags.server";
import { HOUR_MS, instant } from "~/kernel/instant";
import { addMonths, monthsIn, monthsUpTo } from "~/kernel/month";
import { forgetBrand } from "~/people/store/brand.server";
import { hashPassword } from "~/people/store/passwords.server";
import { now } from "~/platform/clock.server";
import { db, inTransaction } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";
import { takeSnapshots } from "~/scorecards/commands/take-snapshots.server";
import { DEMO_PASSWORD } from "../sign-ins";
import { atMoment } from "../steps/at-moment";
import { TIME_ZONE } from "./cast";
import { STORY_MONTHS } from "./characters";
import { climbUntil } from "./climb-ladder";
import { decideRaised } from "./decide-flags";
import { loadScene, type Scene } from "./scene";
import { en } from "./texts/en";
import { es } from "./texts/es";
import type { StoryTexts } from "./texts/story-texts";
import { writeBrand } from "./write-brand";
import { livedNow, livedSoFar, writeLived } from "./write-incidents";

const TEXTS: Readonly<Record<Language, StoryTexts>> = { es, en };

/** Longest that one part of the filling may take. */
const LONGEST_MS = 150_000;

/** The incidents of right now are written last, all at once. */
export async function isStoryFilled(): Promise<boolean> {
  const titles = Object.values(TEXTS).map(({ present }) => present.gasSmell.title);
  return (await db().incident.count({ where: { title: { in: titles } } })) > 0;
}

/**
 * Fills an empty database with nine months of an invented brand of home services, up to today, by the decisions of the
 * domains. Filled, it changes nothing; broken off, it goes on, since each part is written whole or not at all.
 *
 * It is quiet: what would have been told to people at the time (mails, notices) is told to nobody, because only what
 * counts is registered with the stores where it runs.
 */
export async function fillStory(language: Language, say: (words: string) => void): Promise<void> {
  if (await isStoryFilled()) return;
  const texts = TEXTS[language];
  await writeBeginning(language, texts, say);
  const scene = await loadScene(texts);
  if ((await db().incident.count()) === 0) {
    const lived = livedSoFar(scene);
    say(`${lived.length} incidents lived through`);
    await inTransaction((tx) => writeLived(tx, lived, scene, say), { timeoutMs: LONGEST_MS });
  }
  await closeMonths(scene);
  say("Scorecards on record, flags raised and decided");
  await inTransaction((tx) => writeLived(tx, livedNow(scene), scene, () => undefined), { timeoutMs: LONGEST_MS });
  say("Today's incidents are under way");
}

async function writeBeginning(language: Language, texts: StoryTexts, say: (words: string) => void): Promise<void> {
  if ((await db().brand.count()) > 0) return;
  const today = now();
  const months = monthsIn(TIME_ZONE);
  const storyBegins = months.startOf(addMonths(months.of(today), -STORY_MONTHS));
  const passwordHash = await hashPassword(DEMO_PASSWORD);
  const beginning = { language, texts, passwordHash, today, storyBegins };
  await inTransaction((tx) => writeBrand(tx, beginning), { timeoutMs: LONGEST_MS });
  forgetBrand();
  say("Brand, journey, partners and agreements stand");
}

/** Month by month what happened once it was over: scorecards on record, flags, decisions, and steps on the ladder. */
async function closeMonths(scene: Scene): Promise<void> {
  const months = monthsIn(TIME_ZONE);
  const last = addMonths(months.of(scene.today), -1);
  for (const month of monthsUpTo(last, STORY_MONTHS)) {
    const isLast = month === last;
    const at = instant(Math.min(scene.today, months.endOf(month) + 9 * HOUR_MS));
    await atMoment(at, takeSnapshots);
    await atMoment(at, () => raiseFlags(month, at));
    await decideRaised(scene, { month, raisedAt: at, isLast });
    await climbUntil(scene, isLast ? scene.today : months.endOf(addMonths(month, 1)));
  }
}
