/** The languages of the interface. Spanish is the default; both are complete, which a test holds. */
export const languages = ["es", "en"] as const;
export type Language = (typeof languages)[number];
export const defaultLanguage: Language = "es";

/** Each language called by its own name, for the switch. */
export const languageNames: Readonly<Record<Language, string>> = { es: "Español", en: "English" };

/** One file of texts per part, plus what every page needs (`common`, `ui`) and the words for every "no" (`refusals`). */
export const namespaces = [
  "common",
  "ui",
  "refusals",
  "people",
  "journey",
  "clocks",
  "servicelevels",
  "training",
  "partners",
  "incidents",
  "scorecards",
  "flags",
  "nav",
  "portfolio",
  "exchange",
  "access",
  "mail",
  "notices",
  "audit",
  "brand",
  "search",
  "tour",
  "gallery",
] as const;
export type Namespace = (typeof namespaces)[number];

/** Loaded before any page is shown, whatever the route asks for. */
export const namespacesOfEveryPage: readonly Namespace[] = ["common", "ui"];

export function isLanguage(value: unknown): value is Language {
  return typeof value === "string" && (languages as readonly string[]).includes(value);
}

export function isNamespace(value: unknown): value is Namespace {
  return typeof value === "string" && (namespaces as readonly string[]).includes(value);
}
