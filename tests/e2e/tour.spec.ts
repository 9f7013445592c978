import { PEOPLE } from "./support/people";
import { expect, expectGood, languages, test } from "./support/story";

for (const language of languages) {
  test(`a guided tour points at real things, is remembered, and can be left and taken again (${language})`, async ({
    enter,
  }) => {
    const lead = await enter(PEOPLE.parksLead, language, { javaScriptEnabled: language === "es" });
    const { page, w } = lead;
    await page.goto("/");
    if ((await page.getByRole("button", { name: w("tour:start") }).count()) === 0) {
      await page.goto("/tour");
      await page.getByRole("button", { name: w("tour:again") }).click();
    } else {
      if (language === "es") await expectGood(lead, language);
      await page.getByRole("button", { name: w("tour:start") }).click();
    }
    const guide = page.getByRole("complementary", { name: w("tour:label") });
    await expect(guide.getByText(w("tour:progress", { step: 1, count: 6 }))).toBeVisible();
    await guide.getByRole("button", { name: w("tour:next") }).click();
    await expect(page).toHaveURL(/\/incidents#tour-incidents$/);
    await expect(page.locator("#tour-incidents:target")).toBeVisible();
    if (language === "es") await expectGood(lead, language);
    // It goes along, also to pages of one's own choosing.
    await page.goto("/journey");
    await expect(guide.getByText(w("tour:progress", { step: 2, count: 6 }))).toBeVisible();
    await guide.getByRole("button", { name: w("tour:leave") }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(guide).toHaveCount(0);
    await expect(page.getByRole("button", { name: w("tour:start") })).toHaveCount(0);
  });
}
