import { expect, type Page } from "@playwright/test";

/** A key counts from when the page has come to life, which nothing on it tells. */
export async function pressed(page: Page, key: string, seen: () => Promise<void>): Promise<void> {
  await expect(async () => {
    await page.keyboard.press(key);
    await seen();
  }).toPass();
}
