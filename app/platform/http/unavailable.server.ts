import type { Request, Response } from "express";
import { resolveLanguage } from "~/platform/i18n/resolve-language.server";
import { languages } from "~/platform/i18n/languages";
import { textsFor } from "~/platform/i18n/server.server";

/** After so long without an answer the database is asked whether it is there at all. */
const PATIENCE_MS = 2_000;

/** Answers for a database that is silent: whoever asks is told so within five seconds, not left waiting. */
export function watchDatabase(request: Request, response: Response, isThere: () => Promise<boolean>): void {
  let timer: NodeJS.Timeout;
  const look = async () => {
    if (response.headersSent) return;
    // Twice in a row: one late answer is a busy moment. Each takes a second at most.
    if ((await isThere()) || (await isThere())) arm();
    else if (!response.headersSent) sayUnavailable(request, response);
  };
  const arm = () => {
    timer = setTimeout(() => void look(), PATIENCE_MS).unref();
  };
  arm();
  response.on("close", () => clearTimeout(timer));
}

/** A page that needs nothing: neither the database nor who asks. */
export function sayUnavailable(request: Request, response: Response): void {
  response.setHeader("Cache-Control", "no-store");
  response.setHeader("Retry-After", "5");
  response.status(503);
  const requestId = String(response.locals["requestId"]);
  if (request.path.endsWith(".data")) return void response.type("text/plain").send(`503\n${requestId}\n`);
  const language = resolveLanguage({
    person: null,
    // What the brand offers stands in the database that is away.
    offered: languages,
    cookie: request.headers.cookie ?? null,
    acceptLanguage: request.headers["accept-language"] ?? null,
  });
  const t = textsFor(language, "common");
  const [title, text] = [t("error.away.title"), t("error.away.text")];
  response
    .type("html")
    .send(
      `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${title}</title></head><body style="font-family:system-ui,sans-serif;max-width:32rem;margin:20vh auto;padding:0 1.5rem"><p>503 ${requestId}</p><h1>${title}</h1><p>${text}</p></body></html>`,
    );
}
