import { ForgotSentView } from "~/people/ui/forgot-view";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";

export const handle = { texts: ["access"] } satisfies RouteTexts;

export const loader = read({ may: "public" }, async () => null);

/** The same words for every address: that one is known is not told. */
export default function ForgotSentRoute() {
  return <ForgotSentView />;
}
