import type { CSSProperties } from "react";

/** The five tokens of the one accent, as a theme has them. */
export interface AccentColours {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentTint: string;
  readonly accentLine: string;
  readonly onAccent: string;
}

/** For the root of the page: both themes' values, which `brand-colours.css` takes up. */
export function rootAccent(palette: { readonly light: AccentColours; readonly dark: AccentColours }): CSSProperties {
  return { ...named("--brand-light-", palette.light), ...named("--brand-dark-", palette.dark) };
}

/** For a piece of a page that shows a theme by itself. */
export function accentTokens(colours: AccentColours): CSSProperties {
  return named("--color-", colours);
}

function named(
  prefix: string,
  { accent, accentStrong, accentTint, accentLine, onAccent }: AccentColours,
): CSSProperties {
  return Object.fromEntries([
    [`${prefix}accent`, accent],
    [`${prefix}accent-strong`, accentStrong],
    [`${prefix}accent-tint`, accentTint],
    [`${prefix}accent-line`, accentLine],
    [`${prefix}on-accent`, onAccent],
  ]);
}
