import { ACTIONS, ACTOR_KINDS, TABLES } from "~/audit/domain/words";
import type { TrailPage } from "~/audit/queries/read-trail.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { FilterBar, FilterSelect, FilterText } from "~/ui/filter-bar";
import { activeFilters, type ShownFilters } from "./trail-address";

interface TrailFiltersProps {
  readonly filters: ShownFilters;
  readonly partners: TrailPage["partners"];
}

export function TrailFilters({ filters, partners }: TrailFiltersProps) {
  const t = useTexts("audit");
  const kinds = TABLES.map((table) => ({ value: table, label: t(`tables.${table}`) }));
  return (
    <FilterBar active={activeFilters(filters)} clearTo="/audit">
      <FilterText name="person" label={t("filter.person")} value={filters.person} />
      <FilterSelect
        name="actor"
        label={t("actor")}
        value={filters.actor}
        all={t("filter.anyActor")}
        options={ACTOR_KINDS.map((kind) => ({ value: kind, label: t(`actors.${kind}`) }))}
      />
      <FilterSelect
        name="action"
        label={t("action")}
        value={filters.action}
        all={t("filter.anyAction")}
        options={ACTIONS.map((action) => ({ value: action, label: t(`actions.${action}`) }))}
      />
      <FilterSelect
        name="table"
        label={t("kind")}
        value={filters.table}
        all={t("filter.anyKind")}
        options={kinds.sort((one, other) => (one.label < other.label ? -1 : 1))}
      />
      <FilterSelect
        name="partner"
        label={t("partner")}
        value={filters.partnerId}
        all={t("filter.anyPartner")}
        options={partners.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <FilterText name="from" label={t("filter.from")} value={filters.from} type="date" />
      <FilterText name="until" label={t("filter.until")} value={filters.until} type="date" />
      <FilterText name="id" label={t("filter.id")} value={filters.id} />
    </FilterBar>
  );
}
