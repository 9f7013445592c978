import { PEOPLE } from "./support/people";
import { pressed } from "./support/pressed";
import { expect, expectGood, test } from "./support/story";

test("the keyboard goes everywhere: a list of the keys, a menu of what may be begun, places by two letters", async ({
  enter,
  language,
}) => {
  const admin = await enter(PEOPLE.admin, language);
  const { page, w } = admin;
  const dialog = page.getByRole("dialog", { name: w("ui:shortcuts.title") });
  await pressed(page, "?", () => expect(dialog).toBeVisible({ timeout: 500 }));
  await expectGood(admin, language);
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.press("n");
  await expect(page.getByRole("link", { name: w("nav:newPartner"), exact: true })).toBeVisible();
  await expectGood(admin, language);
  await page.keyboard.press("Escape");
  await page.keyboard.press("g");
  await page.keyboard.press("i");
  await expect(page).toHaveURL(/\/incidents$/);

  await page.keyboard.press("?");
  await dialog.getByRole("checkbox").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("n");
  await expect(page.getByRole("link", { name: w("nav:newPartner"), exact: true })).toBeHidden();
  await page.reload();
  await page.keyboard.press("g");
  await page.keyboard.press("h");
  await expect(page).toHaveURL(/\/incidents$/);
});
