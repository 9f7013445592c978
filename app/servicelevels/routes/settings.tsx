import { Outlet, useLoaderData } from "@remix-run/react";
import { mayAtAll } from "~/people/domain/permissions";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { SettingsTabs } from "~/servicelevels/ui/settings-tabs";

export const handle = { texts: ["servicelevels", "clocks"] } satisfies RouteTexts;

export const loader = read({ may: "level:read" }, async ({ viewer }) => ({
  mayAccess: mayAtAll(viewer, "access:write"),
  mayBrand: mayAtAll(viewer, "brand:write"),
  mayAudit: mayAtAll(viewer, "audit:read"),
}));

export default function SettingsRoute() {
  return (
    <SettingsTabs {...useLoaderData<typeof loader>()}>
      <Outlet />
    </SettingsTabs>
  );
}
