import type { TFunction } from "i18next";

/** What people call a mapping; one without a text goes by its own name. */
export function mappingName(t: TFunction<"exchange">, name: string): string {
  if (name === "city-requests") return t("mapping.city");
  return name === "incident-events" ? t("mapping.events") : name;
}
