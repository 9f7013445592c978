import { ok, refuse, type Result } from "~/kernel/result";

/** What a brand's one colour becomes, in one theme; the same tokens the style sheet names. */
export interface AccentTokens {
  readonly accent: string;
  readonly accentStrong: string;
  readonly accentTint: string;
  readonly accentLine: string;
  readonly onAccent: string;
}

export interface AccentPalette {
  readonly light: AccentTokens;
  readonly dark: AccentTokens;
}

export type AccentRefusal = {
  readonly code: "brand.accent-too-pale";
  /** Measured against the weakest ground it has to be read on, and what is needed. */
  readonly ratio: number;
  readonly least: number;
};

/** What words need on their ground (WCAG 2.2, 1.4.3 AA). */
export const LEAST_CONTRAST = 4.5;

/** The grounds of the style sheet, light and dark, on which words may stand in the accent; a test holds them to it. */
export const LIGHT_GROUNDS = ["#faf8f4", "#fffefb", "#f5f1ea", "#e4f1e8", "#f8eed9", "#f8e4e0", "#efeae1"] as const;
export const DARK_GROUNDS = ["#171613", "#1f1d1a", "#1a1916", "#1c3025", "#352a16", "#3a211d", "#2a2823"] as const;

/** What plain words are written in there. */
export const LIGHT_INK = "#1d1b18";
export const DARK_INK = "#f1ece3";

const WHITE = "#ffffff";
const BLACK = "#000000";
const NIGHT = "#0f1413";
const STEPS = 100;

/**
 * The palette of a brand's colour. As chosen it is used on light grounds, so there it must be read as words, and carry
 * white words as a button: what is too pale is refused with what was measured. For the dark theme it is lightened until
 * it can be read there.
 */
export function accentPalette(chosen: string): Result<AccentPalette, AccentRefusal> {
  const ratio = weakest(chosen, [...LIGHT_GROUNDS, WHITE]);
  if (ratio < LEAST_CONTRAST) {
    // Cut off, not rounded: 4.49 is not shown as the 4.5 it lacks.
    return refuse({ code: "brand.accent-too-pale", ratio: Math.floor(ratio * 10) / 10, least: LEAST_CONTRAST });
  }
  const bright = lightenedFor(chosen, DARK_GROUNDS);
  return ok({
    light: {
      accent: chosen,
      accentStrong: mixed(chosen, BLACK, 0.22),
      accentTint: tintFor(chosen, LIGHT_GROUNDS[1]),
      accentLine: mixed(LIGHT_GROUNDS[1], chosen, 0.3),
      onAccent: WHITE,
    },
    dark: {
      accent: bright,
      accentStrong: mixed(bright, WHITE, 0.22),
      accentTint: tintFor(bright, DARK_GROUNDS[1]),
      accentLine: mixed(DARK_GROUNDS[1], bright, 0.3),
      onAccent: contrast(NIGHT, bright) >= LEAST_CONTRAST ? mixed(NIGHT, bright, 0.06) : BLACK,
    },
  });
}

/** How well one colour is told from another: 1 not at all, 21 black from white (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [dark = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dark + 0.05);
}

export function weakest(colour: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrast(colour, ground)));
}

/** As little lighter as is needed. White is read on every dark ground, so there is always an answer. */
function lightenedFor(colour: string, grounds: readonly string[]): string {
  for (let step = 0; step < STEPS; step++) {
    const lighter = mixed(colour, WHITE, step / STEPS);
    if (weakest(lighter, grounds) >= LEAST_CONTRAST) return lighter;
  }
  return WHITE;
}

/** A breath of the colour on the ground, on which the colour itself can still be read. */
function tintFor(colour: string, ground: string): string {
  for (let share = 0.11; share > 0; share -= 0.01) {
    const tint = mixed(ground, colour, share);
    if (contrast(colour, tint) >= LEAST_CONTRAST) return tint;
  }
  return ground;
}

function mixed(from: string, to: string, share: number): string {
  const [source, target] = [channelsOf(from), channelsOf(to)];
  const channels = source.map((channel, at) => Math.round(channel + ((target[at] ?? 0) - channel) * share));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channelsOf(hex: string): number[] {
  return [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(hex).map((value) => {
    const channel = value / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
