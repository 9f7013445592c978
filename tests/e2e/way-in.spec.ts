import { PEOPLE } from "./support/people";
import { expect, expectGood, signIn, test, type Visitor } from "./support/story";
import { acceptInvitation, linkFromOutbox, NEW_PASSWORD, phoneThatRead } from "./support/way-in";

test("an invited lead comes in by the mail, turns on the second step, invites an agent who comes in on a phone, and ends the agent's access", async ({
  enter,
  language,
  browser,
  isMobile,
}) => {
  test.setTimeout(180_000);
  const suffix = isMobile ? "movil" : "mesa";
  const lead = { name: "Renata Salcedo", email: `renata.${suffix}@parques.example` };
  const agent = { name: "Hugo Mina", email: `hugo.${suffix}@parques.example` };
  const admin = await enter(PEOPLE.admin, language);
  const { w } = admin;
  const visitor = async (width: number): Promise<Visitor> => {
    const locale = language === "es" ? "es-CO" : "en-US";
    const context = await browser.newContext({ locale, viewport: { width, height: 844 } });
    return { page: await context.newPage(), w };
  };

  // The brand invites the lead; nobody sends mails here, so the outbox shows the link.
  await admin.page.goto("/partners");
  await admin.page.getByRole("link", { name: "Parques y Recreación" }).first().click();
  await admin.page.waitForURL(/\/partners\/[\w-]{36}$/);
  const home = /\/partners\/[\w-]+/.exec(admin.page.url())?.[0] ?? "";
  await invite(admin, home, lead, "partnerLead");
  await expectGood(admin, language);
  const leadLink = await linkFromOutbox(admin, lead.email);
  await expectGood(admin, language);

  const asLead = await visitor(isMobile ? 390 : 1280);
  await asLead.page.goto(leadLink);
  await expectGood(asLead, language);
  // A password everybody knows is refused with the reason, and the link still opens.
  await asLead.page.getByLabel(w("access:newPassword")).fill("password1");
  await asLead.page.getByRole("button", { name: w("access:invitation.submit") }).click();
  await expect(asLead.page.getByRole("alert").first()).toBeVisible();
  await acceptInvitation(asLead, leadLink, lead.email);
  await asLead.page.goto(leadLink);
  await expect(asLead.page.getByRole("heading", { name: w("access:gone.title") })).toBeVisible();
  await expectGood(asLead, language);

  await asLead.page.goto("/me");
  await expectGood(asLead, language);
  const card = asLead.page.locator("#second-factor");
  await card.getByLabel(w("access:ownPassword")).fill(NEW_PASSWORD);
  await card.getByRole("button", { name: w("access:factor.start") }).click();
  await expect(card.getByRole("img", { name: w("access:factor.pictureAlt") })).toBeVisible();
  await expectGood(asLead, language);
  const phone = await phoneThatRead(asLead.page);
  await card.getByLabel(w("access:code")).fill(phone(-1));
  await card.getByRole("button", { name: w("access:factor.turnOn") }).click();
  await expect(card.getByText(w("access:codes.title"), { exact: true })).toBeVisible();
  await expect(card.locator("li").filter({ hasText: /^[a-z2-9]{5}-[a-z2-9]{5}$/ })).toHaveCount(10);
  await expectGood(asLead, language);

  // From now on the password alone opens nothing.
  const again = await visitor(isMobile ? 390 : 1280);
  await again.page.goto("/sign-in");
  await again.page.getByLabel(w("people:signIn.email")).fill(lead.email);
  await again.page.getByLabel(w("people:signIn.password")).fill(NEW_PASSWORD);
  await again.page.getByRole("button", { name: w("people:signIn.submit") }).click();
  await expect(again.page.getByRole("heading", { name: w("access:secondStep.title") })).toBeVisible();
  await expectGood(again, language);
  await again.page.goto("/incidents");
  await expect(again.page).toHaveURL(/\/sign-in/);
  await again.page.goto("/sign-in/code");
  await again.page.getByLabel(w("access:code")).fill(phone(0));
  await again.page.getByRole("button", { name: w("access:secondStep.submit") }).click();
  await expect(again.page).toHaveURL(/\/$/);

  await invite(again, home, agent, "partnerAgent");
  const asAgent = await visitor(390);
  await acceptInvitation(asAgent, await linkFromOutbox(admin, agent.email), agent.email);
  await expectGood(asAgent, language);
  const onPhone = await visitor(390);
  await signIn(onPhone.page, agent, language, NEW_PASSWORD);
  await onPhone.page.goto("/incidents");
  await expect(onPhone.page.getByRole("heading", { level: 1 })).toBeVisible();

  await again.page.goto(`${home}/people`);
  const row = again.page.locator("tr, li").filter({ hasText: agent.email }).first();
  await row.getByRole("button", { name: w("people:offer.disable") }).click();
  await again.page
    .getByRole("dialog")
    .filter({ hasText: w("people:ask.disable.title", { name: agent.name }) })
    .getByRole("button", { name: w("people:offer.disable") })
    .click();
  await expect(again.page.getByText(w("common:said.saved"))).toBeVisible();
  await onPhone.page.goto("/incidents");
  await expect(onPhone.page).toHaveURL(/\/sign-in/);
  for (const { page } of [asLead, again, asAgent, onPhone]) await page.context().close();
});

test("who forgot the password asks for a link; what is said does not tell whether the address is known", async ({
  browser,
  enter,
  language,
}) => {
  const admin = await enter(PEOPLE.admin, language);
  const { w } = admin;
  const context = await browser.newContext({ locale: language === "es" ? "es-CO" : "en-US" });
  const page = await context.newPage();
  const stranger: Visitor = { page, w };
  for (const email of ["nadie@parques.example", PEOPLE.parksAgent.email]) {
    await page.goto("/sign-in");
    await page.getByRole("link", { name: w("people:signIn.forgot") }).click();
    await expect(page.getByRole("heading", { name: w("access:forgot.title") })).toBeVisible();
    await page.getByLabel(w("access:email")).fill(email);
    await page.getByRole("button", { name: w("access:forgot.submit") }).click();
    await expect(page.getByRole("heading", { name: w("access:forgot.sentTitle") })).toBeVisible();
  }
  await expectGood(stranger, language);
  const link = await linkFromOutbox(admin, PEOPLE.parksAgent.email);
  expect(link).toContain("/reset/");
  await page.goto(link);
  await expectGood(stranger, language);
  await context.close();
});

async function invite(
  { page, w }: Visitor,
  home: string,
  person: { readonly name: string; readonly email: string },
  role: "partnerLead" | "partnerAgent",
): Promise<void> {
  await page.goto(`${home}/people`);
  await page.getByLabel(w("people:invite.name")).fill(person.name);
  await page.getByLabel(w("people:invite.email")).fill(person.email);
  await page
    .locator("#invite")
    .getByRole("radio", { name: w(`common:role.${role}`) })
    .check();
  await page.getByRole("button", { name: w("people:invite.submit") }).click();
  await expect(page.getByText(w("common:said.invited"))).toBeVisible();
}
