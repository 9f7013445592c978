import { useTexts } from "~/platform/i18n/use-texts";
import type { PairOnPage } from "~/training/queries/read-touchpoint.server";
import { StateSign, stateText, type State } from "~/ui/state";

/** How many of those who serve here have understood the pair as it stands today. */
export function Understanding({ understood }: { readonly understood: NonNullable<PairOnPage["understood"]> }) {
  const t = useTexts("training");
  const state: State = understood.understood === understood.people ? "good" : "watch";
  return (
    <span className={`inline-flex items-center gap-1.5 ${stateText[state]}`}>
      <StateSign state={state} />
      {t("understood.of", { count: understood.people, understood: understood.understood })}
    </span>
  );
}
