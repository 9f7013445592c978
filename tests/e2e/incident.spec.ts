import type { Locator, Page } from "@playwright/test";
import { PEOPLE } from "./support/people";
import { expect, expectGood, hydrated, languages, test, type Visitor } from "./support/story";

for (const language of languages) {
  test(`an agent takes an incident from the call to the solution while its clock is watched (${language})`, async ({
    enter,
  }) => {
    const agent = await enter(PEOPLE.parksAgent, language);
    const { page, w } = agent;
    const title = `Rama caída sobre la banca ${language}`;

    await logRow(agent);
    await expectGood(agent, language);
    await page.getByLabel(w("incidents:log.what")).fill(title);
    await page.getByRole("radio", { name: w("incidents:log.impacts.several") }).check();
    await page.getByRole("radio", { name: w("incidents:log.urgencies.today") }).check();
    await page.getByLabel(w("incidents:log.channel")).selectOption({ label: w("incidents:channel.inPerson") });
    await page.getByRole("button", { name: w("incidents:log.submit") }).click();
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expectGood(agent, language);

    // From here on the page's time is ours: ten minutes pass, and the ring has ten minutes less.
    await page.clock.install();
    await page.reload();
    await hydrated(page);
    const promise = ring(agent, "acknowledge");
    const before = await minutesIn(promise);
    expect(before).toBeGreaterThan(50);
    expect(before).toBeLessThanOrEqual(60);
    await page.clock.fastForward("10:00");
    await expect.poll(() => minutesIn(promise)).toBeLessThanOrEqual(before - 9);
    const due = w("incidents:clocks.dueAt", { kind: w("clocks:kinds.acknowledge") });
    await expect(page.getByRole("paragraph").filter({ hasText: due })).toBeVisible();

    await page.getByRole("button", { name: w("incidents:form.acknowledge") }).click();
    await expect(promise).toHaveAccessibleName(new RegExp(w("ui:clock.met")));
    await page
      .getByRole("textbox", { name: w("incidents:form.words") })
      .first()
      .fill("Vamos en camino, llegamos antes de las diez.");
    await page.getByRole("button", { name: w("incidents:form.respond") }).click();
    await expect(ring(agent, "firstResponse")).toHaveAccessibleName(new RegExp(w("ui:clock.met")));
    await expect(page.getByText("Vamos en camino, llegamos antes de las diez.")).toBeVisible();
    await expectGood(agent, language);

    await page.locator("summary", { hasText: w("incidents:form.pause") }).click();
    await page.getByRole("radio", { name: w("incidents:reason.awaitingThirdParty") }).check();
    await page.getByRole("button", { name: w("incidents:form.pauseSubmit") }).click();
    const waiting = w("incidents:form.waiting", { reason: w("incidents:reason.awaitingThirdParty") });
    const notice = page.getByRole("status").filter({ hasText: waiting });
    await expect(notice).toBeVisible();
    const solution = ring(agent, "resolution");
    const paused = await nameOf(solution);
    const [pausedWords = ""] = w("ui:clock.paused", { left: "|" }).split("|");
    expect(paused).toContain(pausedWords.trim());
    await page.clock.fastForward("10:00");
    await expect(page.locator("time").first()).toBeAttached();
    expect(await nameOf(solution), "a paused clock stands still").toBe(paused);
    await expectGood(agent, language);

    await page.getByRole("button", { name: w("incidents:form.resumeSubmit") }).click();
    await expect(notice).toHaveCount(0);
    await expect(solution).not.toHaveAccessibleName(paused);

    await page.getByLabel(w("incidents:form.cause")).fill("La poda del año pasado quedó a medias.");
    await page.getByLabel(w("incidents:form.whatWasDone")).fill("Se retiró la rama y se revisaron los demás árboles.");
    await page.getByRole("radio", { name: w("incidents:causeLocation.partner") }).check();
    await page.getByRole("button", { name: w("incidents:form.resolve") }).click();
    await expect(page.getByText(w("incidents:status.resolved"), { exact: true }).first()).toBeVisible();
    await expect(solution).toHaveAccessibleName(new RegExp(w("ui:clock.met")));
    await expect(page.getByText("Se retiró la rama y se revisaron los demás árboles.").first()).toBeVisible();
    await expectGood(agent, language);

    await page.goto("/incidents?status=resolved");
    await expect(page.getByRole("link", { name: title })).toBeVisible();
    await expectGood(agent, language);
  });
}

test("without JavaScript: what is missing is said, what was typed stays, and then it is logged", async ({
  enter,
  language,
}) => {
  const agent = await enter(PEOPLE.parksAgent, language, { javaScriptEnabled: false });
  const { page, w } = agent;
  await page.goto("/incidents/new");
  const what = page.getByLabel(w("incidents:log.what"));
  await what.fill("Banca rota junto al lago");
  await page.getByLabel(w("incidents:log.description")).fill("La reportó un señor mayor.");
  await page.getByRole("radio", { name: w("incidents:log.impacts.one") }).check();
  await submitUnchecked(page, w("incidents:log.submit"));
  await expect(page.getByRole("alert").filter({ hasText: w("ui:form.kept") })).toBeVisible();
  await expect(page.getByText(w("ui:form.required"))).toBeVisible();
  await expect(what).toHaveValue("Banca rota junto al lago");
  await expect(page.getByLabel(w("incidents:log.description"))).toHaveValue("La reportó un señor mayor.");
  await expect(page.getByRole("radio", { name: w("incidents:log.impacts.one") })).toBeChecked();

  await page.getByRole("radio", { name: w("incidents:log.urgencies.canWait") }).check();
  await page.getByRole("button", { name: w("incidents:log.submit") }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Banca rota junto al lago" })).toBeVisible();
  await page.getByRole("button", { name: w("incidents:form.acknowledge") }).click();
  await expect(ring(agent, "acknowledge")).toHaveAccessibleName(new RegExp(w("ui:clock.met")));
});

/** The browser itself would ask for what is missing; here the server has to. */
async function submitUnchecked(page: Page, submit: string): Promise<void> {
  const button = page.getByRole("button", { name: submit });
  await page.locator("form", { has: button }).evaluate((form) => form.setAttribute("novalidate", ""));
  await button.click();
}

/** On the phone from the bottom bar, on the desk from the top: wherever the person's thumb or pointer is. */
async function logRow({ page, w }: Visitor): Promise<void> {
  const menu = page.locator("summary").filter({ hasText: w("ui:frame.new"), visible: true });
  if ((await menu.count()) > 0) await menu.click();
  await page
    .getByRole("link", { name: w("nav:log") })
    .filter({ visible: true })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: w("incidents:log.title") })).toBeVisible();
}

function ring({ page, w }: Visitor, kind: "acknowledge" | "firstResponse" | "resolution"): Locator {
  const label = w(`clocks:kinds.${kind}`);
  return page.getByRole("img", { name: new RegExp(`^${label}: `) });
}

async function nameOf(image: Locator): Promise<string> {
  return (await image.getAttribute("aria-label")) ?? "";
}

async function minutesIn(image: Locator): Promise<number> {
  const name = await nameOf(image);
  const [, hours = "0"] = /(\d+) h/.exec(name) ?? [];
  const [, minutes = "0"] = /(\d+) min/.exec(name) ?? [];
  return Number(hours) * 60 + Number(minutes);
}
