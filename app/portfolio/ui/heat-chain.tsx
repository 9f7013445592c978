import { useTexts } from "~/platform/i18n/use-texts";
import type { TodayPage } from "~/portfolio/queries/read-today.server";
import { Chain } from "~/ui/chain/chain";
import { EmptyState } from "~/ui/empty-state";
import { useFormat } from "~/ui/now";
import { chainOf } from "./chain-of";

interface HeatChainProps {
  readonly stages: TodayPage["chain"];
  readonly month: string;
  readonly litMeaning?: string;
}

/** The chain with the promises broken in a month; before there is a journey, what will stand here. */
export function HeatChain({ stages, month, litMeaning }: HeatChainProps) {
  const t = useTexts("portfolio");
  const format = useFormat();
  if (stages.every(({ touchpoints }) => touchpoints.length === 0))
    return <EmptyState title={t("noChainTitle")}>{t("noChain")}</EmptyState>;
  return (
    <Chain
      stages={chainOf(stages)}
      heatMeaning={t("heat", { month: format.month(month) })}
      {...(litMeaning === undefined ? {} : { litMeaning })}
    />
  );
}
