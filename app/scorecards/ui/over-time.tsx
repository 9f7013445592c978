import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import type { Month } from "~/kernel/month";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { ControlChart } from "~/ui/charts/control-chart";
import { useFormat } from "~/ui/now";
import { drillAddress } from "./addresses";

/** The share kept, month by month, against the limits that chance alone would keep to. */
export function OverTime({ page }: { readonly page: ScorecardPage }) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { centre, isLaney, points } = page.series;
  const outside = (side: "above" | "below") =>
    points.flatMap(({ month, signals }) => (signals.includes(side) ? [format.month(month)] : []));
  const [below, above] = [outside("below"), outside("above")];
  if (centre === null || points.length < 2) {
    return (
      <Card title={t("overTime.title")}>
        <p className="text-sm text-soft">{t("overTime.tooShort")}</p>
      </Card>
    );
  }
  const note = [
    t(isLaney ? "overTime.limitsLaney" : "overTime.limits"),
    above.length === 0 ? null : t("overTime.above", { count: above.length, months: format.list(above) }),
  ];
  return (
    <Card title={t("overTime.title")}>
      <ControlChart
        label={t("overTime.title")}
        centre={centre}
        points={points.map(({ month, value, lower, upper, signals }) => ({
          label: labelOf(month, format.monthShort(month)),
          value,
          lower,
          upper,
          isFlagged: signals.includes("below"),
          to: drillAddress(page.partner.id, month, { span: "month" }),
        }))}
        note={note.filter((text) => text !== null).join(" ")}
        {...(below.length === 0
          ? {}
          : { finding: t("overTime.below", { count: below.length, months: format.list(below) }) })}
      />
    </Card>
  );
}

/** A chart may show the same month of two years. */
function labelOf(month: Month, short: string): string {
  return `${short} ${month.slice(2, 4)}`;
}
