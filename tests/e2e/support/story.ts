import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test as base } from "@playwright/test";

/**
 * What every story stands on: a page where nothing may go wrong unseen. An error in the browser's console, one that
 * nobody catches, and an answer of 500 or more fail the story they happen in.
 */
export const test = base.extend({
  page: async ({ page }, use) => {
    const wrong: string[] = [];
    page.on("pageerror", (error) => wrong.push(`uncaught: ${error.message}`));
    page.on("console", (message) => {
      if (message.type() === "error" && !isRefusal(message.text())) wrong.push(`console: ${message.text()}`);
    });
    page.on("response", (response) => {
      if (response.status() >= 500) wrong.push(`${response.status()} from ${response.url()}`);
    });
    await use(page);
    expect(wrong).toEqual([]);
  },
});

/** The browser reports every 4xx answer; a refusal shown to the person is part of a story. */
function isRefusal(text: string): boolean {
  return /^Failed to load resource: the server responded with a status of 4\d\d/.test(text);
}

/** axe finds nothing on the page as it stands, and the page does not scroll sideways. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target.join(" ")).join(", ")})`,
  );
  expect(found).toEqual([]);
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, "pixels wider than the screen").toBeLessThanOrEqual(0);
}

export { expect };
