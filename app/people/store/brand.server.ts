import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";
import { defaultLanguage, isLanguage, languages, type Language } from "~/platform/i18n/languages";

export interface BrandSettings {
  readonly name: string;
  /** IANA zone: months, days and dates of the brand are this zone's. */
  readonly timeZone: string;
  readonly language: string;
  /** What is offered; `language` is among them. */
  readonly languages: readonly string[];
  readonly currency: string;
  /** #rrggbb; null is the portal's own. */
  readonly accent: string | null;
  /** Names the logo's bytes; null without one. */
  readonly logoDigest: string | null;
  readonly version: number;
}

/** What a portal is called and works by until its brand is described. */
export const UNNAMED: BrandSettings = {
  name: "Eslabón",
  timeZone: "UTC",
  language: defaultLanguage,
  languages,
  currency: "USD",
  accent: null,
  logoDigest: null,
  version: 1,
};

/** Every page asks for it and it changes once a year: kept for this long. */
const KEPT_MS = 5_000;
let kept: { readonly until: number; readonly value: BrandSettings } | null = null;

/** The brand of this installation; a nameless one until it has been set up. */
export async function loadBrand(): Promise<BrandSettings> {
  if (kept !== null && kept.until > now()) return kept.value;
  const value =
    (await db().brand.findUnique({ where: { id: 1 }, omit: { id: true, secondFactorFor: true } })) ?? UNNAMED;
  kept = { until: now() + KEPT_MS, value };
  return value;
}

/** The languages of the interface this brand offers, its own first. */
export function offeredBy({ language, languages: offered }: BrandSettings): readonly Language[] {
  const all = [language, ...offered.filter((other) => other !== language)].filter(isLanguage);
  return all.length === 0 ? [defaultLanguage] : all;
}

/** After a change of the settings, and between tests. */
export function forgetBrand(): void {
  kept = null;
}
