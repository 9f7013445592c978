import { useTexts } from "~/platform/i18n/use-texts";
import type { WorstClock } from "~/portfolio/queries/read-portfolio.server";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useNow } from "~/ui/now";
import { StateBadge, type State } from "~/ui/state";
import { Time } from "~/ui/time";

/** Open incidents in the order they fall due; one click from here to the work. */
export function WorstClocks({ clocks }: { readonly clocks: readonly WorstClock[] }) {
  const t = useTexts("portfolio");
  const now = useNow();
  if (clocks.length === 0) return <EmptyState title={t("clocks.noneTitle")}>{t("clocks.none")}</EmptyState>;
  return (
    <ul className="divide-y divide-line">
      {clocks.map((clock) => (
        <li key={clock.id} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1 py-2.5 text-sm">
          <span className="min-w-0 grow basis-56">
            <Link to={`/incidents/${clock.id}`} className="font-semibold">
              {clock.title}
            </Link>
            <span className="block text-soft">
              {t("clocks.where", { number: clock.number, touchpoint: clock.touchpoint })}
              {clock.partner !== null && <> · {clock.partner}</>}
            </span>
          </span>
          <StateBadge state={stateOf(clock, now)}>
            {clock.clock === "paused" ? t("clocks.paused") : <Time at={clock.dueAt} />}
          </StateBadge>
        </li>
      ))}
    </ul>
  );
}

function stateOf(clock: WorstClock, now: number): State {
  if (clock.clock === "paused") return "noData";
  if (clock.dueAt <= now) return "risk";
  return clock.clock === "warned" ? "watch" : "good";
}
