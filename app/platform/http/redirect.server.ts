import { redirect } from "@remix-run/node";
import type common from "~/platform/i18n/texts/es/common.json";

export type Said = keyof (typeof common)["said"];

/** Where the browser goes after a change, and what it is told there: a key of `said` in the texts `common`. */
export interface Destination {
  readonly to: string;
  readonly said?: Said;
  readonly headers?: readonly (readonly [string, string])[];
}

const NOWHERE = "http://eslabon.invalid";

/** Any text in, a path on this site out: what would lead elsewhere becomes the first page. */
export function safePath(wanted: string): string {
  if (!wanted.startsWith("/") || /[\u0000-\u001f\\]/.test(wanted)) return "/";
  try {
    const url = new URL(wanted, NOWHERE);
    return url.origin === NOWHERE && !url.pathname.startsWith("//") ? url.pathname + url.search + url.hash : "/";
  } catch {
    return "/";
  }
}

export const SAID_COOKIE = "eslabon_said";

/** The only way a handler sends the browser on: after a change it is always a GET (303). */
export function goTo({ to, said, headers = [] }: Destination): Response {
  const response = redirect(safePath(to), { status: 303 });
  for (const [name, value] of headers) response.headers.append(name, value);
  if (said !== undefined)
    response.headers.append(
      "Set-Cookie",
      `${SAID_COOKIE}=${encodeURIComponent(said)}; Path=/; Max-Age=60; HttpOnly; SameSite=Lax`,
    );
  return response;
}
