import type { Request, RequestHandler } from "express";
import type { Env } from "~/platform/env.server";
import { refuse, watchBody, type BodyTimes } from "./body-watch.server";

const SAFE_METHODS = new Set(["GET", "HEAD"]);
const METHODS = new Set([...SAFE_METHODS, "POST"]);
/** Bytes a form may have. */
const FORM_LIMIT = 64 * 1024;
const UPLOAD_LIMIT = 200 * 1024 * 1024;
/** A logo of 256 kB in its form. */
const LOGO_LIMIT = 320 * 1024;
/** Where files are sent to (by browsers with and without scripts), and how many bytes they may have. */
const UPLOAD_LIMITS: Readonly<Record<string, number>> = {
  "/imports": UPLOAD_LIMIT,
  "/imports.data": UPLOAD_LIMIT,
  "/settings/brand/logo": LOGO_LIMIT,
  "/settings/brand/logo.data": LOGO_LIMIT,
};

/** What a form of ours is sent as. */
const FORM_TYPE = /^(application\/x-www-form-urlencoded|multipart\/form-data)\s*(;|$)/i;

interface GuardOptions {
  readonly env: Env;
  readonly origin: string;
  readonly bodyTimes: BodyTimes;
}

/**
 * Refuses what no page of ours ever sends: another host, another method, a write from another site, a single loader
 * called by `_data` (Remix runs it without its parents), a body that is no form or beyond its length. Nothing of a body is
 * read before.
 */
export function refuseStrangeRequests({ env, origin, bodyTimes }: GuardOptions): RequestHandler {
  const hosts = env.isLocal
    ? new Set([`localhost:${env.PORT}`, `127.0.0.1:${env.PORT}`, `[::1]:${env.PORT}`])
    : new Set([new URL(origin).host]);
  return (request, response, next) => {
    if (hasBody(request)) watchBody(request, response, Object.hasOwn(UPLOAD_LIMITS, request.path), bodyTimes);
    const status = strangeness(request, hosts, env.isLocal ? null : origin);
    if (status === null) return next();
    if (status === 405) response.setHeader("Allow", [...METHODS].join(", "));
    refuse(response, status);
  };
}

/** Bytes the body of a request to this path may have. */
export function bodyLimit(path: string): number {
  return UPLOAD_LIMITS[path] ?? FORM_LIMIT;
}

function strangeness(request: Request, hosts: ReadonlySet<string>, origin: string | null): number | null {
  const host = request.headers.host ?? "";
  if (!hosts.has(host)) return 421;
  if (!METHODS.has(request.method)) return 405;
  if (!isReadable(request.originalUrl)) return 400;
  if (/[?&]_data(=|&|$)/i.test(decoded(request.originalUrl))) return 400;
  if (SAFE_METHODS.has(request.method)) return hasBody(request) ? 400 : null;
  if (!isFromHere(request, origin ?? `http://${host}`)) return 403;
  if (request.headers["content-encoding"] !== undefined) return 415;
  if (!FORM_TYPE.test(request.headers["content-type"] ?? "")) return 415;
  // Without a length it is counted while it is read.
  if (request.headers["transfer-encoding"] !== undefined) return null;
  const length = Number(request.headers["content-length"]);
  if (!Number.isInteger(length)) return 411;
  return length > bodyLimit(request.path) ? 413 : null;
}

function hasBody({ headers }: Request): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) !== 0;
}

/** A browser names the page a write comes from; where it names none, it must say that it is this very site. */
function isFromHere(request: Request, origin: string): boolean {
  const { origin: named } = request.headers;
  if (named !== undefined) return named === origin;
  return request.headers["sec-fetch-site"] === "same-origin";
}

function isReadable(url: string): boolean {
  try {
    return !/[\u0000-\u001f]/.test(decodeURIComponent(url.split("?")[0] ?? ""));
  } catch {
    return false;
  }
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
