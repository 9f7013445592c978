import { PEOPLE } from "./support/people";
import { pressed } from "./support/pressed";
import { expect, expectGood, test } from "./support/story";

test("a press on what stands below a field left wrong hits what was aimed at", async ({ enter, language }) => {
  const manager = await enter(PEOPLE.manager, language);
  const { page, w } = manager;
  await page.goto("/partners");
  await page.getByRole("rowheader").first().getByRole("link").click();
  await expect(page).toHaveURL(/\/partners\/[\w-]{36}$/);
  await page.goto(`${page.url()}/people`);
  const keys = page.getByRole("dialog", { name: w("ui:shortcuts.title") });
  await pressed(page, "?", () => expect(keys).toBeVisible({ timeout: 500 }));
  await page.keyboard.press("Escape");

  const form = page.locator("#invite");
  await form.getByLabel(w("people:invite.email")).fill("rosa@");
  const lead = form.getByRole("radio", { name: w("common:role.partnerLead") });
  await lead.click();
  await expect(form.getByText(w("ui:form.notAnEmail"))).toBeVisible();
  await expect(lead).toBeChecked();
  await expectGood(manager, language);
});
