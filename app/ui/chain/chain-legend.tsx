import { useTexts } from "~/platform/i18n/use-texts";
import type { PlacedChain } from "./chain-layout";

interface ChainLegendProps {
  readonly chain: PlacedChain;
  readonly heatMeaning: string | undefined;
  readonly litMeaning: string | undefined;
}

export function ChainLegend({ chain, heatMeaning, litMeaning }: ChainLegendProps) {
  const t = useTexts("ui");
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1">
      <Entry sign={<MomentSign />}>{t("chain.legend.momentOfTruth")}</Entry>
      <Entry sign={<PointSign />}>{t("chain.legend.touchpoint")}</Entry>
      {chain.hasHeat && heatMeaning !== undefined && <Entry>{t("chain.legend.heat", { meaning: heatMeaning })}</Entry>}
      {chain.hasUnlit && litMeaning !== undefined && <Entry>{t("chain.legend.lit", { meaning: litMeaning })}</Entry>}
    </ul>
  );
}

function Entry({ sign, children }: { readonly sign?: React.ReactNode; readonly children: React.ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5">
      {sign}
      {children}
    </li>
  );
}

function MomentSign() {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true" className="size-4 fill-none stroke-soft">
      <circle r="6" strokeWidth="2" />
      <circle r="1.2" strokeWidth="2" />
    </svg>
  );
}

function PointSign() {
  return (
    <svg viewBox="-8 -8 16 16" aria-hidden="true" className="size-4 fill-none stroke-soft">
      <circle r="4" strokeWidth="2" />
    </svg>
  );
}
