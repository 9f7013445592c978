import { PassThrough } from "node:stream";
import {
  createReadableStreamFromReadable,
  type ActionFunctionArgs,
  type AppLoadContext,
  type EntryContext,
  type LoaderFunctionArgs,
} from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { i18nFor } from "~/platform/i18n/server.server";
import { resolveLanguage } from "~/platform/i18n/resolve-language.server";
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
  const language = resolveLanguage({
    person: await context.chosenLanguage(),
    cookie: request.headers.get("cookie"),
    acceptLanguage: request.headers.get("accept-language"),
  });
  return new Promise((resolve, reject) => {
    let hasFailed = false;
    const { pipe, abort } = renderToPipeableStream(
      <NonceContext.Provider value={context.cspNonce}>
        <I18nextProvider i18n={i18nFor(language)}>
          <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
        </I18nextProvider>
      </NonceContext.Provider>,
      {
        nonce: context.cspNonce,
        onShellReady() {
          const body = new PassThrough();
          headers.set("Content-Type", "text/html; charset=utf-8");
          headers.set("Content-Language", language);
          resolve(new Response(createReadableStreamFromReadable(body), { status: hasFailed ? 500 : status, headers }));
          pipe(body);
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

/** Answers thrown on purpose are no errors; everything else is a bug and is logged once, with the request it belongs to. */
export function handleError(error: unknown, { request, context }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  log().error({ err: error, requestId: context.requestId, path: new URL(request.url).pathname }, "a request failed");
}
