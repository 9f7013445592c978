import type { Language } from "~/platform/i18n/languages";
import { db } from "~/platform/db/db.server";
import { fillCity, isCityFilled } from "./city/fill-city";
import { CITY_SIGN_INS, STORY_SIGN_INS, type SignIn } from "./sign-ins";
import { fillStory, isStoryFilled } from "./story/fill-story";

/** Two data sets, each in a database of its own: an invented brand of home services, and a city's open data. */
export type DemoSet = "story" | "city";

export const SIGN_INS_OF: Readonly<Record<DemoSet, readonly SignIn[]>> = {
  story: STORY_SIGN_INS,
  city: CITY_SIGN_INS,
};

/** Which of the two the database holds, whole or broken off; null: nothing, or the work of real people. */
export async function demoInDatabase(): Promise<DemoSet | null> {
  for (const set of ["story", "city"] as const) {
    const emails = SIGN_INS_OF[set].map(([, email]) => email);
    if ((await db().person.count({ where: { email: { in: emails } } })) === emails.length) return set;
  }
  return null;
}

/** Whether the database holds nothing, or this very demo with its filling broken off. */
export async function wantsFilling(set: DemoSet): Promise<boolean> {
  if ((await db().brand.count()) === 0) return (await db().person.count()) === 0;
  if ((await demoInDatabase()) !== set) return false;
  return set === "story" ? !(await isStoryFilled()) : !(await isCityFilled());
}

export interface Filling {
  readonly set: DemoSet;
  /** Of the story's texts; the city's are Spanish. */
  readonly language: Language;
  readonly dataFolder: string;
  /** Hears what is being done. */
  readonly say: (words: string) => void;
}

export async function fillDemo({ set, language, dataFolder, say }: Filling): Promise<void> {
  if (set === "city") await fillCity(dataFolder, say);
  else await fillStory(language, say);
}
