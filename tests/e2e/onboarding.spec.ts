import { PEOPLE } from "./support/people";
import { expect, expectGood, postDirectly, test, type Visitor } from "./support/story";
import { acceptInvitation, linkFromOutbox } from "./support/way-in";
import type { Words } from "./support/words";

const PARTNER = "Cuadrilla Aurora";
const LEAD = { name: "Aurora Santos", email: "aurora@cuadrilla.example" };
const SERVED = ["Alumbrado", "Semáforos y señales"] as const;
const OWN_WORDS = {
  Alumbrado: "Llegamos con el repuesto en la mano y no nos vamos hasta que la cuadra tenga luz otra vez.",
  "Semáforos y señales": "Si el cruce queda a ciegas, uno de nosotros lo dirige mientras el otro repara lo dañado.",
} as const;

test("a new partner is taken in by both sides: the brand waits until nothing is missing, and then says yes", async ({
  enter,
  language,
  browser,
}) => {
  test.setTimeout(180_000);
  const manager = await enter(PEOPLE.manager, language);
  const { page, w } = manager;

  await page.goto("/partners");
  await expectGood(manager, language);
  await page.getByRole("link", { name: w("partners:list.add") }).click();
  await expectGood(manager, language);
  await page.getByLabel(w("partners:form.name")).fill(PARTNER);
  await page.getByLabel(w("partners:form.trade")).fill("Redes y tránsito");
  for (const name of SERVED) await page.getByRole("checkbox", { name, exact: true }).check();
  await page.getByRole("button", { name: w("partners:form.start") }).click();
  await expect(page.getByRole("heading", { level: 1, name: PARTNER })).toBeVisible();
  const home = /\/partners\/[\w-]+/.exec(page.url())?.[0] ?? "";
  expect(home).not.toBe("");

  await page.goto(`${home}/people`);
  await page.getByLabel(w("people:invite.name")).fill(LEAD.name);
  await page.getByLabel(w("people:invite.email")).fill(LEAD.email);
  await page
    .locator("#invite")
    .getByRole("radio", { name: w("common:role.partnerLead") })
    .check();
  await page.getByRole("button", { name: w("people:invite.submit") }).click();
  await expect(page.getByText(w("common:said.invited"))).toBeVisible();
  await expectGood(manager, language);
  const link = await linkFromOutbox(await enter(PEOPLE.admin, language), LEAD.email);

  // Asked too early, the brand is told what is missing and nothing happens.
  await page.goto(`${home}/onboarding`);
  await expect(page.getByText(w("partners:missing.walk", { name: LEAD.name }))).toBeVisible();
  await expectGood(manager, language);
  await expect(page.getByRole("button", { name: w("partners:onboarding.accept") })).toHaveCount(0);
  const early = await postDirectly(manager, `${home}/onboarding`, { version: "1" });
  expect(early.status).toBeGreaterThanOrEqual(409);
  expect(early.status).toBeLessThan(500);
  expect(oneOrMany(w, "refusals:partner.not-ready").test(early.text), "it says what is missing").toBe(true);

  const context = await browser.newContext({ locale: language === "es" ? "es-CO" : "en-US" });
  const lead: Visitor = { page: await context.newPage(), w };
  await acceptInvitation(lead, link, LEAD.email);
  await expectGood(lead, language);
  // Today leads to one's own next step; all of them stand on the page of the onboarding.
  await lead.page.getByRole("link", { name: w("portfolio:onboard.walk.go") }).click();
  await expect(lead.page.getByText(w("partners:walk.meta"))).toBeVisible();
  await lead.page.goto("/onboarding");
  await expect(lead.page.getByRole("heading", { level: 1, name: w("partners:mine.title") })).toBeVisible();
  await expectGood(lead, language);

  await walk(lead);
  await writeRoles(lead);
  await expect(page.getByRole("button", { name: w("partners:onboarding.accept") })).toHaveCount(0);
  await answerAll(lead);
  await lead.page.goto("/onboarding");
  await expect(lead.page.getByText(w("partners:mine.waitingForBrand"))).toBeVisible();
  await expectGood(lead, language);
  await context.close();

  await page.goto(`${home}/onboarding`);
  await expect(page.getByText(w("partners:onboarding.ready")).first()).toBeVisible();
  for (const text of Object.values(OWN_WORDS)) await expect(page.getByText(text)).toBeVisible();
  await page.getByRole("button", { name: w("partners:onboarding.accept") }).click();
  await expect(page.getByText(w("partners:status.active"), { exact: true }).first()).toBeVisible();
  await expectGood(manager, language);
});

function oneOrMany(w: Words, address: string): RegExp {
  const [begin = ""] = w(address, { count: "\u0000" }).split("\u0000");
  return new RegExp(begin.trim());
}

async function walk({ page, w }: Visitor): Promise<void> {
  await page.getByRole("link", { name: w("partners:mine.walk.do") }).click();
  await expect(page.getByText(w("partners:walk.meta"))).toBeVisible();
  let own = 0;
  for (;;) {
    own += await page.getByText(w("partners:walk.own"), { exact: true }).count();
    const arrived = page.getByRole("button", { name: w("partners:walk.arrive") });
    if (await arrived.isVisible()) {
      await arrived.click();
      break;
    }
    const before = await page.getByRole("heading", { level: 1 }).innerText();
    await page.getByRole("link", { name: w("partners:walk.next") }).click();
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText(before);
  }
  expect(own, "one's own links are lit").toBe(SERVED.length);
  await expect(page).toHaveURL(/\/onboarding$/);
}

async function writeRoles({ page, w }: Visitor): Promise<void> {
  await page.getByRole("link", { name: w("partners:mine.roles.do") }).click();
  for (const [name, text] of Object.entries(OWN_WORDS)) {
    await page
      .getByRole("navigation", { name: w("partners:roles.places") })
      .getByRole("link", { name })
      .click();
    await expect(page.getByRole("heading", { level: 2, name })).toBeVisible();
    const field = page.getByLabel(w("partners:roles.label"));
    if (name === SERVED[0]) {
      await field.fill("Poner luz.");
      await page.getByRole("button", { name: w("partners:roles.save") }).click();
      await expect(page.getByRole("alert").first()).toBeVisible();
      await expect(field).toHaveValue("Poner luz.");
    }
    await field.fill(text);
    await page.getByRole("button", { name: w("partners:roles.save") }).click();
    await expect(page.getByText(w("common:said.saved"))).toBeVisible();
  }
  // The last one written leads back to the steps.
  await expect(page.getByRole("heading", { level: 1, name: w("partners:mine.title") })).toBeVisible();
}

/** The first one wrongly once, with the reason shown; then every one until it is right. */
async function answerAll({ page, w }: Visitor): Promise<void> {
  await page.getByRole("link", { name: w("partners:mine.examples.do") }).click();
  let wrong = 0;
  for (let questions = 0; questions < 40; questions++) {
    const button = page.getByRole("button", { name: w("training:answer") });
    await expect(button).toBeVisible();
    for (let index = 0; ; index++) {
      const choice = page.getByRole("radio").nth(index);
      const label = (await choice.locator("xpath=ancestor::label").innerText()).trim();
      await choice.check();
      await button.click();
      const isWrong = page.getByText(w("training:wrong.title", { answer: label }));
      const isRight = page.getByText(w("training:oneByOne.rightTitle"), { exact: true });
      await expect(isWrong.or(isRight)).toBeVisible();
      if (await isRight.isVisible()) break;
      wrong++;
    }
    const next = page.getByRole("link", { name: w("training:oneByOne.next") });
    if (!(await next.isVisible())) break;
    await next.click();
    await expect(page.getByText(w("training:oneByOne.rightTitle"), { exact: true })).toHaveCount(0);
  }
  expect(wrong, "answered wrongly at least once, and went on").toBeGreaterThan(0);
}
