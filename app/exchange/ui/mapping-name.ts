import type { Translate } from "~/platform/i18n/translate";

/** What people call a mapping; one without a text goes by its own name. */
export function mappingName(t: Translate<"exchange">, name: string): string {
  if (name === "city-requests") return t("mapping.city");
  return name === "incident-events" ? t("mapping.events") : name;
}
