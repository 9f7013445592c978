import type { Preferences } from "~/people/commands/choose-preferences.server";
import type { Viewer } from "~/people/domain/roles";
import { zonesWith } from "~/people/domain/zones";
import { loadBrand, offeredBy } from "~/people/store/brand.server";
import { db } from "~/platform/db/db.server";
import { isLanguage, type Language } from "~/platform/i18n/languages";

export interface PreferencesPage {
  readonly chosen: Preferences;
  readonly languages: readonly Language[];
  readonly zones: readonly string[];
  readonly brandZone: string;
}

/** How a person has the portal set for itself. */
export async function readPreferences({ personId }: Viewer): Promise<PreferencesPage | null> {
  const [row, brand] = await Promise.all([
    db().person.findUnique({ where: { id: personId }, select: { language: true, timeZone: true } }),
    loadBrand(),
  ]);
  if (row === null) return null;
  return {
    chosen: { language: isLanguage(row.language) ? row.language : null, timeZone: row.timeZone },
    languages: offeredBy(brand),
    zones: zonesWith(row.timeZone),
    brandZone: brand.timeZone,
  };
}
