import { randomBytes, randomUUID } from "node:crypto";
import type { ServerBuild } from "@remix-run/node";
import compression from "compression";
import express, {
  type ErrorRequestHandler,
  type Express,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import type { Env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { within } from "~/platform/request-scope.server";
import { accessLog } from "./access-log.server";
import { BODY_TIMES, refuse, type BodyTimes } from "./body-watch.server";
import { networkOf } from "./client-address.server";
import type { EdgeContext, RequestContext } from "./context";
import { refuseStrangeRequests } from "./guards.server";
import { healthRoutes, type Health } from "./health.server";
import { routeNames } from "./route-names.server";
import { securityHeaders } from "./security-headers.server";
import { toRemix } from "./to-remix.server";

export interface EdgeOptions {
  readonly env: Env;
  /** The Remix build, or a function that gives the newest one while developing. */
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  /** Middleware of the development server; null in production, where built files are served from `clientFolder`. */
  readonly assets: RequestHandler | null;
  readonly clientFolder: string;
  /** What the business adds to a request: who asks, in which language. */
  readonly contextOf: (request: Request, own: EdgeContext) => RequestContext;
  readonly health: Health;
  readonly bodyTimes?: BodyTimes;
}

/** The outermost ring: everything a request must pass before a handler sees it. */
export function createEdge(options: EdgeOptions): Express {
  const { env, build, assets, clientFolder, contextOf, health, bodyTimes = BODY_TIMES } = options;
  const app = express();
  const origin = env.APP_ORIGIN ?? `http://localhost:${env.PORT}`;
  const isSecure = origin.startsWith("https:");
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  // Whom X-Forwarded-For is believed from; from nobody unless the environment names them.
  app.set("trust proxy", env.TRUSTED_PROXIES);
  app.use((_request, response, next) => {
    const requestId = randomUUID();
    response.locals["requestId"] = requestId;
    response.locals["cspNonce"] = randomBytes(16).toString("base64");
    response.setHeader("X-Request-Id", requestId);
    within({ requestId }, next);
  });
  app.use(accessLog());
  app.use(securityHeaders(isSecure, assets !== null));
  app.use(healthRoutes(health));
  app.use(compression());
  if (assets !== null) app.use(assets);
  else
    app.use(
      "/assets",
      express.static(`${clientFolder}/assets`, { immutable: true, maxAge: "1y", index: false, redirect: false }),
    );
  // No page has a dot in its name: only files are looked for on the disk.
  app.get(/\.\w+$/, express.static(clientFolder, { maxAge: "1h", index: false, redirect: false }));
  app.use(refuseStrangeRequests({ env, origin, bodyTimes }));
  if (health.metrics !== null) app.use(health.metrics.timeRequests(routeNames(build)));
  app.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  app.all(
    "*",
    toRemix({
      build,
      mode: assets === null ? "production" : "development",
      isDatabaseThere: health.isDatabaseThere,
      contextOf: (request, response) =>
        contextOf(request, {
          requestId: String(response.locals["requestId"]),
          cspNonce: String(response.locals["cspNonce"]),
          origin,
          isSecure,
          clientAddress: networkOf(request.ip ?? ""),
        }),
    }),
  );
  app.use(lastResort);
  return app;
}

/** Whatever fell through: no stack, no words of the database, the request's id to ask about. */
const lastResort: ErrorRequestHandler = (error: unknown, request: Request, response: Response, _next: NextFunction) => {
  const given = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  const status = given >= 400 && given < 500 ? given : 500;
  // Whoever left before has broken off the answer himself.
  const hasLeft = request.socket.destroyed && response.errored !== error;
  if (status === 500 && !hasLeft) log().error({ err: error }, "a request failed at the edge");
  // Of an answer that has begun, the half is cut off: the browser takes it for broken, not for whole.
  if (response.headersSent) response.destroy();
  else refuse(response, status);
};
