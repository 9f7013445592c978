import { useTexts } from "~/platform/i18n/use-texts";
import { ChartTable, type ChartColumn } from "../charts/chart-table";
import { useFormat } from "../now";
import { StateBadge } from "../state";
import type { PlacedChain, PlacedTouchpoint } from "./chain-layout";

interface ChainRow extends PlacedTouchpoint {
  readonly stage: string;
}

interface ChainTableProps {
  readonly chain: PlacedChain;
  readonly heatMeaning: string | undefined;
}

/** The same facts in rows. */
export function ChainTable({ chain, heatMeaning }: ChainTableProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const rows = chain.stages.flatMap((stage) =>
    stage.touchpoints.map((placed): ChainRow => ({ ...placed, stage: stage.name })),
  );
  const yesNo = (value: boolean) => (value ? t("chart.yes") : t("chart.no"));
  const columns: ChartColumn<ChainRow>[] = [
    { label: t("chain.stage"), cell: (row) => row.stage },
    { label: t("chain.touchpoint"), cell: (row) => row.touchpoint.name },
    { label: t("chain.momentOfTruth"), cell: (row) => yesNo(row.touchpoint.isMomentOfTruth) },
    ...(chain.hasUnlit ? [{ label: t("chain.served"), cell: (row: ChainRow) => yesNo(row.isLit) }] : []),
    ...(chain.hasHeat
      ? [{ label: heatMeaning ?? t("chain.heat"), isNumber: true, cell: (row: ChainRow) => heatOf(row, format.number) }]
      : []),
    {
      label: t("chain.state"),
      cell: (row) => (row.touchpoint.state === undefined ? "—" : <StateBadge state={row.touchpoint.state} />),
    },
  ];
  return (
    <ChartTable
      caption={t("chain.label", { touchpoints: chain.count, stages: chain.stages.length })}
      columns={columns}
      rows={rows}
    />
  );
}

function heatOf(row: ChainRow, write: (value: number) => string): string {
  return row.touchpoint.heat === undefined || !row.isLit ? "—" : write(row.touchpoint.heat);
}
