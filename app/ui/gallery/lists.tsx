import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "../button";
import { Card } from "../card";
import { IntervalBar } from "../charts/interval-bar";
import { Sparkline } from "../charts/sparkline";
import { CountText } from "../count-text";
import { DataTable, UnderTitle, type Column } from "../data-table";
import { EmptyState } from "../empty-state";
import { FilterBar, FilterSelect, FilterText } from "../filter-bar";
import { useFormat } from "../now";
import { Pager } from "../pager";
import { StateBadge, type State } from "../state";
import { MONTHS, TRENDS } from "./sample";

interface Row {
  readonly id: keyof typeof TRENDS;
  readonly state: State;
  readonly figures: readonly [value: number, low: number, high: number] | null;
  readonly open: number;
}

const ROWS: readonly Row[] = [
  { id: "courier", state: "watch", figures: [72, 64, 79], open: 12 },
  { id: "installer", state: "risk", figures: [58, 51, 65], open: 41 },
  { id: "voice", state: "good", figures: [91, 87, 94], open: 3 },
  { id: "events", state: "noData", figures: null, open: 1_001 },
];

export function Lists() {
  const t = useTexts("gallery");
  return (
    <>
      <FilterBar active={1} clearTo="#tables">
        <FilterText name="name" label={t("table.search")} value={null} />
        <FilterSelect
          name="status"
          label={t("table.status")}
          value="risk"
          all={t("table.all")}
          options={[{ value: "risk", label: t("feedback.risk") }]}
        />
      </FilterBar>
      <Card>
        <DataTable caption={t("table.caption")} columns={useColumns()} rows={ROWS} rowKey={({ id }) => id} />
      </Card>
      <Pager next="#tables" previous={null} />
      <EmptyState title={t("table.emptyTitle")} action={<ButtonLink to="#tables">{t("table.add")}</ButtonLink>}>
        {t("table.empty")}
      </EmptyState>
    </>
  );
}

function useColumns(): readonly Column<Row>[] {
  const t = useTexts("gallery");
  const format = useFormat();
  return [
    {
      key: "partner",
      label: t("table.partner"),
      isTitle: true,
      cell: ({ id }) => (
        <>
          {t(`name.${id}`)}
          <UnderTitle>{t(`trade.${id}`)}</UnderTitle>
        </>
      ),
    },
    {
      key: "score",
      label: t("table.score"),
      onPhone: "bare",
      sortTo: "#tables",
      sorted: "descending",
      cell: ({ id, figures, state }) => (
        <IntervalBar
          label={t(`name.${id}`)}
          figures={{
            value: figures?.[0] ?? null,
            low: figures?.[1] ?? null,
            high: figures?.[2] ?? null,
            standard: 80,
          }}
          state={state}
          withFigures
        />
      ),
    },
    {
      key: "standing",
      label: t("table.standing"),
      onPhone: "corner",
      cell: ({ state }) => <StateBadge state={state} />,
    },
    {
      key: "trend",
      label: t("table.trend"),
      onPhone: "inline",
      cell: ({ id, state }) => (
        <Sparkline
          label={t("table.trend")}
          state={state}
          points={TRENDS[id].map((value, index) => ({ label: format.monthShort(MONTHS[index] ?? ""), value }))}
        />
      ),
    },
    {
      key: "open",
      label: t("table.open"),
      align: "end",
      onPhone: "inline",
      cell: ({ open }) => <CountText value={open} />,
    },
  ];
}
