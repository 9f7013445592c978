import { Outlet } from "@remix-run/react";
import { read } from "~/platform/http/handlers.server";
import type { RouteTexts } from "~/platform/i18n/client";
import { SettingsTabs } from "~/servicelevels/ui/settings-tabs";

export const handle = { texts: ["servicelevels"] } satisfies RouteTexts;

export const loader = read({ may: "level:read" }, async () => null);

export default function SettingsRoute() {
  return (
    <SettingsTabs>
      <Outlet />
    </SettingsTabs>
  );
}
