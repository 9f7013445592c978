import { lastMonth } from "./support/last-month";
import { PEOPLE } from "./support/people";
import { expect, expectGood, languages, test } from "./support/story";

for (const language of languages) {
  test(`an executive sees who stands how, what waits and which clocks are worst, and opens the list behind a number (${language})`, async ({
    enter,
  }) => {
    const executive = await enter(PEOPLE.executive, language);
    const { page, w } = executive;

    await page
      .getByRole("link", { name: w("nav:portfolio") })
      .filter({ visible: true })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1, name: w("portfolio:title") })).toBeVisible();
    for (const title of ["partners", "decisions", "clocks.title"]) {
      await expect(page.getByRole("heading", { level: 2, name: w(`portfolio:${title}`) })).toBeVisible();
    }
    for (const standing of ["excellent", "good", "watch", "atRisk", "notEnoughData", "noData"]) {
      const figure = page.getByRole("listitem").filter({ hasText: w(`portfolio:standing.${standing}`) });
      await expect(figure.getByRole("link", { name: /^\d+$/ })).toBeVisible();
    }
    await expectGood(executive, language);

    // The month that is over, where the figures are.
    await page.goto(`/portfolio?month=${lastMonth().name}`);
    const table = page.getByRole("table", { name: w("portfolio:partners") });
    const parks = table.getByRole("row", { name: /Parques y Recreación/ });
    await expect(parks.getByText(w("portfolio:standing.excellent"))).toBeVisible();
    await expectGood(executive, language);
    await parks.getByRole("img", { name: /^Parques y Recreación: \d+/ }).click();

    await expect(page).toHaveURL(/\/scorecard\/\d{4}-\d{2}$/);
    await expect(page.getByRole("heading", { level: 2, name: w("scorecards:madeOf.title") })).toBeVisible();
    await expect(page.getByText(w("scorecards:standing.excellent"), { exact: true }).first()).toBeVisible();
    await expectGood(executive, language);
    await page
      .getByRole("link", { name: w("scorecards:madeOf.keptCount", { count: 12 }) })
      .first()
      .click();
    await expect(page.getByRole("table").getByRole("link", { name: /INC-\d+/ })).toHaveCount(12);
    await expectGood(executive, language);

    // Reads all, works on nothing.
    await expect(page.getByRole("link", { name: w("nav:log") })).toHaveCount(0);
    await page.goto("/imports");
    await expect(page.getByRole("heading", { name: w("common:error.forbidden.title") })).toBeVisible();
    await expectGood(executive, language);
  });
}
