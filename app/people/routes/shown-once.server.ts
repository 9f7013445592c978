import { shownRecoveryCode } from "~/people/domain/second-factor";
import { asHeaders } from "~/platform/http/came-from.server";

/** Recovery codes as the answer to the form itself: kept nowhere, so no address leads to them again. */
export function shownOnce(codes: readonly string[], cookies: readonly string[] = []): Response {
  const response = Response.json({ recoveryCodes: codes.map(shownRecoveryCode) });
  for (const [name, value] of asHeaders(cookies)) response.headers.append(name, value);
  return response;
}
