import type { ContributionsPage } from "~/scorecards/queries/read-contributions.server";
import { monthsOf, SOURCE_VERDICTS, VERDICTS, type DrillFilters } from "~/scorecards/domain/drill";
import { CLOCK_KINDS, SEVERITIES } from "~/servicelevels/domain/service-level";
import { useTexts } from "~/platform/i18n/use-texts";
import { FilterBar, FilterSelect } from "~/ui/filter-bar";
import { useFormat } from "~/ui/now";
import { drillAddress } from "./addresses";
import { periodWords } from "./month-words";

interface Props {
  readonly page: ContributionsPage;
  readonly filters: DrillFilters;
}

export function ContributionsFilter({ page: { partner, month, touchpoints }, filters }: Props) {
  const t = useTexts("scorecards");
  const words = useTexts("clocks");
  const format = useFormat();
  const { span, touchpoint, severity, clock, verdict, source } = filters;
  const active = [touchpoint, severity, clock, verdict, source].filter((value) => value !== undefined).length;
  return (
    <FilterBar active={active} clearTo={drillAddress(partner.id, month, { span })}>
      <FilterSelect
        name="span"
        label={t("filter.span")}
        value={span === "rolling" ? span : null}
        all={format.month(month)}
        options={[{ value: "rolling", label: periodWords(format, monthsOf(month, "rolling")) }]}
      />
      <FilterSelect
        name="verdict"
        label={t("filter.verdict")}
        value={verdict ?? null}
        all={t("filter.any")}
        options={VERDICTS.map((value) => ({ value, label: t(`verdict.${value}`) }))}
      />
      <FilterSelect
        name="clock"
        label={t("filter.clock")}
        value={clock ?? null}
        all={t("filter.any")}
        options={CLOCK_KINDS.filter((kind) => kind !== "brand").map((value) => ({
          value,
          label: words(`kinds.${value}`),
        }))}
      />
      <FilterSelect
        name="touchpoint"
        label={t("filter.touchpoint")}
        value={touchpoint ?? null}
        all={t("filter.every")}
        options={touchpoints.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterSelect
        name="severity"
        label={t("filter.severity")}
        value={severity ?? null}
        all={t("filter.any")}
        options={SEVERITIES.map((value) => ({ value, label: words(`severity.${value}`) }))}
      />
      <FilterSelect
        name="source"
        label={t("filter.source")}
        value={source ?? null}
        all={t("filter.any")}
        options={SOURCE_VERDICTS.map((value) => ({ value, label: t(`sourceVerdict.${value}`) }))}
      />
    </FilterBar>
  );
}
