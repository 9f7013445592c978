import { useTexts } from "~/platform/i18n/use-texts";
import { shownClock, type ShownClock } from "~/ui/charts/clock-shown";
import { classes } from "~/ui/classes";
import { useNow } from "~/ui/now";
import { StateSign, stateStroke, stateText } from "~/ui/state";
import { Time } from "~/ui/time";
import type { IncidentRow } from "~/incidents/queries/read-incident-list.server";

const RADIUS = 11;
const AROUND = 2 * Math.PI * RADIUS;

type RowClock = NonNullable<IncidentRow["clock"]>;

/** The time left, small: for a row of a list. Its words stand beside it, so it is silent for screen readers. */
export function ClockDial({ clock }: { readonly clock: RowClock | null }) {
  const now = useNow();
  const shown = clock === null ? null : shownClock(clock.face, now);
  return (
    <svg viewBox="-14 -14 28 28" aria-hidden="true" className="size-7 shrink-0">
      <circle r={RADIUS} className="fill-none stroke-nodata-tint" strokeWidth="4" />
      {shown !== null && shown.share > 0 && (
        <circle
          r={RADIUS}
          className={classes("fill-none", stateStroke[shown.state])}
          strokeWidth="4"
          strokeDasharray={`${AROUND * shown.share} ${AROUND}`}
          transform="rotate(-90)"
        />
      )}
      {shown?.status === "paused" && <path d="M-2.5-4V4M2.5-4V4" className="stroke-soft" strokeWidth="2.4" />}
      {shown?.status === "late" && <path d="M0-5.5 5 4H-5Z" className="fill-risk" />}
    </svg>
  );
}

/** The same in words: how it stands, when it is due, and what is due then. */
export function ClockWords({ clock, none }: { readonly clock: RowClock | null; readonly none: string }) {
  const t = useTexts("incidents");
  const kinds = useTexts("servicelevels");
  const now = useNow();
  if (clock === null) return <span className="text-soft">{none}</span>;
  const shown = shownClock(clock.face, now);
  return (
    <span className="block">
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
    </span>
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
