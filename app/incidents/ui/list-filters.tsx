import type { IncidentListPage } from "~/incidents/queries/read-incident-list.server";
import type { CachedClockStatus } from "~/incidents/domain/caches";
import type { StatusGroup } from "~/incidents/domain/status-groups";
import { useTexts } from "~/platform/i18n/use-texts";
import type { Severity } from "~/servicelevels/domain/clocks";
import { FilterBar, FilterSelect, FilterText, type FilterOption } from "~/ui/filter-bar";
import { activeFilters, type ShownFilters } from "./list-address";

interface ListFiltersProps {
  readonly filters: ShownFilters;
  readonly list: Pick<IncidentListPage, "partners" | "touchpoints">;
  readonly isBrand: boolean;
  readonly choices: {
    readonly groups: readonly StatusGroup[];
    readonly severities: readonly Severity[];
    readonly clocks: readonly CachedClockStatus[];
  };
}

export function ListFilters({ filters, list, isBrand, choices }: ListFiltersProps) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  return (
    <FilterBar active={activeFilters(filters)} clearTo="/incidents">
      <FilterText name="q" label={t("list.filterWords")} value={filters.words} />
      <FilterSelect
        name="status"
        label={t("list.filterStatus")}
        value={filters.status === "open" ? null : filters.status}
        all={t("group.open")}
        options={choices.groups
          .filter((group) => group !== "open")
          .map((group) => ({ value: group, label: t(`group.${group}`) }))}
      />
      {isBrand && (
        <FilterSelect
          name="partner"
          label={t("list.filterPartner")}
          value={filters.partnerId}
          all={t("list.anyPartner")}
          options={named(list.partners)}
        />
      )}
      <FilterSelect
        name="touchpoint"
        label={t("list.filterTouchpoint")}
        value={filters.touchpointId}
        all={t("list.anyTouchpoint")}
        options={named(list.touchpoints)}
      />
      <FilterSelect
        name="severity"
        label={t("list.filterSeverity")}
        value={filters.severity}
        all={t("list.anySeverity")}
        options={choices.severities.map((severity) => ({ value: severity, label: words(`severity.${severity}`) }))}
      />
      <FilterSelect
        name="clock"
        label={t("list.filterClock")}
        value={filters.clock}
        all={t("list.anyClock")}
        options={choices.clocks.map((clock) => ({ value: clock, label: t(`clockStatus.${clock}`) }))}
      />
    </FilterBar>
  );
}

function named(options: readonly { readonly id: string; readonly name: string }[]): FilterOption[] {
  return options.map(({ id, name }) => ({ value: id, label: name }));
}
