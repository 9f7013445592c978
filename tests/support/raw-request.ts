import { request as plainRequest } from "node:http";
import { connect } from "node:net";

export interface RawAnswer {
  readonly status: number;
  readonly body: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

export interface RawOptions {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** A request as no browser sends it: any method, any header, to a portal on loopback. */
export function rawRequest(origin: string, path: string, options: RawOptions = {}): Promise<RawAnswer> {
  const { port } = new URL(origin);
  const { method = "GET", headers, body: sending } = options;
  return new Promise((resolve, reject) => {
    const sent = plainRequest(
      { agent: false, host: "127.0.0.1", port, path, method, headers: { host: `localhost:${port}`, ...headers } },
      (answer) => {
        let body = "";
        answer.on("data", (chunk) => (body += String(chunk)));
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, body, headers: answer.headers }));
      },
    );
    sent.on("error", reject);
    sent.end(sending);
  });
}

/** A bare connection: what is written goes out as it is. `ended` gives all that came back, and after how long. */
export function rawSocket(origin: string): {
  readonly write: (text: string) => void;
  readonly ended: Promise<{ readonly text: string; readonly ms: number }>;
} {
  const begun = performance.now();
  const socket = connect(Number(new URL(origin).port), "127.0.0.1");
  let text = "";
  socket.on("data", (chunk) => (text += String(chunk)));
  // Cut off is what is wanted here.
  socket.on("error", () => undefined);
  const ended = new Promise<{ text: string; ms: number }>((resolve) =>
    socket.on("close", () => resolve({ text, ms: performance.now() - begun })),
  );
  return { write: (piece) => void (socket.writable && socket.write(piece)), ended };
}
