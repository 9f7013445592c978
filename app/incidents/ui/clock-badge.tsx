import type { SeenClock } from "~/incidents/domain/seen-clocks";
import { useTexts } from "~/platform/i18n/use-texts";
import { shownClock } from "~/ui/charts/clock-shown";
import { useFormat, useNow } from "~/ui/now";
import { StateBadge } from "~/ui/state";

/** The next thing owed and how long is left for it, beside the title: on a phone the rings are further down. */
export function ClockBadge({ clocks }: { readonly clocks: readonly SeenClock[] }) {
  const t = useTexts("incidents");
  const words = useTexts("servicelevels");
  const ui = useTexts("ui");
  const format = useFormat();
  const now = useNow();
  const next = nextClock(clocks);
  if (next === undefined) return null;
  const { leftMs, state } = shownClock(next.face, now);
  const left =
    leftMs > 0
      ? ui("clock.running", { left: format.duration(leftMs) })
      : ui("clock.late", { late: format.duration(-leftMs) });
  return <StateBadge state={state}>{t("clocks.left", { kind: words(`kinds.${next.kind}`), left })}</StateBadge>;
}

function nextClock(clocks: readonly SeenClock[]): SeenClock | undefined {
  return clocks
    .filter(({ face, targetAt }) => face.status === "running" && targetAt !== null)
    .sort((a, b) => (a.targetAt ?? 0) - (b.targetAt ?? 0))[0];
}
