import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** What the fake service does with one request. */
export type Behaviour =
  | "accept"
  /** Takes the mail and cuts the connection before saying so. */
  | "acceptAndReset"
  /** Takes the mail and never says so. */
  | "acceptAndHang"
  | "hang"
  | "reset"
  | "garbage"
  | "emptyOk"
  | { readonly status: number; readonly name?: string; readonly headers?: Readonly<Record<string, string>> };

export interface AskedMail {
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly html: string;
  readonly text: string;
  readonly headers: Readonly<Record<string, string>>;
}

export interface FakeResend {
  readonly url: string;
  /** What it holds, by idempotency key. */
  readonly accepted: ReadonlyMap<string, { readonly id: string; readonly mail: AskedMail }>;
  /** Every request, in order. */
  readonly asked: readonly { readonly key: string; readonly mail: AskedMail }[];
  readonly close: () => Promise<void>;
}

/**
 * A mail service on loopback with the manners of Resend: bearer key, idempotency keys with their payload, JSON errors.
 * `behave` decides for each request, by its number from 0 and its key.
 */
export async function fakeResend(behave: (request: number, key: string) => Behaviour): Promise<FakeResend> {
  const accepted = new Map<string, { id: string; mail: AskedMail; body: string }>();
  const asked: { key: string; mail: AskedMail }[] = [];

  const accept = (key: string, body: string, mail: AskedMail): { status: number; answer: object } => {
    const before = accepted.get(key);
    if (before === undefined) {
      const id = `resend-${accepted.size + 1}`;
      accepted.set(key, { id, mail, body });
      return { status: 200, answer: { id } };
    }
    if (before.body !== body) return { status: 409, answer: failure(409, "invalid_idempotent_request") };
    return { status: 200, answer: { id: before.id } };
  };

  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      if (request.method !== "POST" || request.url !== "/emails")
        return reply(response, 404, failure(404, "not_found"));
      if (request.headers.authorization !== "Bearer re_test")
        return reply(response, 401, failure(401, "missing_api_key"));
      const key = String(request.headers["idempotency-key"] ?? "");
      const mail = JSON.parse(body) as AskedMail;
      const behaviour = behave(asked.length, key);
      asked.push({ key, mail });
      if (typeof behaviour === "object") {
        const { status, name = "application_error", headers = {} } = behaviour;
        return reply(response, status, failure(status, name), headers);
      }
      switch (behaviour) {
        case "accept": {
          const { status, answer } = accept(key, body, mail);
          return reply(response, status, answer);
        }
        case "acceptAndReset":
          accept(key, body, mail);
          return void request.socket.destroy();
        case "acceptAndHang":
          return void accept(key, body, mail);
        case "hang":
          return;
        case "reset":
          return void request.socket.destroy();
        case "garbage":
          return void response.writeHead(200, { "content-type": "text/html" }).end("<h1>Welcome to nginx</h1>");
        case "emptyOk":
          return reply(response, 200, {});
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    accepted,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function failure(statusCode: number, name: string) {
  return { statusCode, name, message: `${name} by the fake` };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString("utf8");
}

function reply(
  response: ServerResponse,
  status: number,
  answer: object,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(answer));
}
