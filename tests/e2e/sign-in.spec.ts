import { expectAccessible, expect, test } from "./support/story";

test("a stranger is led to sign-in, in Spanish, and may read it in English", async ({ page }) => {
  await page.goto("/");
  await expect(page).toHaveURL(/\/sign-in/);
  await expect(page.getByRole("heading", { name: "Entrar" })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole("button", { name: /English/ }).click();
  await expect(page.getByRole("heading", { name: "Sign in" })).toBeVisible();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expectAccessible(page);
});

test("a wrong password is refused in words, and what was typed as e-mail stays", async ({ page }) => {
  await page.goto("/sign-in");
  await page.getByLabel("Correo").fill("nobody@example.org");
  await page.getByLabel("Contraseña").fill("not-the-password");
  await page.getByRole("button", { name: "Entrar" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("Correo")).toHaveValue("nobody@example.org");
  await expectAccessible(page);
});
