import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const css = readFileSync(new URL("../../app/ui/styles.css", import.meta.url), "utf8");
const themeAt = css.indexOf("@theme");
const darkAt = css.indexOf("@media screen and (prefers-color-scheme: dark)");
const baseAt = css.indexOf("@layer base");
const light = tokensIn(css.slice(themeAt, darkAt));
const themes = { light, dark: { ...light, ...tokensIn(css.slice(darkAt, baseAt)) } };

const grounds = ["paper", "card", "sunk", "accent-tint", "good-tint", "watch-tint", "risk-tint", "nodata-tint"];
const plainGrounds = ["paper", "card", "sunk"];
const texts = ["ink", "soft", "accent", "good-ink", "watch-ink", "risk-ink", "nodata-ink"];
const drawings = ["accent", "good", "watch", "risk", "edge"];

test("every text colour can be read on every ground, light and dark", () => {
  expect(tooWeak(texts, grounds, 4.5)).toEqual([]);
});

test("words on a filled button can be read, also while the pointer is on it", () => {
  expect(tooWeak(["on-accent"], ["accent", "accent-strong"], 4.5)).toEqual([]);
  expect(tooWeak(["on-risk"], ["risk", "risk-ink"], 4.5)).toEqual([]);
});

test("lines that carry meaning and borders of controls stand out from the plain grounds", () => {
  expect(tooWeak(drawings, plainGrounds, 3)).toEqual([]);
});

test("the tick of a step that is done can be seen on its disc", () => {
  expect(tooWeak(["card"], ["good"], 3)).toEqual([]);
});

test("the dark set names the colours of the light set and no others", () => {
  const dark = Object.keys(tokensIn(css.slice(darkAt, baseAt))).sort();
  expect(dark).toEqual(Object.keys(light).sort());
});

test("the measure agrees with the published examples", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.48, 2);
});

function tokensIn(block: string): Record<string, string> {
  const pairs = [...block.matchAll(/--color-([a-z-]+):\s*(#[0-9a-f]{6});/g)];
  return Object.fromEntries(pairs.map(([, name = "", hex = ""]) => [name, hex]));
}

function tooWeak(foregrounds: readonly string[], backgrounds: readonly string[], least: number): string[] {
  return Object.entries(themes).flatMap(([theme, tokens]) =>
    foregrounds.flatMap((name) =>
      backgrounds.flatMap((ground) => {
        const measured = contrast(hexOf(tokens, name), hexOf(tokens, ground));
        return measured < least ? [`${theme}: ${name} on ${ground} is ${measured.toFixed(2)}`] : [];
      }),
    ),
  );
}

function hexOf(tokens: Record<string, string>, name: string): string {
  const hex = tokens[name];
  if (hex === undefined) throw new Error(`no token ${name}`);
  return hex;
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
