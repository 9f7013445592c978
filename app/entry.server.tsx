import { Writable } from "node:stream";
import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { languageOf } from "~/platform/http/language.server";
import { textsOf } from "~/platform/i18n/server.server";
import { TextsContext } from "~/platform/i18n/texts-context";
import { NonceContext } from "~/platform/http/nonce";
import { log } from "~/platform/log.server";

export { openPortal } from "./composition.server";

/** A page whose data is this late is answered with what there is. */
const STREAM_TIMEOUT_MS = 10_000;
export const streamTimeout = STREAM_TIMEOUT_MS;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const language = await languageOf(request, context);
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  return new Promise((resolve, reject) => {
    let hasFailed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.cspNonce}>
        <TextsContext.Provider value={textsOf(language)}>
          <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
        </TextsContext.Provider>
      </NonceContext.Provider>,
      {
        nonce: context.cspNonce,
        // No page defers its data, so nothing is gained by sending it in pieces: one answer costs a fifth less.
        onAllReady() {
          pipe(collect((body) => resolve(new Response(new Uint8Array(body), { status: hasFailed ? 500 : status, headers }))));
        },
        onShellError: reject,
        onError(error) {
          hasFailed = true;
          log().error({ err: error, requestId: context.requestId }, "a page could not be drawn");
        },
      },
    );
    setTimeout(abort, STREAM_TIMEOUT_MS).unref();
  });
}

function collect(done: (body: Buffer) => void): Writable {
  const pieces: Buffer[] = [];
  return new Writable({
    write(piece: Buffer, _encoding, next) {
      pieces.push(piece);
      next();
    },
    final(next) {
      done(Buffer.concat(pieces));
      next();
    },
  });
}

/** Answers thrown on purpose are no errors; everything else is a bug and is logged once, with the request it belongs to. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  log().error({ err: error, requestId: context.requestId, path: new URL(request.url).pathname }, "a request failed");
}
