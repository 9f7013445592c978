import { createServer, type RequestListener, type Server } from "node:http";
import { BARE_HEADERS } from "./security-headers.server";

/** How long what is being sent, or read, may take. */
export interface SocketTimes {
  /** For a request's headers. */
  readonly headersMs: number;
  /** Nothing was sent or taken for as long: who reads an answer drop by drop is cut as well. */
  readonly silentMs: number;
  /** A connection without a request. Longer than proxies keep theirs (60 s), so that none is used while it closes. */
  readonly keepAliveMs: number;
}

const TIMES: SocketTimes = { headersMs: 15_000, silentMs: 120_000, keepAliveMs: 65_000 };

/** The socket: cuts whoever takes too long over headers or falls silent. Bodies are watched by the edge (`watchBody`). */
export function createPortalServer(listener: RequestListener, times: SocketTimes = TIMES): Server {
  const server = createServer(
    {
      headersTimeout: times.headersMs,
      // Bodies have their own times, by route.
      requestTimeout: 0,
      connectionsCheckingInterval: Math.min(1_000, times.headersMs / 4),
      keepAliveTimeout: times.keepAliveMs,
    },
    listener,
  );
  server.setTimeout(times.silentMs);
  server.on("clientError", (error: Error & { code?: string }, socket) => {
    if (!socket.writable) return void socket.destroy();
    socket.end(`HTTP/1.1 ${statusOf(error.code)}\r\n${BARE_HEADERS}\r\n\r\n`);
  });
  return server;
}

function statusOf(code: string | undefined): string {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "408 Request Timeout";
  return code === "HPE_HEADER_OVERFLOW" ? "431 Request Header Fields Too Large" : "400 Bad Request";
}

/** Takes no new connections, lets running requests finish, and cuts what is not through after `mostMs`. */
export async function drain(server: Server, mostMs: number): Promise<void> {
  const over = new Promise<void>((resolve) => server.close(() => resolve()));
  // A connection falls idle when its last answer is out; it would be kept open for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 50);
  const cut = setTimeout(() => server.closeAllConnections(), mostMs);
  await over;
  clearInterval(sweep);
  clearTimeout(cut);
}
