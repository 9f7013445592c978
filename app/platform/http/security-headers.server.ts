import type { RequestHandler, Response } from "express";
import helmet from "helmet";

/** On every answer there is, files and errors too. */
export function securityHeaders(isSecure: boolean, isDeveloping: boolean): RequestHandler {
  const nonce = (_request: unknown, response: unknown) =>
    `'nonce-${String((response as Response).locals["cspNonce"])}'`;
  const own = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonce],
        // Charts and the chain place their parts by style attributes; no stylesheet is ever inline.
        styleSrc: ["'self'", ...(isDeveloping ? ["'unsafe-inline'"] : [])],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", ...(isDeveloping ? ["ws:"] : [])],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(isSecure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: isSecure ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: "same-origin" },
    crossOriginEmbedderPolicy: false,
  });
  return (request, response, next) => {
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    own(request, response, next);
  };
}

/** What an answer carries that is written before any of this runs: to what is no request at all. */
export const BARE_HEADERS = [
  "Connection: close",
  "Cache-Control: no-store",
  "Content-Length: 0",
  "Content-Security-Policy: default-src 'none'",
  "Referrer-Policy: same-origin",
  "X-Content-Type-Options: nosniff",
].join("\r\n");
