import type { RequestHandler, Response } from "express";
import { pinoHttp } from "pino-http";
import { log } from "~/platform/log.server";

/** Files, and what machines ask every few seconds. */
const UNTOLD = /^\/(assets\/|healthz$|readyz$|metrics$)/;

/** One line a request, when it is over. Of the address only the path: what is asked for in a query may be personal. */
export function accessLog(): RequestHandler {
  return pinoHttp({
    logger: log(),
    genReqId: (_request, response) => String((response as Response).locals["requestId"]),
    autoLogging: { ignore: ({ url }) => UNTOLD.test(pathOf(url)) },
    // What went wrong has its own line, with the reason; this one only tells that it was asked for.
    customLogLevel: () => "info",
    customSuccessMessage: () => "answered",
    customErrorMessage: () => "answered",
    customErrorObject: (_request, response, _error, { responseTime }) => ({ res: response, responseTime }),
    serializers: {
      req: ({ id, method, url }) => ({ id, method, path: pathOf(url) }),
      res: ({ statusCode }) => ({ statusCode }),
    },
  });
}

function pathOf(url: unknown): string {
  return String(url).split("?")[0]?.slice(0, 300) ?? "";
}
