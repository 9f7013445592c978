import type { ReactNode } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { PageHeader } from "~/ui/page-header";

/** Around the form of something new: where one is, and the way back to the list. */
export function NewPage({ what, children }: { readonly what: "levels" | "calendars"; readonly children: ReactNode }) {
  const t = useTexts("servicelevels");
  return (
    <div className="space-y-5">
      <title>{t(`${what}.new`)}</title>
      <PageHeader
        breadcrumb={[{ label: t(`${what}.title`), to: `/settings/${what}` }]}
        current={t(`${what}.new`)}
        title={t(`${what}.new`)}
        meta={t(`${what}.meta`)}
      />
      {children}
    </div>
  );
}
