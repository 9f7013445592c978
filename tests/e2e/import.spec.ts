import type { Page } from "@playwright/test";
import { sendToBackground } from "./support/background";
import { cityFileOfLastMonth } from "./support/city-file";
import { lastMonth } from "./support/last-month";
import { PEOPLE } from "./support/people";
import { expect, expectGood, test, type Visitor } from "./support/story";

test("from a file of the city to a flag that its partner sees: import, scorecard, incident, decision", async ({
  enter,
  language,
  baseURL,
}) => {
  test.setTimeout(240_000);
  const file = cityFileOfLastMonth();
  const manager = await enter(PEOPLE.manager, language);
  const { page, w } = manager;

  await page.goto("/imports");
  await expectGood(manager, language);
  await page.getByLabel(w("exchange:upload.mapping")).selectOption({ label: w("exchange:mapping.city") });
  const upload = { name: file.name, mimeType: "text/csv", buffer: Buffer.from(file.text) };
  await page.getByLabel(w("exchange:upload.file")).setInputFiles(upload);
  await page.getByRole("button", { name: w("exchange:upload.send") }).click();
  await expect(page.getByRole("heading", { level: 1, name: file.name })).toBeVisible();

  // Checked first: it says what would come, and nothing has come.
  await expect(page.getByText(w("exchange:run.checked"))).toBeVisible({ timeout: 60_000 });
  await expectCount(page, w("exchange:run.wouldCome"), file.incidents);
  await expectCount(page, w("exchange:list.rejected"), file.unreadable);
  await expect(page.getByRole("row").filter({ hasText: "case_status" })).toContainText("Lost");
  await expectGood(manager, language);
  const address = page.url();
  await page.goto("/incidents?status=closed");
  await expect(page.getByText(/INC-\d+/)).toHaveCount(0);

  // Imported while nobody looks; back on the page, the work is seen where it is.
  await page.goto(address);
  await page.getByRole("button", { name: w("exchange:run.now") }).click();
  await expect(page.getByText(w("exchange:run.now"))).toHaveCount(0);
  await page.goto("/partners");
  await expectGood(manager, language);
  await page.goto(address);
  await expect(page.getByText(w("exchange:run.done"))).toBeVisible({ timeout: 90_000 });
  await expectCount(page, w("exchange:run.came"), file.incidents);
  await expectGood(manager, language);
  const rejected = page.waitForEvent("download");
  await page.getByRole("link", { name: w("exchange:rejects.download") }).click();
  expect((await rejected).suggestedFilename()).toMatch(/\.csv$/);

  // In the list each of them says that it was not logged here.
  await page.goto("/incidents?status=closed");
  await expect(page.getByText(new RegExp(`INC-\\d+ .* ${w("incidents:list.imported")}$`)).first()).toBeVisible();

  // The worst of those in the file.
  await page.goto(`/portfolio?month=${lastMonth().name}`);
  const worst = await worstOf(manager);
  expect(worst.name).toBe("Inspecciones");
  await worst.bar.click();
  await expect(page).toHaveURL(/\/scorecard\/\d{4}-\d{2}$/);
  await expect(page.getByText(w("scorecards:standing.atRisk"), { exact: true }).first()).toBeVisible();
  await expectGood(manager, language);
  await page
    .getByRole("link", { name: lateCount(w("scorecards:madeOf.lateCount", { count: "#" })) })
    .first()
    .click();
  await expectGood(manager, language);
  await page
    .getByRole("table")
    .getByRole("link", { name: /INC-\d+/ })
    .first()
    .click();
  await expect(page.getByText(w("incidents:path.importedTitle"))).toBeVisible();
  await expect(page.getByText(w("incidents:clocks.source.false"), { exact: false }).first()).toBeVisible();
  await expectGood(manager, language);

  // The flag is proposed to the brand alone.
  await sendToBackground(baseURL, "flags.raise");
  await expect(async () => {
    await page.goto("/flags");
    await expect(page.getByRole("link", { name: "Inspecciones" })).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  const lead = await enter(PEOPLE.inspectionsLead, language);
  await lead.page.goto("/flags");
  await expect(lead.page.getByText(w("flags:list.emptyTitle"))).toBeVisible();
  await expectGood(lead, language);

  await page.getByRole("link", { name: "Inspecciones" }).click();
  await expect(page).toHaveURL(/\/flags\/[\w-]{36}$/);
  const flag = new URL(page.url()).pathname;
  const early = await lead.page.goto(flag);
  expect(early?.status(), "what is not accepted is not there for the partner").toBe(404);
  await expectGood(manager, language);
  await page.getByRole("radio", { name: w("flags:decide.accept") }).check();
  await page.getByRole("button", { name: w("flags:decide.submit") }).click();
  await expect(page).toHaveURL(/\/ladder\/[\w-]+$/);

  await lead.page.goto("/flags");
  await lead.page.getByRole("table").getByRole("link").first().click();
  await expect(lead.page).toHaveURL(new RegExp(`${flag}$`));
  await expect(lead.page.getByRole("heading", { level: 1, name: w("flags:page.titleOwn") })).toBeVisible();
  await expect(lead.page.getByText(w("flags:page.wayOut"), { exact: true })).toBeVisible();
  await expect(lead.page.getByRole("button", { name: w("flags:decide.submit") })).toHaveCount(0);
  await expectGood(lead, language);
});

/** A figure with its label above it. */
async function expectCount(page: Page, label: string, count: number): Promise<void> {
  const words = page.locator("main p").filter({ hasText: new RegExp(`^${label}$`) });
  await expect(words.locator("xpath=following-sibling::p[1]")).toHaveText(String(count));
}

/** `#` stands for the number. */
function lateCount(words: string): RegExp {
  return new RegExp(`^${words.replace("#", "[1-9][0-9]*")}$`);
}

async function worstOf({ page, w }: Visitor) {
  const bars = page.getByRole("table", { name: w("portfolio:partners") }).getByRole("img", { name: /: \d+/ });
  await expect(bars.first()).toBeVisible();
  const names = await bars.evaluateAll((all) => all.map((bar) => bar.getAttribute("aria-label") ?? ""));
  const scored = names.map((label, index) => {
    const [, name = "", score = ""] = /^(.+?): (\d+)/.exec(label) ?? [];
    return { name, score: Number(score), bar: bars.nth(index) };
  });
  const [worst] = scored.sort((a, b) => a.score - b.score);
  if (worst === undefined) throw new Error("nobody has a score");
  return worst;
}
