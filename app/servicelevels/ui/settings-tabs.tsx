import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Tabs } from "~/ui/tabs";

interface SettingsTabsProps {
  /** Which of the pages are the viewer's. */
  readonly mayBrand: boolean;
  readonly mayAccess: boolean;
  readonly mayAudit: boolean;
  readonly children: ReactNode;
}

/** Pages of other parts stand here too: the site map puts them around. */
export function SettingsTabs({ mayBrand, mayAccess, mayAudit, children }: SettingsTabsProps) {
  const t = useTexts("servicelevels");
  return (
    <>
      <Tabs
        label={t("settings")}
        tabs={[
          ...(mayBrand ? [{ to: "/settings/brand", label: t("tabs.brand") }] : []),
          { to: "/settings/levels", label: t("levels.title") },
          { to: "/settings/calendars", label: t("calendars.title") },
          { to: "/settings/notices", label: t("notices") },
          ...(mayAccess ? [{ to: "/settings/access", label: t("tabs.access") }] : []),
          ...(mayAudit ? [{ to: "/audit", label: t("tabs.audit") }] : []),
        ]}
      />
      {children}
    </>
  );
}
