import type { BlueprintTouchpoint, JourneyPage } from "~/journey/queries/read-journey.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Blueprint, type BlueprintRow } from "~/ui/charts/blueprint";
import { Link } from "~/ui/link";
import { Badge } from "~/ui/state";
import { ExamplesCell, PartnersCell, OwnPartCell } from "./blueprint-cells";
import { Friction, RiskBadges } from "./behind-the-line";

/** One stage: its touchpoints across, what happens at each down, the line of visibility between. */
export function JourneyBlueprint({ stage, page }: { readonly stage: string; readonly page: JourneyPage }) {
  const t = useTexts("journey");
  return (
    <Blueprint
      name={stage}
      columns={page.columns.map((column) => ({
        id: column.id,
        title: column.name,
        isMomentOfTruth: column.isMomentOfTruth,
        to: `/journey/touchpoints/${column.id}`,
        badge: <ColumnBadges column={column} page={page} />,
      }))}
      rows={rowsOf(page, {
        customer: t("row.customer"),
        front: t("row.front"),
        back: t("row.back"),
        partner: page.isPartner ? t("row.ownPart") : t("row.partner"),
        expected: t("row.expected"),
        friction: t("row.friction"),
        risks: t("row.risks"),
        examples: t("row.examples"),
      })}
    />
  );
}

function rowsOf(page: JourneyPage, titles: Readonly<Record<RowId, string>>): readonly BlueprintRow[] {
  const row = (id: RowId, cell: (column: BlueprintTouchpoint) => React.ReactNode): BlueprintRow => ({
    id,
    title: titles[id],
    cells: Object.fromEntries(
      page.columns.flatMap((column) => {
        const shown = cell(column);
        return shown === null || shown === "" ? [] : [[column.id, shown]];
      }),
    ),
    isLastVisible: id === "front",
  });
  return [
    row("customer", (column) => column.customerAction),
    row("front", (column) => column.frontStage),
    row("back", (column) => column.behind?.backStage ?? null),
    row("partner", (column) =>
      page.isPartner ? <OwnPartCell part={column.ownPart} /> : <PartnersCell partners={column.partners ?? []} />,
    ),
    row("expected", (column) => column.expectedService),
    row("friction", ({ behind }) => (behind === null || behind.friction === "" ? null : <Friction behind={behind} />)),
    row("risks", ({ behind }) =>
      behind === null || behind.riskKinds.length === 0 ? null : <RiskBadges kinds={behind.riskKinds} />,
    ),
    row("examples", (column) => <ExamplesCell column={column} mayEdit={page.mayEdit} />),
  ];
}

type RowId = "customer" | "front" | "back" | "partner" | "expected" | "friction" | "risks" | "examples";

function ColumnBadges({ column, page }: { readonly column: BlueprintTouchpoint; readonly page: JourneyPage }) {
  const t = useTexts("journey");
  const open = page.openIncidents[column.id] ?? 0;
  return (
    <>
      {open > 0 && <Badge>{t("openIncidents", { count: open })}</Badge>}
      {column.isFirstImpression && <Badge>{t("firstImpression")}</Badge>}
      {page.mayEdit && (
        <Link
          to={`/journey/touchpoints/${column.id}/edit`}
          className="target inline-flex items-center text-xs font-medium text-accent hover:underline"
        >
          {t("edit")} <span className="sr-only">{column.name}</span>
        </Link>
      )}
    </>
  );
}
