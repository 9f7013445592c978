import type { HeatStage, ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { useFormat } from "~/ui/now";
import { drillAddress } from "./addresses";
import { periodWords } from "./month-words";
import { stateOf } from "./standing-words";

/** The chain with this partner's links lit: how many incidents at each, and how its promises were kept there. */
export function WhereItHurts({ page }: { readonly page: ScorecardPage }) {
  const t = useTexts("scorecards");
  const format = useFormat();
  if (page.chain.length === 0) return null;
  return (
    <Card title={t("chain.title")} aside={periodWords(format, page.rolling.months)}>
      <Chain
        stages={page.chain.map((stage) => drawn(stage, page))}
        heatMeaning={t("chain.heat")}
        litMeaning={t("chain.lit", { partner: page.partner.name })}
      />
      <p className="mt-3 text-sm text-soft">{t("chain.note")}</p>
    </Card>
  );
}

/** A link without incidents keeps the accent: nothing is known of it, good or bad. */
function drawn({ id, name, touchpoints }: HeatStage, { partner, month }: ScorecardPage) {
  return {
    id,
    name,
    touchpoints: touchpoints.map(({ figure, ...link }) => {
      if (figure.status === "noData") return { ...link, heat: 0 };
      const to = drillAddress(partner.id, month, { span: "rolling", touchpoint: link.id });
      return { ...link, heat: figure.units, state: stateOf(figure), to };
    }),
  };
}
