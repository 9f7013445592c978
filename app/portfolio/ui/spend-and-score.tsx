import { useTexts } from "~/platform/i18n/use-texts";
import type { PortfolioPage } from "~/portfolio/queries/read-portfolio.server";
import { Quadrant } from "~/ui/charts/quadrant";
import type { QuadrantPoint } from "~/ui/charts/quadrant-geometry";
import { EmptyState } from "~/ui/empty-state";
import { useFormat } from "~/ui/now";
import { STANDING_STATE } from "./standing-badge";

type Shown = Pick<
  PortfolioPage,
  "spend" | "middleSpend" | "withoutSpend" | "count" | "currency" | "goodFrom" | "month"
>;

/** What each partner costs against how it serves: where much is spent on little. */
export function SpendAndScore({ page }: { readonly page: Shown }) {
  const t = useTexts("portfolio");
  const format = useFormat();
  const points = page.spend.map(({ partnerId, name, spend, score, standing }): QuadrantPoint => ({
    id: partnerId,
    name,
    x: spend,
    y: score,
    state: STANDING_STATE[standing],
    to: `/partners/${partnerId}/scorecard/${page.month}`,
  }));
  if (points.length === 0) return <EmptyState title={t("spend.emptyTitle")}>{t("spend.empty")}</EmptyState>;
  const unseen = page.count - page.withoutSpend - points.length;
  return (
    <Quadrant
      label={t("spend.title")}
      points={points}
      split={{ x: page.middleSpend, y: page.goodFrom }}
      xLabel={t("spend.x")}
      yLabel={t("spend.y")}
      quarters={{
        topLeft: t("spend.topLeft"),
        topRight: t("spend.topRight"),
        bottomLeft: t("spend.bottomLeft"),
        bottomRight: t("spend.bottomRight"),
      }}
      writeX={(value) => format.money(Math.round(value), page.currency)}
      note={[
        t("spend.note"),
        unseen > 0 ? t("spend.cut", { count: points.length }) : "",
        page.withoutSpend > 0 ? t("spend.missing", { count: page.withoutSpend }) : "",
      ]
        .filter((words) => words !== "")
        .join(" ")}
    />
  );
}
