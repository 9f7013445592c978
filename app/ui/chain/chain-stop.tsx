import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link } from "../link";
import { useFormat } from "../now";
import { StateSign, stateFill, stateStroke, stateText, type State } from "../state";
import { NODE_BOX, type Line, type PlacedTouchpoint } from "./chain-layout";

/** One touchpoint on the line: node, name, number; the whole of it leads to the touchpoint. */
export function ChainStop({ placed }: { readonly placed: PlacedTouchpoint }) {
  const { touchpoint } = placed;
  const content = <StopContent placed={placed} />;
  const shape = "flex min-h-12 w-full items-center gap-2 rounded-md @2xl:flex-col @2xl:gap-0 @2xl:px-1 @2xl:pb-2";
  return (
    <li
      className="relative flex min-w-0 flex-1 @2xl:min-w-16"
      {...(touchpoint.isHere ? { "aria-current": "location" as const } : {})}
    >
      <HalfLines before={placed.before} after={placed.after} />
      {touchpoint.to === undefined ? (
        <span className={shape}>{content}</span>
      ) : (
        <Link to={touchpoint.to} className={classes(shape, "group/stop -outline-offset-2")}>
          {content}
        </Link>
      )}
    </li>
  );
}

function StopContent({ placed }: { readonly placed: PlacedTouchpoint }) {
  const t = useTexts("ui");
  const { touchpoint, isLit } = placed;
  return (
    <>
      <Node placed={placed} />
      <span className="flex min-w-0 grow items-center justify-between gap-3 @2xl:grow-0 @2xl:flex-col @2xl:gap-0.5 @2xl:text-center">
        <span
          className={classes(
            "min-w-0 text-sm leading-snug text-balance hyphens-auto group-hover/stop:underline @2xl:text-xs @2xl:leading-snug @2xl:tracking-tight",
            isLit ? "text-ink" : "text-soft",
            touchpoint.isHere && "font-semibold",
          )}
        >
          {touchpoint.name}
          {touchpoint.isMomentOfTruth && <span className="sr-only">, {t("chain.momentOfTruth")}</span>}
          {touchpoint.isHere && <span className="sr-only">, {t("chain.here")}</span>}
        </span>
        {touchpoint.heat !== undefined && isLit && <Heat heat={touchpoint.heat} state={touchpoint.state} />}
      </span>
    </>
  );
}

function Heat({ heat, state = "noData" }: { readonly heat: number; readonly state: State | undefined }) {
  const t = useTexts("ui");
  const format = useFormat();
  return (
    <span
      className={classes(
        "inline-flex shrink-0 items-center gap-1 text-xs font-semibold tabular-nums",
        stateText[state],
      )}
    >
      {(state === "risk" || state === "watch") && <StateSign state={state} />}
      <span aria-hidden="true">{format.number(heat)}</span>
      <span className="sr-only">{t("chain.failures", { count: heat })}</span>
    </span>
  );
}

function Node({ placed }: { readonly placed: PlacedTouchpoint }) {
  const { touchpoint, isLit, nodeRadius, haloRadius } = placed;
  const half = NODE_BOX / 2;
  const { state } = touchpoint;
  const stroke = !isLit ? "stroke-nodata" : state === undefined ? "stroke-accent" : stateStroke[state];
  const fill = !isLit ? "fill-nodata" : state === undefined ? "fill-accent" : stateFill[state];
  return (
    <svg
      viewBox={`${-half} ${-half} ${NODE_BOX} ${NODE_BOX}`}
      aria-hidden="true"
      className="relative -my-1 size-14 shrink-0 @2xl:my-0 @2xl:size-16"
    >
      <circle r={haloRadius} className={classes(fill, "opacity-[0.14]")} />
      <circle
        r={nodeRadius}
        strokeWidth={touchpoint.isMomentOfTruth ? 3.2 : 2.6}
        className={classes(stroke, isLit ? "fill-card" : "fill-sunk", "group-hover/stop:fill-accent-tint")}
      />
      {touchpoint.isMomentOfTruth && <circle r={3.6} className={fill} />}
      {touchpoint.isHere && <path d="M-6-28H6L0-20Z" className="fill-ink @max-2xl:-rotate-90" />}
    </svg>
  );
}

/** Each stop draws the halves of the lines to its neighbours, so the line needs no measuring at all. */
function HalfLines({ before, after }: { readonly before: Line; readonly after: Line }) {
  const shape =
    "absolute left-[calc(1.75rem-1.5px)] w-[3px] @2xl:top-[calc(2rem-1.5px)] @2xl:bottom-auto @2xl:h-[3px] @2xl:w-auto";
  return (
    <span aria-hidden="true">
      <span className={classes(shape, "top-0 bottom-1/2 @2xl:right-1/2 @2xl:left-0", lineColour(before))} />
      <span className={classes(shape, "top-1/2 bottom-0 @2xl:right-0 @2xl:left-1/2", lineColour(after))} />
    </span>
  );
}

export function lineColour(line: Line): string {
  if (line === "none") return "hidden";
  return line === "lit" ? "bg-accent" : "bg-line";
}
