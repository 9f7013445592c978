import { useTexts } from "~/platform/i18n/use-texts";
import type { StandingWord } from "~/portfolio/domain/standing-word";
import { StateBadge, type State } from "~/ui/state";

export const STANDING_STATE: Readonly<Record<StandingWord, State>> = {
  excellent: "good",
  good: "good",
  watch: "watch",
  atRisk: "risk",
  notEnoughData: "noData",
  noData: "noData",
};

export function StandingBadge({ standing }: { readonly standing: StandingWord }) {
  const t = useTexts("portfolio");
  return <StateBadge state={STANDING_STATE[standing]}>{t(`standing.${standing}`)}</StateBadge>;
}
