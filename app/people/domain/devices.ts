/** What a browser says of itself, in two words a person recognises; null where it says nothing known. */
export interface Device {
  readonly browser: "Edge" | "Opera" | "Samsung Internet" | "Firefox" | "Chrome" | "Safari" | null;
  readonly system: "Android" | "iOS" | "Windows" | "macOS" | "ChromeOS" | "Linux" | null;
}

/** In this order: each later one is also named by those before it. */
const BROWSERS: readonly (readonly [NonNullable<Device["browser"]>, RegExp])[] = [
  ["Edge", /\bEdg(e|A|iOS)?\//],
  ["Opera", /\bOPR\//],
  ["Samsung Internet", /\bSamsungBrowser\//],
  ["Firefox", /\b(Firefox|FxiOS)\//],
  ["Chrome", /\b(Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ["Safari", /\bSafari\//],
];
const SYSTEMS: readonly (readonly [NonNullable<Device["system"]>, RegExp])[] = [
  ["Android", /\bAndroid\b/],
  ["iOS", /\b(iPhone|iPad|iPod)\b/],
  ["Windows", /\bWindows\b/],
  ["macOS", /\bMac OS X\b/],
  ["ChromeOS", /\bCrOS\b/],
  ["Linux", /\bLinux\b/],
];

/** Longest text of a browser that is kept. */
export const USER_AGENT_MAX_LENGTH = 300;

/** Good enough for somebody to tell their own devices apart; never for a decision. */
export function deviceOf(userAgent: string): Device {
  const known = <Name>(list: readonly (readonly [Name, RegExp])[]) =>
    list.find(([, sign]) => sign.test(userAgent))?.[0] ?? null;
  return { browser: known(BROWSERS), system: known(SYSTEMS) };
}
