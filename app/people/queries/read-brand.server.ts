import { accentPalette, type AccentPalette } from "~/people/domain/accent";
import { decideBrand, type BrandDraft } from "~/people/domain/brand-settings";
import type { BrandRefusal } from "~/people/domain/refusals";
import { CURRENCIES, zonesWith } from "~/people/domain/zones";
import { loadLogo, type Logo } from "~/people/store/brand-changes.server";
import { loadBrand, offeredBy, type BrandSettings } from "~/people/store/brand.server";
import { ok, type Result } from "~/kernel/result";
import { now } from "~/platform/clock.server";
import type { Language } from "~/platform/i18n/languages";

/** What every page shows of the brand. */
export interface BrandLook {
  readonly name: string;
  /** Address of the logo; null without one. */
  readonly logo: string | null;
  /** Null with the portal's own colour. */
  readonly palette: AccentPalette | null;
  readonly languages: readonly Language[];
}

/** Worked out anew only when another colour is set. */
let drawn: { readonly accent: string; readonly palette: AccentPalette | null } | null = null;

export async function readBrandLook(): Promise<BrandLook> {
  const brand = await loadBrand();
  return {
    name: brand.name,
    logo: logoAddress(brand),
    palette: brand.accent === null ? null : paletteOf(brand.accent),
    languages: offeredBy(brand),
  };
}

function paletteOf(accent: string): AccentPalette | null {
  if (drawn?.accent !== accent) {
    const worked = accentPalette(accent);
    drawn = { accent, palette: worked.ok ? worked.value : null };
  }
  return drawn.palette;
}

function logoAddress({ logoDigest }: BrandSettings): string | null {
  return logoDigest === null ? null : `/brand/logo/${logoDigest}`;
}

/** The bytes of the logo in use; null for any other. */
export async function readLogo(digest: string): Promise<Logo | null> {
  return (await loadBrand()).logoDigest === digest ? loadLogo(digest) : null;
}

export interface BrandPage {
  readonly settings: BrandSettings;
  readonly logo: string | null;
  readonly zones: readonly string[];
  /** Code and name, in the reader's language. */
  readonly currencies: readonly (readonly [code: string, name: string])[];
}

export async function readBrandPage(language: Language): Promise<BrandPage> {
  const settings = await loadBrand();
  const names = new Intl.DisplayNames([language], { type: "currency" });
  const currencies = CURRENCIES.map((code) => [code, names.of(code) ?? code] as const);
  return { settings, logo: logoAddress(settings), zones: zonesWith(settings.timeZone), currencies };
}

export interface BrandPreview {
  readonly name: string;
  readonly palette: AccentPalette | null;
  readonly at: number;
  readonly timeZone: string;
  /** Another zone than now: months and days are counted by it from here on. */
  readonly isOtherZone: boolean;
  readonly isOtherCurrency: boolean;
}

/** What saving would mean, without saving it. */
export async function previewBrand(draft: BrandDraft): Promise<Result<BrandPreview, BrandRefusal>> {
  const decided = decideBrand(draft);
  if (!decided.ok) return decided;
  const { name, timeZone, currency } = draft;
  const before = await loadBrand();
  return ok({
    name,
    palette: decided.value.palette,
    at: now(),
    timeZone,
    isOtherZone: timeZone !== before.timeZone,
    isOtherCurrency: currency !== before.currency,
  });
}
