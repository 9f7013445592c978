import type { CSSProperties } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { shownClock, type ShownClock } from "~/ui/charts/clock-shown";
import { classes } from "~/ui/classes";
import { useNow } from "~/ui/now";
import { stateColour, StateSign, stateText } from "~/ui/state";
import { Time } from "~/ui/time";
import type { IncidentRow } from "~/incidents/queries/read-incident-list.server";

type RowClock = NonNullable<IncidentRow["clock"]>;

/**
 * The time left, small: for a row of a list. Its words stand beside it, so it is silent for screen readers. The style
 * sheet draws it (`clock-dial`): as a picture of five elements in every row it was a tenth of what a list costs.
 */
export function ClockDial({ clock }: { readonly clock: RowClock | null }) {
  const now = useNow();
  if (clock === null) return <span aria-hidden="true" className="clock-dial" />;
  const { share, state, status } = shownClock(clock.face, now);
  const sign = status === "paused" || status === "late" ? `clock-dial-${status}` : "";
  return (
    <span
      aria-hidden="true"
      className={classes("clock-dial", stateColour[state], sign)}
      style={{ "--share": share.toFixed(3) } as CSSProperties}
    />
  );
}

/** The same in words: how it stands, when it is due, and what is due then. */
export function ClockWords({ clock, none }: { readonly clock: RowClock | null; readonly none: string }) {
  const t = useTexts("incidents");
  const kinds = useTexts("clocks");
  const now = useNow();
  if (clock === null) return <span className="text-soft">{none}</span>;
  const shown = shownClock(clock.face, now);
  return (
    <>
      <span className={classes("inline-flex items-center gap-1.5 font-semibold", stateText[shown.state])}>
        <StateSign state={shown.state} />
        {t(`clockStatus.${wordOf(shown)}`)}
      </span>
      <span className="block text-soft">
        {clock.dueAt !== null && (
          <>
            <Time at={clock.dueAt} />
            {" · "}
          </>
        )}
        {kinds(`kinds.${clock.kind}`)}
      </span>
    </>
  );
}

function wordOf(shown: ShownClock): "breached" | "warned" | "running" | "paused" | "none" {
  switch (shown.status) {
    case "late":
    case "missed":
      return "breached";
    case "paused":
      return "paused";
    case "running":
      return shown.state === "watch" ? "warned" : "running";
    case "met":
    case "none":
      return "none";
  }
}
