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
import helmet from "helmet";
import { pinoHttp } from "pino-http";
import type { Env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { networkOf } from "./client-address.server";
import type { EdgeContext, RequestContext } from "./context";
import { refuseStrangeRequests } from "./guards.server";
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
}

/** The outermost ring: everything a request must pass before a handler sees it. */
export function createEdge({ env, build, assets, clientFolder, contextOf }: EdgeOptions): Express {
  const app = express();
  const origin = env.APP_ORIGIN ?? `http://localhost:${env.PORT}`;
  const isSecure = origin.startsWith("https:");
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  // Whom X-Forwarded-For is believed from; from nobody unless the environment names them.
  app.set("trust proxy", env.TRUSTED_PROXIES);
  app.use((request, response, next) => {
    response.locals["requestId"] = randomUUID();
    response.locals["cspNonce"] = randomBytes(16).toString("base64");
    response.setHeader("X-Request-Id", response.locals["requestId"]);
    next();
  });
  app.use(
    pinoHttp({
      logger: log(),
      genReqId: (_request, response) => String((response as Response).locals["requestId"]),
      autoLogging: { ignore: (request) => (request.url ?? "").startsWith("/assets/") },
      customLogLevel: (_request, response, error) => (error || response.statusCode >= 500 ? "error" : "debug"),
      serializers: {
        req: ({ id, method, url }) => ({ id, method, url: String(url).split("?")[0] }),
        res: ({ statusCode }) => ({ statusCode }),
      },
    }),
  );
  app.use(headers(isSecure, assets !== null));
  app.use(compression());
  if (assets !== null) app.use(assets);
  else
    app.use(
      "/assets",
      express.static(`${clientFolder}/assets`, { immutable: true, maxAge: "1y", index: false, redirect: false }),
    );
  // No page has a dot in its name: only files are looked for on the disk.
  app.get(/\.\w+$/, express.static(clientFolder, { maxAge: "1h", index: false, redirect: false }));
  app.use(refuseStrangeRequests({ env, origin }));
  app.use((_request, response, next) => {
    response.setHeader("Cache-Control", "no-store");
    next();
  });
  app.all(
    "*",
    toRemix({
      build,
      mode: assets === null ? "production" : "development",
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

function headers(isSecure: boolean, isDeveloping: boolean): RequestHandler {
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

/** Whatever fell through: no stack, no words of the database, the request's id to ask about. */
const lastResort: ErrorRequestHandler = (error: unknown, _request: Request, response: Response, next: NextFunction) => {
  if (response.headersSent) return next(error);
  const given = typeof error === "object" && error !== null && "status" in error ? Number(error.status) : 500;
  const status = given >= 400 && given < 500 ? given : 500;
  if (status === 500)
    log().error({ err: error, requestId: response.locals["requestId"] }, "a request failed at the edge");
  response
    .status(status)
    .type("text/plain")
    .send(`${status}\n${String(response.locals["requestId"])}\n`);
};
