import { expect, type Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import type { Visitor } from "./story";

/** A password nobody guesses. */
export const NEW_PASSWORD = "morado tractor nube canoa 71";

/** The link of the newest mail to somebody, as administration finds it in the outbox while no service sends mails. */
export async function linkFromOutbox({ page, w }: Visitor, email: string): Promise<string> {
  await page.goto("/outbox");
  // A row in the table on the desk, a card on the phone.
  const entry = page.locator("tr, li").filter({ hasText: email }).first();
  await entry.getByRole("link").first().click();
  await expect(page.getByText(w("mail:outbox.linkTitle"))).toBeVisible();
  return page.locator("main code").first().innerText();
}

/** Sets a password at the link of an invitation and comes in. */
export async function acceptInvitation({ page, w }: Visitor, link: string, email: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByText(email)).toBeVisible();
  await page.getByLabel(w("access:newPassword")).fill(NEW_PASSWORD);
  await page.getByRole("button", { name: w("access:invitation.submit") }).click();
  await expect(page).toHaveURL(/\/$/);
}

/** What a phone shows that has read the key on the page. Each step later by 30 seconds. */
export async function phoneThatRead(page: Page): Promise<(steps: number) => string> {
  const key = (await page.locator("#second-factor code").first().innerText()).replace(/\s/g, "");
  const totp = new TOTP({ secret: Secret.fromBase32(key) });
  return (steps) => totp.generate({ timestamp: Date.now() + steps * 30_000 });
}
