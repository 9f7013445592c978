import { PEOPLE } from "./support/people";
import { expect, test } from "./support/story";

test("every target of the phone's bottom bar is as large as a thumb, and the page ends above it", async ({
  enter,
  language,
}) => {
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
