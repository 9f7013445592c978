import { expectAccessible, expect, hydrated, test } from "./support/story";

// What the design system looks like, kept as pictures: `npx playwright test gallery --update-snapshots` after a change
// that is meant. Fonts come with the portal; what remains between machines is how a browser smooths the edges of letters,
// which the tolerance lets pass. On other systems than Linux letters are of other widths: playwright.config.ts leaves the file out there.

const SECTIONS = ["colours", "type", "buttons", "fields", "feedback", "tables", "charts", "boards"];

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme, reducedMotion: "reduce" });

    test(`the design system looks as it did (${colorScheme})`, async ({ page }) => {
      test.setTimeout(120_000);
      await page.setViewportSize({ width: 1100, height: 900 });
      await page.goto("/ui");
      await hydrated(page);
      await page.evaluate(async () => document.fonts.ready);
      for (const section of SECTIONS)
        await expect(page.locator(`#${section}`)).toHaveScreenshot(`${section}-${colorScheme}.png`);
      await page.locator('a[href="#sample-dialog"]').click();
      await expect(page.locator("dialog#sample-dialog")).toHaveScreenshot(`dialog-${colorScheme}.png`);
      await page.keyboard.press("Escape");
      await expectAccessible(page);
    });
  });
}

test("on the smallest phone the design system fits too", async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  await page.goto("/ui");
  await expectAccessible(page);
});
