import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Tabs } from "~/ui/tabs";

interface SettingsTabsProps {
  /** Whether the viewer decides who must sign in how. */
  readonly mayAccess: boolean;
  readonly children: ReactNode;
}

export function SettingsTabs({ mayAccess, children }: SettingsTabsProps) {
  const t = useTexts("servicelevels");
  return (
    <>
      <Tabs
        label={t("settings")}
        tabs={[
          { to: "/settings/levels", label: t("levels.title") },
          { to: "/settings/calendars", label: t("calendars.title") },
          ...(mayAccess ? [{ to: "/settings/access", label: t("access") }] : []),
        ]}
      />
      {children}
    </>
  );
}
