import {
  createReadableStreamFromReadable,
  createRequestHandler,
  writeReadableStreamToWritable,
  type AppLoadContext,
  type ServerBuild,
} from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { currentScope } from "~/platform/request-scope.server";
import { limited } from "./body-watch.server";
import { bodyLimit } from "./guards.server";
import { firstSegment, narrowedBuilds } from "./narrowed-builds.server";
import { sayUnavailable, watchDatabase } from "./unavailable.server";
import { pageOf } from "./whole-page.server";

interface ToRemixOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly mode: "production" | "development";
  readonly contextOf: (request: Asked, response: Answer) => AppLoadContext;
  /** Whether the database answers at this moment; asked when an answer takes long. */
  readonly isDatabaseThere: () => Promise<boolean>;
}

type Handle = ReturnType<typeof createRequestHandler>;

/** Hands a request to Remix and its answer to the socket; a whole page goes without the streams of `@remix-run/express`. */
export function toRemix({ build, mode, contextOf, isDatabaseThere }: ToRemixOptions): RequestHandler {
  const whole = createRequestHandler(build, mode);
  const narrowed = new Map<string, Handle>();
  if (typeof build !== "function") {
    for (const [segment, part] of narrowedBuilds(build)) narrowed.set(segment, createRequestHandler(part, mode));
  }
  return (request, response, next) => {
    const context = contextOf(request, response);
    // The host is one of ours by now; how it was reached is known from the settings, not from the request.
    const url = new URL(`${context.isSecure ? "https" : "http"}://${request.headers.host}${request.originalUrl}`);
    const handle = narrowed.get(firstSegment(url.pathname)) ?? whole;
    watchDatabase(request, response, isDatabaseThere);
    handle(webRequest(url, request, response), context)
      .then((answer) => {
        // Answered meanwhile: too long, too slow, or nothing was heard of the database.
        if (response.headersSent) return undefined;
        if (answer.status >= 500 && currentScope()?.isDatabaseAway === true) return sayUnavailable(request, response);
        return send(answer, response);
      })
      .catch(next);
  };
}

function webRequest(url: URL, request: Asked, response: Answer): Request {
  const controller = new AbortController();
  // What is still being read for somebody who has left is given up.
  response.on("close", () => {
    if (!response.writableFinished) controller.abort();
  });
  const hasBody = request.method !== "GET" && request.method !== "HEAD";
  const isCounted = request.headers["transfer-encoding"] !== undefined;
  const body = () => (isCounted ? limited(request, response, bodyLimit(request.path)) : request);
  return new Request(url, {
    method: request.method,
    headers: headersOf(request),
    signal: controller.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(body()), duplex: "half" } : {}),
  });
}

/** Remix believes X-Forwarded-Host from anybody: nothing behind the edge gets to see these. */
function headersOf({ headers }: Asked): [string, string][] {
  return Object.entries(headers)
    .filter(([name]) => !/^(x-forwarded-|forwarded$)/.test(name))
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? value : [value ?? ""]).map((one): [string, string] => [name, one]),
    );
}

async function send(answer: Response, response: Answer): Promise<void> {
  response.statusMessage = answer.statusText;
  response.status(answer.status);
  // Of the headers an action gives Remix sends none but its cookies.
  const retryAfter = currentScope()?.retryAfterSeconds;
  if (retryAfter !== undefined) response.setHeader("Retry-After", String(retryAfter));
  // What a handler says of keeping its answer stands instead of the edge's "not at all".
  if (answer.headers.has("cache-control")) response.removeHeader("Cache-Control");
  for (const [name, value] of answer.headers) response.append(name, value);
  const page = pageOf(answer);
  if (page !== null) {
    // Given as a string, it would be measured first and then turned into bytes in a place three times as large.
    const bytes = Buffer.from(page);
    response.setHeader("Content-Length", bytes.length);
    response.end(bytes);
  } else if (answer.body === null) response.end();
  else await writeReadableStreamToWritable(answer.body, response);
}
