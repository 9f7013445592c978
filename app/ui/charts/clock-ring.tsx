import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { useFormat, useNow } from "../now";
import { stateFill, stateStroke, type State } from "../state";
import { shortDuration, shownClock, type RingClock, type ShownStatus } from "./clock-shown";

const RADIUS = 29;
const AROUND = 2 * Math.PI * RADIUS;

interface ClockRingProps {
  readonly label: string;
  readonly clock: RingClock;
  /** Epoch milliseconds; null where nothing is promised. */
  readonly dueAt: number | null;
}

/**
 * How much time is left, as a ring that empties; the time itself in its middle. What is left is working time; what is
 * late is told from the instant it was due, as people speak of it.
 */
export function ClockRing({ label, clock, dueAt }: ClockRingProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const now = useNow();
  const shown = shownClock(clock, now);
  const measure = "measure" in clock ? clock.measure : "elapsed";
  const isBusiness = measure === "business";
  const left = format.duration(Math.abs(shown.leftMs), measure);
  const words: Readonly<Record<ShownStatus, string>> = {
    met: t("clock.met"),
    missed: t("clock.missed"),
    none: t("clock.none"),
    paused: isBusiness ? t("clock.paused", { left }) : t("clock.pausedElapsed", { left }),
    running: isBusiness ? t("clock.running", { left }) : t("clock.runningElapsed", { left }),
    late: t("clock.late", { when: format.relative(dueAt ?? now, now) }),
  };
  const state = words[shown.status];
  return (
    <figure className="flex min-w-18 flex-col items-center text-center">
      <svg viewBox="-36 -36 72 72" role="img" aria-label={`${label}: ${state}`} className="size-18">
        <title>{`${label}: ${state}`}</title>
        <circle r={RADIUS} className="fill-none stroke-nodata-tint" strokeWidth="5.5" />
        {shown.share > 0 && (
          <circle
            r={RADIUS}
            className={classes("fill-none", stateStroke[shown.state])}
            strokeWidth="5.5"
            strokeLinecap={shown.share >= 1 ? "butt" : "round"}
            strokeDasharray={`${AROUND * shown.share} ${AROUND}`}
            transform="rotate(-90)"
          />
        )}
        <RingMiddle
          status={shown.status}
          text={shown.status === "late" ? shortDuration(now - (dueAt ?? now)) : shortDuration(shown.leftMs, measure)}
          state={shown.state}
        />
      </svg>
      <figcaption className="mt-1 text-sm leading-tight">
        {label}
        <span aria-hidden="true" className="block text-xs text-soft">
          {state}
        </span>
      </figcaption>
    </figure>
  );
}

interface RingMiddleProps {
  readonly status: ShownStatus;
  readonly text: string;
  readonly state: State;
}

/** A sign of its own for every status, so that colour is never needed to tell them apart. */
function RingMiddle({ status, text, state }: RingMiddleProps) {
  const sign = "fill-none stroke-ink";
  switch (status) {
    case "met":
      return (
        <path d="M-8 .5-2.5 6 8-6.5" className={sign} strokeWidth="3" strokeLinecap="round" strokeLinejoin="round" />
      );
    case "missed":
      return <path d="M-7-7 7 7M7-7-7 7" className={sign} strokeWidth="3" strokeLinecap="round" />;
    case "none":
      return <path d="M-6 0H6" className={sign} strokeWidth="3" strokeLinecap="round" />;
    case "late":
    case "running":
    case "paused":
      return (
        <>
          {status === "paused" && (
            <path d="M-3-17V-11M3-17V-11" className="stroke-soft" strokeWidth="2.4" strokeLinecap="round" />
          )}
          {status === "late" && <path d="M0-19 5-11H-5Z" className={stateFill[state]} />}
          <text
            y={status === "running" ? 5 : 7}
            fontSize={/^\d{4,}/.test(text) ? 11 : 14}
            fontWeight="600"
            textAnchor="middle"
            className="fill-ink tabular-nums"
          >
            {text}
          </text>
        </>
      );
  }
}
