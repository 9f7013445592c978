import type { RequestContext } from "./context";

/** Where a request comes from, as signing in needs to know it. */
export function cameFrom(request: Request, { isSecure, clientAddress }: RequestContext) {
  return {
    cookies: request.headers.get("cookie"),
    isSecure,
    address: clientAddress,
    userAgent: request.headers.get("user-agent") ?? "",
  };
}

/** Cookies as headers of a destination. */
export function asHeaders(cookies: readonly string[]): (readonly [string, string])[] {
  return cookies.map((cookie) => ["Set-Cookie", cookie] as const);
}
