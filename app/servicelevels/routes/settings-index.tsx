import { mayAtAll } from "~/people/domain/permissions";
import { read } from "~/platform/http/handlers.server";
import { goTo } from "~/platform/http/redirect.server";

export const loader = read({ may: "level:read" }, async ({ viewer }) =>
  goTo({ to: mayAtAll(viewer, "brand:write") ? "/settings/brand" : "/settings/levels" }),
);

/** Never drawn: settings open on the first of their pages that is the viewer's. */
export default function SettingsIndexRoute() {
  return null;
}
