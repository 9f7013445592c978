import type { SeenClock } from "~/incidents/domain/seen-clocks";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { ClockRing } from "~/ui/charts/clock-ring";
import { Disclosure } from "~/ui/disclosure";
import { useFormat, useNow } from "~/ui/now";
import { Time } from "~/ui/time";

interface ClocksCardProps {
  readonly clocks: readonly SeenClock[];
  /** On the title's line. */
  readonly aside: React.ReactNode;
}

/** The promises as rings that count while one watches, with the words for what is due when. */
export function ClocksCard({ clocks, aside }: ClocksCardProps) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  const format = useFormat();
  const now = useNow();
  const shown = clocks.filter((clock) => clock.formerHolder === null && clock.face.status !== "none");
  const others = clocks.filter((clock) => !shown.includes(clock));
  const running = shown.filter(({ face, targetAt }) => face.status === "running" && targetAt !== null);
  const [paused] = shown.filter(({ pausedMs }) => pausedMs > 0).sort((a, b) => b.pausedMs - a.pausedMs);
  return (
    <Card title={t("clocks.title")} aside={aside}>
      {clocks.length === 0 && <p className="text-sm text-soft">{t("clocks.none")}</p>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(6rem,1fr))] gap-x-2 gap-y-4">
        {shown.map((clock) => (
          <ClockRing key={clock.key} label={words(`kinds.${clock.kind}`)} clock={clock.face} dueAt={clock.targetAt} />
        ))}
      </div>
      <div className="mt-3 space-y-1 text-sm text-soft">
        {running.map(({ key, kind, targetAt, face }) => (
          <p key={key}>
            {t((targetAt ?? 0) <= now ? "clocks.wasDueAt" : "clocks.dueAt", { kind: words(`kinds.${kind}`) })}{" "}
            <Time at={targetAt ?? 0} show="dateTime" />
            {face.status === "running" && !face.isCounting && <> · {t("clocks.outsideHours")}</>}
          </p>
        ))}
        {paused !== undefined && (
          <p>{t("clocks.paused", { time: format.duration(paused.pausedMs, paused.measure) })}</p>
        )}
        {others.length > 0 && (
          <Disclosure summary={t("clocks.more")}>
            <ul className="space-y-1">
              {others.map((clock) => (
                <OtherClock key={clock.key} clock={clock} />
              ))}
            </ul>
          </Disclosure>
        )}
        {shown.map(
          ({ key, kind, judgedAtSource }) =>
            judgedAtSource !== null && (
              <p key={key}>
                {words(`kinds.${kind}`)}: {t(`clocks.source.${judgedAtSource ? "true" : "false"}`)}
              </p>
            ),
        )}
      </div>
    </Card>
  );
}

function OtherClock({ clock }: { readonly clock: SeenClock }) {
  const t = useTexts("incidents");
  const words = useTexts("clocks");
  return (
    <li>
      <span className="font-medium text-ink">{words(`kinds.${clock.kind}`)}</span>
      {clock.formerHolder !== null && <> {t("clocks.of", { holder: clock.formerHolder })}</>}: {useVerdict(clock)}
    </li>
  );
}

function useVerdict(clock: SeenClock): string {
  const t = useTexts("incidents");
  const format = useFormat();
  switch (clock.status) {
    case "met":
      return t("clocks.met", { time: format.duration(clock.heldMs, clock.measure) });
    case "breached":
      return clock.lateMs > 0
        ? `${t("clocks.missed")}, ${t("clocks.late", { time: format.duration(clock.lateMs, clock.measure) })}`
        : t("clocks.missed");
    case "cancelled":
      return t("clocks.cancelled");
    case "excluded":
      return t("clocks.excluded", { cause: clock.excludedFor ?? "" });
    case "running":
      return t("clocks.running");
    case "paused":
      return t("clocks.pausedWord");
  }
}
