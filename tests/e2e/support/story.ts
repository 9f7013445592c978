import AxeBuilder from "@axe-core/playwright";
import { expect, type Browser, type BrowserContextOptions, type Page, test as base } from "@playwright/test";
import { languages, type Language } from "../../../app/platform/i18n/languages";
import { PASSWORD, type Person } from "./people";
import { everyKey, wordsOf, type Words } from "./words";

/** Somebody in front of a browser of their own. */
export interface Visitor {
  readonly page: Page;
  readonly w: Words;
}

interface Stories {
  /** Lets a person in, through the page, in a browser of their own. */
  readonly enter: (person: Person, language: Language, options?: BrowserContextOptions) => Promise<Visitor>;
  /** A long story is told in Spanish on the desk and in English on the phone; a short one in both at both sizes. */
  readonly language: Language;
}

/**
 * What every story stands on: a page where nothing may go wrong unseen. An error in the browser's console, one that
 * nobody catches, and an answer of 500 or more fail the story they happen in.
 */
export const test = base.extend<Stories>({
  page: async ({ page }, use) => {
    const wrong = watch(page);
    await use(page);
    expect(wrong).toEqual([]);
  },
  language: async ({ isMobile }, use) => use(isMobile ? "en" : "es"),
  enter: async ({ browser }, use) => {
    const watched: string[][] = [];
    const pages: Page[] = [];
    await use(async (person, language, options = {}) => {
      const page = await newPage(browser, language, options);
      pages.push(page);
      watched.push(watch(page));
      await signIn(page, person, language);
      if (options.javaScriptEnabled !== false) await hydrated(page);
      return { page, w: wordsOf(language) };
    });
    for (const page of pages) await page.context().close();
    expect(watched.flat()).toEqual([]);
  },
});

function newPage(browser: Browser, language: Language, options: BrowserContextOptions): Promise<Page> {
  return browser.newContext({ locale: language === "es" ? "es-CO" : "en-US", ...options }).then((one) => one.newPage());
}

function watch(page: Page): string[] {
  const wrong: string[] = [];
  page.on("pageerror", (error) => wrong.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" && !isRefusal(message.text()) && !isAxe(message.text()))
      wrong.push(`console: ${message.text()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 500) wrong.push(`${response.status()} from ${response.url()}`);
  });
  return wrong;
}

/** axe tries every frame; the one a mail is shown in lets nobody in. */
function isAxe(text: string): boolean {
  return text.startsWith("Blocked script execution in 'about:srcdoc'");
}

/** The browser reports every 4xx answer; a refusal shown to the person is part of a story. */
function isRefusal(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);
}

/** A browser that asks for the language is answered in it, so nothing has to be chosen first. */
export async function signIn(page: Page, { email, name }: Person, language: Language, password = PASSWORD) {
  const w = wordsOf(language);
  await page.goto("/sign-in");
  await page.getByLabel(w("people:signIn.email")).fill(email);
  await page.getByLabel(w("people:signIn.password")).fill(password);
  await page.getByRole("button", { name: w("people:signIn.submit") }).click();
  const hello = w("portfolio:today.hello", { name: name.split(" ")[0] ?? name });
  await expect(page.getByRole("heading", { level: 1, name: hello })).toBeVisible();
}

/** The page answers to clicks: from here on nothing that is typed is overwritten. */
export async function hydrated(page: Page): Promise<void> {
  await page.waitForFunction(() => "__remixRouter" in window && document.readyState === "complete");
}

/** axe finds nothing on the page as it stands, and the page does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  // The frame a mail is shown in runs no script at all, so axe cannot look inside.
  // All on the page itself and of what is right only that it is: the same findings in a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ["violations"] });
  const { violations } = await axe.exclude("iframe[sandbox]").analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
  expect(found, page.url()).toEqual([]);
  await expectFits(page);
}

/** The page does not scroll sideways. */
async function expectFits(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `pixels wider than the screen at ${page.url()}`).toBeLessThanOrEqual(0);
}

const KEYS = everyKey();

/** Every word on the page is a word: no key without a text, no hole in a sentence, no value that went wrong. */
async function expectWellWritten(page: Page, language: Language): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  const text = `${await page.title()}\n${await page.locator("body").innerText()}`;
  const keys = (text.match(/[A-Za-z][\w-]*(?:\.[A-Za-z][\w-]*)+/g) ?? []).filter((word) => KEYS.has(word));
  expect(keys, `texts missing at ${page.url()}`).toEqual([]);
  expect(text, page.url()).not.toMatch(/\{\{|\}\}|\[object |\bundefined\b|\bNaN\b|Invalid Date/);
  expect((await page.title()).trim(), `title of ${page.url()}`).not.toBe("");
}

/** A page as it should be: built for everybody, and written in the language of whoever reads it. */
export async function expectGood({ page }: Visitor, language: Language): Promise<void> {
  await expectAccessible(page);
  await expectWellWritten(page, language);
}

/** The same page in the other language: the same markup, other words. */
export async function expectGoodWords({ page }: Visitor, language: Language): Promise<void> {
  await expectFits(page);
  await expectWellWritten(page, language);
}

/** Sends what no form on the page offers, as its own browser would: answers what the server says to it. */
export async function postDirectly({ page }: Visitor, address: string, form: Readonly<Record<string, string>>) {
  const { origin } = new URL(page.url());
  const language = (await page.locator("html").getAttribute("lang")) ?? "";
  const headers = { Origin: origin, "Accept-Language": language };
  const response = await page.request.post(address, { form, headers });
  return { status: response.status(), text: await response.text() };
}

export { expect, languages };
