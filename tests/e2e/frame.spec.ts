import type { Page } from "@playwright/test";
import { PEOPLE } from "./support/people";
import { expect, expectGood, languages, test } from "./support/story";

/** A key counts from when the page has come to life, which nothing on it tells. */
async function pressed(page: Page, key: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await seen();
  }).toPass();
}

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

test("every target of the phone's bottom bar is as large as a thumb, and the page ends above it", async ({
  enter,
  language,
  isMobile,
}) => {
  test.skip(!isMobile, "there is no bottom bar on a desk");
  for (const person of [PEOPLE.manager, PEOPLE.executive, PEOPLE.waterLead, PEOPLE.parksAgent, PEOPLE.newcomerLead]) {
    const { page, w } = await enter(person, language);
    const bar = page.getByRole("navigation", { name: w("ui:frame.quickNav") });
    const targets = await bar.locator("a, button").all();
    expect(targets.length, person.name).toBe(5);
    for (const target of targets) {
      const box = await target.boundingBox();
      expect(box?.height, person.name).toBeGreaterThanOrEqual(44);
      expect(box?.width, person.name).toBeGreaterThanOrEqual(44);
    }
    await bar.getByRole("button", { name: w("ui:frame.more") }).click();
    await expect(
      page
        .getByRole("navigation", { name: w("ui:frame.nav") })
        .getByRole("link")
        .last(),
    ).toBeVisible();
    await page.keyboard.press("Escape");
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    const end = await page.locator("main > *").last().boundingBox();
    const top = (await bar.boundingBox())?.y ?? 0;
    expect((end?.y ?? 0) + (end?.height ?? 0), person.name).toBeLessThanOrEqual(top);
  }
});

test("the keyboard goes everywhere: a list of the keys, a menu of what may be begun, places by two letters", async ({
  enter,
  language,
  isMobile,
}) => {
  test.skip(isMobile, "a phone has no keyboard");
  const admin = await enter(PEOPLE.admin, language);
  const { page, w } = admin;
  const dialog = page.getByRole("dialog", { name: w("ui:shortcuts.title") });
  await pressed(page, "?", () => expect(dialog).toBeVisible({ timeout: 500 }));
  await expectGood(admin, language);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("n");
  await expect(page.getByRole("link", { name: w("portfolio:nav.newPartner"), exact: true })).toBeVisible();
  await expectGood(admin, language);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/incidents$/);

  await page.keyboard.press("?");
  await dialog.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page.getByRole("link", { name: w("portfolio:nav.newPartner"), exact: true })).toBeHidden();
  await page.reload();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(/\/incidents$/);
});

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
      .getByRole("link", { name: w("portfolio:nav.ladder") })
      .last()
      .click();
    await expect(page).toHaveURL(/\/ladder$/);
  } else {
    await page
      .locator("summary")
      .filter({ hasText: w("ui:frame.new") })
      .click();
    await page.getByRole("link", { name: w("portfolio:nav.newPartner"), exact: true }).click();
    await expect(page).toHaveURL(/\/partners\/new$/);
  }
});
