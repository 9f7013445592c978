import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Tabs } from "~/ui/tabs";

export function SettingsTabs({ children }: { readonly children: ReactNode }) {
  const t = useTexts("servicelevels");
  return (
    <>
      <Tabs
        label={t("settings")}
        tabs={[
          { to: "/settings/levels", label: t("levels.title") },
          { to: "/settings/calendars", label: t("calendars.title") },
          { to: "/settings/notices", label: t("notices") },
        ]}
      />
      {children}
    </>
  );
}
