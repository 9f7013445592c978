import { amountOf } from "~/kernel/money";
import type { MonthFigures } from "~/partners/domain/figures";
import type { Month } from "~/kernel/month";
import { useTexts } from "~/platform/i18n/use-texts";
import { DataTable, type Column } from "~/ui/data-table";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { Badge, StateBadge } from "~/ui/state";

export interface FiguresLine {
  readonly month: Month;
  readonly figures: MonthFigures;
}

interface FiguresTableProps<Line extends FiguresLine> {
  readonly rows: readonly Line[];
  readonly seesSpend: boolean;
  readonly currency: string;
  /** The address where a month is entered; left out where the viewer enters none. */
  readonly enterTo?: (month: Month) => string;
  /** What can be done with a row besides entering it. */
  readonly extra?: (line: Line) => React.ReactNode;
}

/** Volume and spend by month, newest first, and whether the brand agrees. */
export function FiguresTable<Line extends FiguresLine>(props: FiguresTableProps<Line>) {
  const t = useTexts("partners");
  const format = useFormat();
  const { rows, seesSpend, currency, enterTo, extra } = props;
  const columns: Column<Line>[] = [
    {
      key: "month",
      label: t("figures.month"),
      isTitle: true,
      cell: ({ month }) => <time dateTime={month}>{format.month(month)}</time>,
    },
    {
      key: "volume",
      label: t("figures.volume"),
      align: "end",
      onPhone: "inline",
      cell: ({ figures }) => (figures.volume === null ? <Missing /> : format.number(figures.volume)),
    },
    {
      key: "spend",
      label: t("figures.spend"),
      align: "end",
      onPhone: "inline",
      cell: ({ figures }) =>
        figures.spendCents === null ? <Missing /> : format.money(amountOf(figures.spendCents), currency),
    },
    {
      key: "status",
      label: t("figures.status"),
      onPhone: "corner",
      cell: ({ figures }) => <FiguresStatus figures={figures} />,
    },
    {
      key: "do",
      label: t("figures.do"),
      hideLabel: true,
      align: "end",
      cell: (line) => (
        <span className="inline-flex flex-wrap items-center justify-end gap-x-4 gap-y-1">
          {extra?.(line)}
          {enterTo !== undefined && (
            <Link
              to={enterTo(line.month)}
              className="target inline-flex items-center font-medium text-accent hover:underline"
            >
              {line.figures.status === "empty" ? t("figures.enter") : t("figures.change")}
              <span className="sr-only"> {format.month(line.month)}</span>
            </Link>
          )}
        </span>
      ),
    },
  ];
  const shown = columns.filter(({ key }) => (key !== "spend" || seesSpend) && (key !== "do" || enterTo !== undefined));
  return <DataTable caption={t("figures.caption")} columns={shown} rows={rows} rowKey={({ month }) => month} />;
}

function Missing() {
  return <span className="text-soft">—</span>;
}

function FiguresStatus({ figures }: { readonly figures: MonthFigures }) {
  const t = useTexts("partners");
  switch (figures.status) {
    case "empty":
      return <span className="text-soft">{t("figures.empty")}</span>;
    case "entered":
      return figures.volume === null ? (
        <span className="text-soft">{t("figures.noVolume")}</span>
      ) : (
        <Badge>{t("figures.unconfirmed")}</Badge>
      );
    case "confirmed":
      return <StateBadge state="good">{t("figures.confirmed")}</StateBadge>;
  }
}
