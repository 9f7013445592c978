import { PEOPLE, type Person } from "./support/people";
import { expect, expectGood, expectGoodWords, languages, test, type Visitor } from "./support/story";

// Every page of the navigation of each role, and behind the first entry of each list: as wide as the screen, in words of
// the chosen language, without an error in the console, and nothing for axe to find (which looks in one
// language at each size).

/** Pages a role reaches from those of its navigation, by the first link that leads there. */
const BEHIND: readonly RegExp[] = [
  /^\/journey\/stages\/[\w-]+$/,
  /^\/journey\/stages\/[\w-]+\/edit$/,
  /^\/journey\/edit$/,
  /^\/journey\/touchpoints\/[\w-]+$/,
  /^\/journey\/touchpoints\/[\w-]+\/edit$/,
  /^\/journey\/touchpoints\/[\w-]+\/examples\/new$/,
  /^\/partners\/new$/,
  /^\/partners\/[\w-]+$/,
  /^\/partners\/[\w-]+\/(edit|onboarding|people|months)$/,
  /^\/partners\/[\w-]+\/scorecard$/,
  /^\/partners\/[\w-]+\/scorecard\/\d{4}-\d{2}$/,
  /^\/partners\/[\w-]+\/scorecard\/\d{4}-\d{2}\/incidents$/,
  /^\/incidents\/new$/,
  /^\/incidents\/[\w-]{36}$/,
  /^\/flags$/,
  /^\/flags\/[\w-]+$/,
  /^\/ladder\/[\w-]+$/,
  /^\/settings\/(brand|calendars|levels|notices|access)$/,
  /^\/audit$/,
  /^\/outbox$/,
  /^\/outbox\/[\w-]{36}$/,
  /^\/me$/,
  /^\/me\/(settings|notices)$/,
  /^\/settings\/(calendars|levels)\/new$/,
  /^\/settings\/(calendars|levels)\/[\w-]{36}$/,
  /^\/people$/,
  /^\/onboarding\/(walk|roles|examples)$/,
];

const ROLES: Readonly<Record<string, { readonly person: Person; readonly atLeast: number }>> = {
  admin: { person: PEOPLE.admin, atLeast: 20 },
  manager: { person: PEOPLE.manager, atLeast: 20 },
  executive: { person: PEOPLE.executive, atLeast: 12 },
  lead: { person: PEOPLE.waterLead, atLeast: 8 },
  agent: { person: PEOPLE.parksAgent, atLeast: 7 },
  newcomer: { person: PEOPLE.newcomerLead, atLeast: 8 },
};

for (const [role, { person, atLeast }] of Object.entries(ROLES)) {
  for (const language of languages) {
    test(`every page of the ${role} is as it should be (${language})`, async ({ enter, language: ownLanguage }) => {
      test.setTimeout(240_000);
      const visitor = await enter(person, language);
      const { page } = visitor;
      const seen = new Set<string>();
      const kinds = new Set<string>();
      const waiting = ["/"];
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        if (seen.has(path)) continue;
        seen.add(path);
        const answer = await page.goto(path);
        expect(answer?.status(), path).toBe(200);
        await test.step(path, () =>
          language === ownLanguage ? expectGood(visitor, language) : expectGoodWords(visitor, language),
        );
        waiting.push(...(await leadingOn(visitor, kinds)));
      }
      expect(seen.size, [...seen].join(" ")).toBeGreaterThanOrEqual(atLeast);
    });
  }
}

/** What this page leads to and no other page has led to yet: entries of the navigation, and one page of each kind. */
async function leadingOn({ page }: Visitor, kinds: Set<string>): Promise<string[]> {
  const links = await page
    .locator("a[href^='/']:not([download])")
    .evaluateAll((all) =>
      all.map((link) => ({ href: link.getAttribute("href") ?? "", isNav: link.closest("nav") !== null })),
    );
  const found: string[] = [];
  for (const { href, isNav } of links) {
    const path = href.replace(/[?#].*$/, "");
    const kind = BEHIND.find((one) => one.test(path))?.source ?? (isNav ? path : null);
    // A kind with several names is several kinds: the tabs of a partner, the two halves of the settings.
    const key =
      kind === null
        ? null
        : kind.includes("(")
          ? `${kind} ${path
              .split("/")
              .slice(-2)
              .join("/")
              .replace(/[\w-]{36}/g, "")}`
          : kind;
    if (key === null || kinds.has(key)) continue;
    kinds.add(key);
    found.push(path);
  }
  return found;
}
