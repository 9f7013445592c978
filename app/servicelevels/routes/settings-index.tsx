import { read } from "~/platform/http/handlers.server";
import { goTo } from "~/platform/http/redirect.server";

export const loader = read({ may: "level:read" }, async () => goTo({ to: "/settings/levels" }));

/** Never drawn: settings open on the levels. */
export default function SettingsIndexRoute() {
  return null;
}
