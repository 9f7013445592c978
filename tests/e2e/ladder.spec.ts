import type { Page } from "@playwright/test";
import { PEOPLE } from "./support/people";
import { expect, expectGood, postDirectly, test, type Visitor } from "./support/story";

const PARTNER = "Agua y Drenaje";

test("a case reaches replacing by two people, never by one, and insourcing only after replacing was tried", async ({
  enter,
  language,
}) => {
  const manager = await enter(PEOPLE.manager, language);
  const { page, w } = manager;

  await page.goto("/ladder");
  const waiting = page.getByRole("listitem").filter({ hasText: PARTNER });
  await expectGood(manager, language);
  await waiting.getByRole("link", { name: w("flags:board.decide") }).click();
  await expect(
    page.getByRole("heading", { level: 1, name: w("flags:page.title", { partner: PARTNER }) }),
  ).toBeVisible();
  await expectGood(manager, language);
  await page.getByRole("radio", { name: w("flags:decide.accept") }).check();
  await page.getByRole("textbox", { name: w("flags:decide.reason") }).fill("Ocho avisos atendidos tarde en un mes.");
  await page.getByRole("button", { name: w("flags:decide.submit") }).click();
  await expect(page).toHaveURL(/\/ladder\/[\w-]+$/);
  const address = new URL(page.url()).pathname;

  for (const next of ["train", "accompany"] as const) {
    await expect(disclosure(page, w("flags:move.up.title"))).toHaveCount(0);
    await expect(disclosure(page, w("flags:move.propose.title"))).toHaveCount(0);
    await move(manager, "proof", "Se hizo con todo el equipo.");
    await move(manager, "up", "La señal sigue.");
    await expect(page.getByText(w("flags:case.meta", { rung: w(`flags:rung.${next}.name`) }))).toBeVisible();
  }
  await move(manager, "proof", "Dos semanas al lado del equipo.");
  await expectGood(manager, language);

  // One rung at a time, whatever the browser sends.
  await refusedTo(
    manager,
    address,
    { intent: "propose", to: "insource", reason: "De una vez." },
    "case.not-the-next-rung",
  );

  await move(manager, "propose", "Nada de lo anterior cambió las cifras.");
  await expect(
    page.getByText(w("flags:case.waitsForExecutive")).or(disclosure(page, w("flags:move.turnDown.title"))),
  ).toBeVisible();
  await expect(disclosure(page, w("flags:move.approve.title"))).toHaveCount(0);
  await expectGood(manager, language);

  // The same person asks the server directly, and is told no.
  const alone = await post(manager, address, { intent: "approve", reason: "Yo mismo." });
  expect(alone.status).toBe(403);
  await page.goto(address);
  await expect(page.getByText(w("flags:caseStatus.awaitingApproval"))).toBeVisible();

  const executive = await enter(PEOPLE.executive, language);
  await executive.page
    .getByRole("listitem")
    .filter({ hasText: w("portfolio:decide.approval", { partner: PARTNER, rung: w("portfolio:rung.replace") }) })
    .getByRole("link", { name: w("portfolio:decide.see") })
    .click();
  await expect(executive.page).toHaveURL(new RegExp(`${address}$`));
  await expectGood(executive, language);
  await move(executive, "approve", "De acuerdo: hay otro aliado listo.");
  await expect(executive.page.getByText(w("flags:case.meta", { rung: w("flags:rung.replace.name") }))).toBeVisible();
  await expectGood(executive, language);

  await page.reload();
  await expect(disclosure(page, w("flags:move.propose.title"))).toHaveCount(0);
  await refusedTo(manager, address, { intent: "propose", to: "insource", reason: "Ya." }, "case.gate-not-proven");

  await page.goto("/ladder");
  await expect(page.getByRole("link", { name: new RegExp(PARTNER) })).toBeVisible();
  await expectGood(manager, language);
});

function disclosure(page: Page, summary: string) {
  return page.locator("details").filter({ has: page.locator("summary", { hasText: summary }) });
}

/** One decision on the case page, which comes back with what it changed. */
async function move({ page, w }: Visitor, name: "proof" | "up" | "propose" | "approve", reason: string): Promise<void> {
  const form = disclosure(page, w(`flags:move.${name}.title`));
  if ((await form.getAttribute("open")) === null) await form.locator("summary").click();
  await form.getByRole("textbox", { name: w("flags:move.reason") }).fill(reason);
  await form.getByRole("button", { name: w(`flags:move.${name}.submit`) }).click();
  await expect(page.getByText(reason, { exact: true }).first()).toBeVisible();
}

/** With the version the page has. */
async function post(visitor: Visitor, address: string, fields: Readonly<Record<string, string>>) {
  const version = await visitor.page.locator('input[name="version"]').first().inputValue();
  return postDirectly(visitor, address, { version, ...fields });
}

async function refusedTo(
  visitor: Visitor,
  address: string,
  fields: Readonly<Record<string, string>>,
  refusal: string,
): Promise<void> {
  const { status, text } = await post(visitor, address, fields);
  expect(status).toBeGreaterThanOrEqual(409);
  expect(status).toBeLessThan(500);
  const words = visitor.w(`refusals:${refusal}`);
  expect(text.includes(words), words).toBe(true);
}
