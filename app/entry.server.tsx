import type { ActionFunctionArgs, AppLoadContext, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { isDatabaseAway } from "~/platform/db/away.server";
import { drainHandoff } from "~/platform/http/handoff.server";
import { languageOf } from "~/platform/http/language.server";
import { NonceContext } from "~/platform/http/nonce";
import { wholePage } from "~/platform/http/whole-page.server";
import { textsOf } from "~/platform/i18n/server.server";
import { TextsContext } from "~/platform/i18n/texts-context";
import { log } from "~/platform/log.server";
import { currentScope } from "~/platform/request-scope.server";

export { openPortal, openWorker } from "./composition.server";

/** A page whose data is this late is answered with what there is. */
export const streamTimeout = 10_000;

/** Draws a page in one piece: none defers its data, so nothing would be gained by sending it in parts. */
export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  const language = await languageOf(request, context);
  const data = await drainHandoff(remix, context.cspNonce);
  const page = renderToString(
    <NonceContext.Provider value={context.cspNonce}>
      <TextsContext.Provider value={textsOf(language)}>
        <RemixServer context={remix} url={request.url} nonce={context.cspNonce} />
      </TextsContext.Provider>
    </NonceContext.Provider>,
  );
  headers.set("Content-Type", "text/html; charset=utf-8");
  headers.set("Content-Language", language);
  return wholePage(`<!DOCTYPE html>${page}${data}`, { status, headers });
}

/** Answers thrown on purpose are no errors; everything else is a bug and is logged once, with the request it belongs to. */
export function handleError(error: unknown, { request }: LoaderFunctionArgs | ActionFunctionArgs): void {
  if (request.signal.aborted) return;
  const { pathname: path } = new URL(request.url);
  const scope = currentScope();
  if (scope !== undefined && isDatabaseAway(error)) {
    // One line a request, whatever else of its page could not be read.
    if (scope.isDatabaseAway !== true) log().warn({ path }, "the database is not there");
    scope.isDatabaseAway = true;
  } else log().error({ err: error, path }, "a request failed");
}
