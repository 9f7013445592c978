import { defaultLanguage, isLanguage, type Language } from "./languages";

const languageCookieName = "language";

/** A header longer than this is not a browser's; nothing beyond it is read. */
const MAX_ACCEPT_LANGUAGE = 500;
const ONE_YEAR_SECONDS = 31_536_000;

export interface LanguageHints {
  /** What may be answered, at least one; the first is answered to whoever asks for none of them. */
  readonly offered: readonly Language[];
  /** What the signed-in person chose in their settings, if anything. */
  readonly person: string | null;
  /** The whole `Cookie` header. */
  readonly cookie: string | null;
  /** The whole `Accept-Language` header. */
  readonly acceptLanguage: string | null;
}

/** The person's own setting wins, then the cookie of the switch, then what the browser asks for, then the brand's own;
 *  what is not offered counts as not said. */
export function resolveLanguage({ offered, ...hints }: LanguageHints): Language {
  const isOffered = (said: string | null | undefined): said is Language => isLanguage(said) && offered.includes(said);
  if (isOffered(hints.person)) return hints.person;
  const chosen = cookieValue(hints.cookie, languageCookieName);
  if (isOffered(chosen)) return chosen;
  return preferredOf(hints.acceptLanguage, offered) ?? offered[0] ?? defaultLanguage;
}

/** `Set-Cookie` for the language switch. Not a secret and needed before sign-in, so it carries no prefix. */
export function languageCookie(language: Language, secure: boolean): string {
  const parts = [
    `${languageCookieName}=${language}`,
    "Path=/",
    `Max-Age=${ONE_YEAR_SECONDS}`,
    "SameSite=Lax",
    "HttpOnly",
  ];
  return [...parts, ...(secure ? ["Secure"] : [])].join("; ");
}

function cookieValue(header: string | null, name: string): string | undefined {
  for (const pair of (header ?? "").split(";")) {
    const at = pair.indexOf("=");
    if (at > 0 && pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return undefined;
}

/** `es-CO;q=0.9, en` → the language of ours with the highest weight; equal weights keep their order. */
function preferredOf(header: string | null, offered: readonly Language[]): Language | undefined {
  let best: { language: Language; weight: number } | undefined;
  for (const entry of (header ?? "").slice(0, MAX_ACCEPT_LANGUAGE).split(",")) {
    const [tag = "", ...params] = entry.split(";").map((part) => part.trim().toLowerCase());
    const language = tag === "*" ? offered[0] : tag.split("-")[0];
    const weight = weightOf(params);
    if (!isLanguage(language) || !offered.includes(language) || weight === 0) continue;
    if (best === undefined || weight > best.weight) best = { language, weight };
  }
  return best?.language;
}

function weightOf(params: readonly string[]): number {
  const q = params.find((param) => param.startsWith("q="));
  if (q === undefined) return 1;
  const weight = Number(q.slice(2));
  return Number.isFinite(weight) && weight > 0 && weight <= 1 ? weight : 0;
}
