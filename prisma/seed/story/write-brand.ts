import type { LevelId, PersonId } from "~/kernel/ids";
import { DAY_MS, instant, type Instant } from "~/kernel/instant";
import type { Tx } from "~/platform/db/db.server";
import type { Language } from "~/platform/i18n/languages";
import { newId } from "~/platform/new-id.server";
import { insertAccount } from "~/people/store/accounts.server";
import type { PairContent } from "~/training/domain/example-pair";
import { writeJourney, type WrittenStage } from "../steps/write-journey";
import { writeAgreements } from "./agreements";
import { BRAND_NAME, BRAND_PEOPLE, CURRENCY, TIME_ZONE } from "./cast";
import { STAGES, TOUCHPOINTS, type LevelKey, type StageKey } from "./cast-journey";
import type { TouchpointKey } from "./cast-journey";
import { demoAddress } from "./cast-people";
import type { PairTexts, StoryTexts } from "./texts/story-texts";
import { writePartners } from "./write-partners";

export interface Beginning {
  readonly language: Language;
  readonly texts: StoryTexts;
  readonly passwordHash: string;
  readonly today: Instant;
  /** The first moment of the oldest month of the story. */
  readonly storyBegins: Instant;
}

/** Brand, people, agreements, journey and partners, as they stood before the first incident; all or nothing. */
export async function writeBrand(tx: Tx, beginning: Beginning): Promise<void> {
  const { language, texts, passwordHash, storyBegins } = beginning;
  const at = instant(storyBegins - 40 * DAY_MS);
  const data = { id: 1, name: BRAND_NAME, timeZone: TIME_ZONE, language, currency: CURRENCY };
  await tx.brand.create({ data });
  const ids = new Map<string, PersonId>();
  for (const { address, name, role } of BRAND_PEOPLE) {
    const personId = newId<PersonId>();
    ids.set(address, personId);
    const email = demoAddress(address);
    await insertAccount(tx, { personId, partnerId: null, name, email, role, passwordHash, createdAt: at });
  }
  const [admin, manager] = [ids.get("admin"), ids.get("manager")];
  if (admin === undefined || manager === undefined)
    throw new Error("the brand has no manager or nobody who administers");
  const levels = await writeAgreements(tx, texts, { by: admin, at });
  const touchpoints = await writeJourney(tx, texts.journey, stagesOf(texts, levels));
  await writePartners(tx, { ...beginning, touchpoints, manager });
}

function stagesOf(texts: StoryTexts, levels: Readonly<Record<LevelKey, LevelId>>): WrittenStage[] {
  let pairs = 0;
  return (Object.keys(STAGES) as StageKey[]).map((stage) => ({
    name: texts.stages[stage],
    touchpoints: (Object.keys(STAGES[stage]) as TouchpointKey[]).map((key) => {
      const cast = TOUCHPOINTS.get(key);
      if (cast === undefined) throw new Error(`the story has no touchpoint ${key}`);
      const { pairs: examples, ...words } = texts.touchpoints[key];
      const content = {
        ...words,
        mitigationKind: cast.mitigation,
        mitigation: cast.mitigation === "none" ? "" : words.mitigation,
        isMomentOfTruth: cast.isMomentOfTruth === true,
        isFirstImpression: cast.isFirstImpression === true,
        riskKinds: cast.risks,
        // Without one of its own the default one holds.
        levelId: cast.level === "home" ? null : levels[cast.level],
      };
      return { key, content, examples: examples.map((pair) => contentOf(pair, pairs++)) };
    }),
  }));
}

/** The right answer stands in the first, third or second place in turn, so that no place can be learned. */
function contentOf({ right, wrong, ...pair }: PairTexts, index: number): PairContent {
  const correctAnswer = [0, 2, 1][index % 3] ?? 0;
  return { ...pair, answers: wrong.toSpliced(correctAnswer, 0, right), correctAnswer };
}
