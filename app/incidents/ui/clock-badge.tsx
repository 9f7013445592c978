import type { SeenClock } from "~/incidents/domain/seen-clocks";
import { useTexts } from "~/platform/i18n/use-texts";
import { shownClock } from "~/ui/charts/clock-shown";
import { useFormat, useNow } from "~/ui/now";
import { StateBadge } from "~/ui/state";

/** The next thing owed and when it is due by the clock on the wall, beside the title: on a phone the rings are further down. */
export function ClockBadge({ clocks }: { readonly clocks: readonly SeenClock[] }) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  const ui = useTexts("ui");
  const format = useFormat();
  const now = useNow();
  const next = nextClock(clocks);
  if (next === undefined) return null;
  const { status, state } = shownClock(next.face, now);
  const when = format.relative(next.targetAt, now);
  const due = status === "late" ? ui("clock.late", { when }) : ui("clock.due", { when });
  return <StateBadge state={state}>{t("clocks.next", { kind: words(`kinds.${next.kind}`), due })}</StateBadge>;
}

function nextClock(clocks: readonly SeenClock[]) {
  return clocks
    .flatMap(({ kind, face, targetAt }) =>
      face.status === "running" && targetAt !== null ? [{ kind, face, targetAt }] : [],
    )
    .sort((a, b) => a.targetAt - b.targetAt)[0];
}
