import { createHash, timingSafeEqual } from "node:crypto";
import type { RequestHandler, Response } from "express";
import type { RouteNamer } from "./route-names.server";

/** What machines ask the portal about itself. */
export interface Health {
  /** The database answers, its tables are those of this build, and the portal is not about to end. */
  readonly isReady: () => Promise<boolean>;
  readonly isDatabaseThere: () => Promise<boolean>;
  /** Null where nobody may read figures. */
  readonly metrics: Metrics | null;
}

export interface Metrics {
  /** Whoever reads the figures says this, as `Authorization: Bearer …`. */
  readonly token: string;
  readonly timeRequests: (nameOf: RouteNamer) => RequestHandler;
  readonly text: () => Promise<string>;
}

/**
 * Answers before anything else looks at a request: these come from next door, by an address and not by the portal's name,
 * without a person. They tell nothing of what is in the portal.
 */
export function healthRoutes({ isReady, metrics }: Health): RequestHandler {
  return (request, response, next) => {
    if (request.method !== "GET" && request.method !== "HEAD") return next();
    switch (request.path) {
      case "/healthz":
        return say(response, 200, "up\n");
      case "/readyz":
        isReady().then((ready) => say(response, ready ? 200 : 503, ready ? "ready\n" : "not ready\n"), next);
        return;
      case "/metrics":
        // To whoever may not read it, it is not there.
        if (metrics === null || !isSame(request.headers.authorization ?? "", `Bearer ${metrics.token}`))
          return say(response, 404, "404\n");
        metrics.text().then((text) => say(response, 200, text), next);
        return;
      default:
        next();
    }
  };
}

function say(response: Response, status: number, text: string): void {
  response.setHeader("Cache-Control", "no-store");
  response.status(status).type("text/plain").send(text);
}

/** Takes as long whether the first or the last character differs. */
function isSame(one: string, other: string): boolean {
  const [left, right] = [one, other].map((text) => createHash("sha256").update(text).digest());
  return left !== undefined && right !== undefined && timingSafeEqual(left, right);
}
