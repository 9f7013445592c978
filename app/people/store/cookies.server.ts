import { TOKEN_LIFE_MS } from "~/people/domain/tokens";

/** How long a browser stays known without being used, in seconds. */
const DEVICE_SECONDS = 180 * 86_400;

type Kind = "device" | "step";

const NAMES: Readonly<Record<Kind, string>> = { device: "eslabon_device", step: "eslabon_step" };
const SECONDS: Readonly<Record<Kind, number>> = { device: DEVICE_SECONDS, step: TOKEN_LIFE_MS.secondStep / 1000 };

/** With https the name itself keeps other hosts from setting it. */
function nameOf(kind: Kind, isSecure: boolean): string {
  return isSecure ? `__Host-${NAMES[kind]}` : NAMES[kind];
}

/** The header that sets one of our own cookies; an empty value clears it. */
export function cookieOf(kind: Kind, value: string, isSecure: boolean): string {
  const age = value === "" ? 0 : SECONDS[kind];
  return `${nameOf(kind, isSecure)}=${value}; Path=/; Max-Age=${age}; HttpOnly; SameSite=Lax${isSecure ? "; Secure" : ""}`;
}

/** What a request's cookies say; null where they say nothing, or say it twice. */
export function readCookie(kind: Kind, cookies: string | null, isSecure: boolean): string | null {
  const start = `${nameOf(kind, isSecure)}=`;
  const found = (cookies ?? "").split(/;\s*/).filter((pair) => pair.startsWith(start));
  return found.length === 1 ? (found[0] ?? "").slice(start.length) || null : null;
}
