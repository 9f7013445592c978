import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  accentPalette,
  contrast,
  DARK_GROUNDS,
  DARK_INK,
  LEAST_CONTRAST,
  LIGHT_GROUNDS,
  LIGHT_INK,
  weakest,
} from "~/people/domain/accent";

const hex = fc
  .tuple(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 255 }))
  .map((channels) => `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`);

test("the measure agrees with the published examples", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

test("a colour too pale for words is refused with what was measured, cut off and not rounded", () => {
  expect(accentPalette("#f2c200")).toEqual({
    ok: false,
    refusal: { code: "brand.accent-too-pale", ratio: 1.3, least: 4.5 },
  });
  const almost = accentPalette("#0f7fb4");
  expect(almost.ok).toBe(false);
  if (!almost.ok) expect(almost.refusal.ratio).toBeLessThan(LEAST_CONTRAST);
});

test("a deep red becomes a palette: as it is by day, lighter by night", () => {
  const palette = accentPalette("#8c1d40");
  expect(palette).toMatchObject({ ok: true, value: { light: { accent: "#8c1d40", onAccent: "#ffffff" } } });
  if (palette.ok) expect(palette.value.dark.accent).not.toBe("#8c1d40");
});

test("whatever colour is taken can be read in both themes: as words, on its tint, and under a button's words", () => {
  fc.assert(
    fc.property(hex, (chosen) => {
      const palette = accentPalette(chosen);
      if (!palette.ok) return palette.refusal.ratio < LEAST_CONTRAST;
      const { light, dark } = palette.value;
      const measured = [
        weakest(light.accent, [...LIGHT_GROUNDS, light.accentTint]),
        weakest(dark.accent, [...DARK_GROUNDS, dark.accentTint]),
        contrast(light.onAccent, light.accent),
        contrast(light.onAccent, light.accentStrong),
        contrast(dark.onAccent, dark.accent),
        contrast(dark.onAccent, dark.accentStrong),
      ];
      return measured.every((ratio) => ratio >= LEAST_CONTRAST);
    }),
    { numRuns: 2_000 },
  );
});

test("the grounds it is measured on are those of the style sheet", () => {
  const css = readFileSync(new URL("../../../app/ui/styles.css", import.meta.url), "utf8");
  const darkAt = css.indexOf("@media screen and (prefers-color-scheme: dark)");
  const tokensIn = (block: string, names: readonly string[]) =>
    names.map((name) => new RegExp(`--color-${name}:\\s*(#[0-9a-f]{6});`).exec(block)?.[1]);
  const names = ["paper", "card", "sunk", "good-tint", "watch-tint", "risk-tint", "nodata-tint"];
  expect(tokensIn(css.slice(0, darkAt), names)).toEqual(LIGHT_GROUNDS);
  expect(tokensIn(css.slice(darkAt), names)).toEqual(DARK_GROUNDS);
  expect([...tokensIn(css.slice(0, darkAt), ["ink"]), ...tokensIn(css.slice(darkAt), ["ink"])]).toEqual([
    LIGHT_INK,
    DARK_INK,
  ]);
});
