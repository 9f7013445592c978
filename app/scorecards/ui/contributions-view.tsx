import { Download } from "lucide-react";
import type { ContributionsPage } from "~/scorecards/queries/read-contributions.server";
import type { DrillFilters } from "~/scorecards/domain/drill";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { CountText } from "~/ui/count-text";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Pager } from "~/ui/pager";
import { drillAddress, fileAddress, scorecardAddress } from "./addresses";
import { ContributionsFilter } from "./contributions-filter";
import { ContributionsTable } from "./contributions-table";
import { periodWords } from "./month-words";
import { useCrumbs } from "./scorecard-view";

interface Props {
  readonly page: ContributionsPage;
  readonly filters: DrillFilters;
  readonly isBrand: boolean;
}

/** The incidents behind a number of the scorecard, worst first, with what each of them counted for. */
export function ContributionsView({ page, filters, isBrand }: Props) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { partner, month, previous, next } = page;
  const period = periodWords(format, page.months);
  const card = { label: t("title", { month: format.month(month) }), to: scorecardAddress(partner.id, month) };
  return (
    <>
      <title>{t("list.titleOf", { partner: partner.name, period })}</title>
      <PageHeader
        title={t("list.title")}
        breadcrumb={[...useCrumbs(partner, isBrand), card]}
        current={t("list.current")}
        meta={t("list.meta", { partner: partner.name, period })}
        actions={
          <ButtonLink to={fileAddress(partner.id, month, filters)} download icon={<Download aria-hidden="true" />}>
            {t("list.download")}
          </ButtonLink>
        }
      />
      <ContributionsFilter page={page} filters={filters} />
      <Card>
        <p className="mb-3 text-sm text-soft">
          {t("list.count")} <CountText value={page.count} />
        </p>
        <ContributionsTable page={page} filters={filters} />
        <Pager
          previous={previous && drillAddress(partner.id, month, filters, { before: previous })}
          next={next && drillAddress(partner.id, month, filters, { after: next })}
        />
      </Card>
      <p className="mt-4 max-w-prose text-sm text-soft">{t("list.note")}</p>
    </>
  );
}
