import { endSession } from "~/people/store/sessions.server";

/** Ends the session of the request; answers with the header that clears the cookie. */
export function signOut(cookies: string | null, isSecure: boolean): Promise<string> {
  return endSession(cookies, isSecure);
}
