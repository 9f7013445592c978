import { PEOPLE } from "./support/people";
import { pressed } from "./support/pressed";
import { expect, expectGood, languages, test } from "./support/story";

for (const language of languages) {
  test(`search finds an incident, a partner and a touchpoint without accents, and nothing of another partner (${language})`, async ({
    enter,
    isMobile,
  }) => {
    const manager = await enter(PEOPLE.manager, language);
    const { page, w } = manager;
    if (isMobile) {
      await page.getByRole("link", { name: w("ui:frame.searchPage") }).click();
      await page.getByLabel(w("search:label")).fill("aviso");
    } else {
      const box = page.getByRole("searchbox", { name: w("ui:frame.search") });
      await pressed(page, "/", () => expect(box).toBeFocused({ timeout: 500 }));
      await page.keyboard.type("aviso");
    }
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/\/search\?q=aviso$/);
    await expect(page.getByRole("heading", { level: 2, name: w("search:incidents") })).toBeVisible();
    await expectGood(manager, language);
    await page.getByRole("link", { name: w("search:allIncidents") }).click();
    await expect(page).toHaveURL(/\/incidents\?status=all&q=aviso$/);
    await page.goto("/search?q=recreacion");
    await expect(page.getByRole("link", { name: "Parques y Recreación" })).toBeVisible();
    await expectGood(manager, language);

    const lead = await enter(PEOPLE.waterLead, language);
    await lead.page.goto("/search?q=recreacion");
    await expect(lead.page.getByText(lead.w("search:noneTitle"))).toBeVisible();
    await expectGood(lead, language);
  });
}

test("without JavaScript search, the menus and the rest of the navigation work as well", async ({
  enter,
  language,
  isMobile,
}) => {
  const { page, w } = await enter(PEOPLE.manager, language, { javaScriptEnabled: false });
  await page.goto(isMobile ? "/search" : "/");
  const box = isMobile
    ? page.getByLabel(w("search:label"))
    : page.getByRole("searchbox", { name: w("ui:frame.search") });
  await box.fill("recreacion");
  await box.press("Enter");
  await expect(page.getByRole("link", { name: "Parques y Recreación" })).toBeVisible();
  if (isMobile) {
    await page.getByRole("button", { name: w("ui:frame.more") }).click();
    await page
      .getByRole("link", { name: w("nav:ladder") })
      .last()
      .click();
    await expect(page).toHaveURL(/\/ladder$/);
  } else {
    await page
      .locator("summary")
      .filter({ hasText: w("ui:frame.new") })
      .click();
    await page.getByRole("link", { name: w("nav:newPartner"), exact: true }).click();
    await expect(page).toHaveURL(/\/partners\/new$/);
  }
});
