import { data } from "@remix-run/node";
import common from "~/platform/i18n/texts/es/common.json";
import { SAID_COOKIE, type Said } from "./redirect.server";

/** What the last change wants said once; taken from the cookie and cleared with it. */
export function takeSaid<Value extends object>(request: Request, value: Value) {
  const kept = new RegExp(`(?:^|;\\s*)${SAID_COOKIE}=([^;]*)`).exec(request.headers.get("cookie") ?? "")?.[1];
  const said = kept === undefined ? null : readKey(kept);
  const headers =
    kept === undefined ? {} : { "Set-Cookie": `${SAID_COOKIE}=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax` };
  return data({ ...value, said }, { headers });
}

function readKey(kept: string): Said | null {
  return Object.hasOwn(common.said, kept) ? (kept as Said) : null;
}
