import { Pencil } from "lucide-react";
import type { ReactNode } from "react";
import type { PartnerFrame } from "~/partners/queries/read-partner-frame.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { PageHeader } from "~/ui/page-header";
import { Tabs } from "~/ui/tabs";
import { PartnerStatusBadge } from "./partner-status";

interface PartnerFrameViewProps {
  readonly partner: PartnerFrame;
  readonly children: ReactNode;
}

/** Name, standing and the pages of a partner; the page itself below. */
export function PartnerFrameView({ partner, children }: PartnerFrameViewProps) {
  const t = useTexts("partners");
  const { partnerId, name, trade, status, may } = partner;
  const home = `/partners/${partnerId}`;
  return (
    <>
      <PageHeader
        title={name}
        {...(may.list ? { breadcrumb: [{ label: t("list.title"), to: "/partners" }] } : {})}
        meta={trade}
        badges={<PartnerStatusBadge status={status} />}
        actions={
          may.edit ? (
            <ButtonLink to={`${home}/edit`} icon={<Pencil aria-hidden="true" />}>
              {t("frame.edit")}
            </ButtonLink>
          ) : undefined
        }
      />
      <Tabs
        label={t("frame.tabs")}
        tabs={[
          { to: home, label: t("frame.overview"), end: true },
          // A page of a part further on, known by its address only.
          ...(may.readScorecard ? [{ to: `${home}/scorecard`, label: t("frame.scorecard") }] : []),
          { to: `${home}/onboarding`, label: t("frame.onboarding") },
          ...(may.readPeople ? [{ to: `${home}/people`, label: t("frame.people") }] : []),
          ...(may.readMonths ? [{ to: `${home}/months`, label: t("frame.months") }] : []),
        ]}
      />
      {children}
    </>
  );
}
