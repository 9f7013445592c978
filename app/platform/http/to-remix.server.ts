import {
  createReadableStreamFromReadable,
  createRequestHandler,
  writeReadableStreamToWritable,
  type AppLoadContext,
  type ServerBuild,
} from "@remix-run/node";
import type { Request as Asked, RequestHandler, Response as Answer } from "express";
import { firstSegment, narrowedBuilds } from "./narrowed-builds.server";
import { pageOf } from "./whole-page.server";

interface ToRemixOptions {
  readonly build: ServerBuild | (() => Promise<ServerBuild>);
  readonly mode: "production" | "development";
  readonly contextOf: (request: Asked, response: Answer) => AppLoadContext;
}

type Handle = ReturnType<typeof createRequestHandler>;

/** Hands a request to Remix and its answer to the socket; a whole page goes without the streams of `@remix-run/express`. */
export function toRemix({ build, mode, contextOf }: ToRemixOptions): RequestHandler {
  const whole = createRequestHandler(build, mode);
  const narrowed = new Map<string, Handle>();
  if (typeof build !== "function") {
    for (const [segment, part] of narrowedBuilds(build)) narrowed.set(segment, createRequestHandler(part, mode));
  }
  return (request, response, next) => {
    const url = new URL(`${request.protocol}://${request.headers.host}${request.originalUrl}`);
    const handle = narrowed.get(firstSegment(url.pathname)) ?? whole;
    handle(webRequest(url, request, response), contextOf(request, response))
      .then((answer) => send(answer, response))
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
  return new Request(url, {
    method: request.method,
    headers: headersOf(request),
    signal: controller.signal,
    ...(hasBody ? { body: createReadableStreamFromReadable(request), duplex: "half" } : {}),
  });
}

function headersOf({ headers }: Asked): [string, string][] {
  return Object.entries(headers).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value ?? ""]).map((one): [string, string] => [name, one]),
  );
}

async function send(answer: Response, response: Answer): Promise<void> {
  response.statusMessage = answer.statusText;
  response.status(answer.status);
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
