import { ok, refuse, type Result } from "~/kernel/result";
import { accentPalette, type AccentPalette } from "./accent";
import type { BrandRefusal } from "./refusals";
import { isCurrency, isTimeZone } from "./zones";

/** What an admin decides about the brand. */
export interface BrandDraft {
  readonly name: string;
  readonly timeZone: string;
  readonly language: string;
  readonly languages: readonly string[];
  readonly currency: string;
  /** #rrggbb; null is the portal's own colour. */
  readonly accent: string | null;
}

export interface DecidedBrand {
  readonly settings: BrandDraft;
  /** Null with the portal's own colour. */
  readonly palette: AccentPalette | null;
}

/** Settings the portal can be run with. */
export function decideBrand(draft: BrandDraft): Result<DecidedBrand, BrandRefusal> {
  const { timeZone, currency, language, languages, accent } = draft;
  if (!isTimeZone(timeZone)) return refuse({ code: "brand.unknown-zone", zone: timeZone });
  if (!isCurrency(currency)) return refuse({ code: "brand.unknown-currency", currency });
  if (!languages.includes(language)) return refuse({ code: "brand.language-not-offered" });
  const palette = accent === null ? null : accentPalette(accent);
  if (palette !== null && !palette.ok) return palette;
  return ok({ settings: draft, palette: palette?.value ?? null });
}
