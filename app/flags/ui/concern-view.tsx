import type { Concern } from "~/flags/queries/read-concern.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { classes } from "~/ui/classes";
import { useFormat } from "~/ui/now";
import { stateEdge, StateSign, stateText, type State } from "~/ui/state";
import { Time } from "~/ui/time";

/** What waits for a decision about a partner and the rung its case stands on, each with the way there. */
export function ConcernView({ concern }: { readonly concern: Concern }) {
  const t = useTexts("flags");
  const format = useFormat();
  const { flags, ladderCase, isBrand, mayDecide } = concern;
  return (
    <section aria-label={t("concern.label")} className="mb-5 space-y-3">
      {ladderCase !== null && (
        <Line
          state={ladderCase.awaiting === null ? "watch" : "risk"}
          title={t(isBrand ? "concern.case" : "concern.caseOwn", { rung: t(`rung.${ladderCase.rung}.name`) })}
          to={`/ladder/${ladderCase.id}`}
          way={t("page.toCase")}
        >
          {ladderCase.awaiting !== null && (
            <>{t("concern.awaiting", { rung: t(`rung.${ladderCase.awaiting}.name`) })} · </>
          )}
          {t("concern.moved")} <Time at={ladderCase.movedAt} />
        </Line>
      )}
      {flags.map(({ id, month, raisedAt, share, units }) => (
        <Line
          key={id}
          state="watch"
          title={t("concern.flag")}
          to={`/flags/${id}`}
          way={t(mayDecide ? "board.decide" : "concern.evidence")}
        >
          {t("concern.seen", { month: format.month(month), share, count: units })} · <Time at={raisedAt} /> ·{" "}
          {t("concern.unseen")}
        </Line>
      ))}
    </section>
  );
}

interface LineProps {
  readonly state: State;
  readonly title: string;
  readonly to: string;
  /** What the way there is called. */
  readonly way: string;
  readonly children: React.ReactNode;
}

function Line({ state, title, to, way, children }: LineProps) {
  return (
    <div
      className={classes(
        "flex flex-wrap items-center justify-between gap-x-6 gap-y-2 rounded-lg border border-l-3 border-line bg-card px-4 py-3",
        stateEdge[state],
      )}
    >
      <div className="min-w-0">
        <p className="flex items-center gap-1.5 font-semibold">
          <StateSign state={state} className={stateText[state]} />
          {title}
        </p>
        <p className="text-sm text-soft">{children}</p>
      </div>
      <ButtonLink to={to} size="small">
        {way}
      </ButtonLink>
    </div>
  );
}
