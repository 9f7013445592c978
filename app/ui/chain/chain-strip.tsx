import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { stateFill, stateStroke } from "../state";
import type { PlacedChain, PlacedTouchpoint } from "./chain-layout";
import { lineColour } from "./chain-stop";

/** The whole line in the width of a phone, nodes only, and below it where we are. For pages that are about one
 *  touchpoint; the full picture is one tap away on the journey's own page. */
export function ChainStrip({ chain }: { readonly chain: PlacedChain }) {
  const t = useTexts("ui");
  const placed = chain.stages.flatMap((stage) => stage.touchpoints.map((stop) => ({ stop, stage: stage.name })));
  const here = placed.find(({ stop }) => stop.touchpoint.isHere);
  const label = t("chain.label", { touchpoints: chain.count, stages: chain.stages.length });
  return (
    <div>
      <div
        role="img"
        aria-label={here === undefined ? label : `${label}. ${t("chain.here")}: ${here.stop.touchpoint.name}`}
        className="flex"
      >
        {placed.map(({ stop }) => (
          <StripNode key={stop.touchpoint.id} placed={stop} />
        ))}
      </div>
      {here !== undefined && (
        <p className="mt-1 text-sm text-soft">
          <strong className="font-semibold text-ink">{here.stop.touchpoint.name}</strong> · {here.stage}
        </p>
      )}
    </div>
  );
}

function StripNode({ placed }: { readonly placed: PlacedTouchpoint }) {
  const { touchpoint, isLit } = placed;
  const stroke = !isLit
    ? "stroke-nodata"
    : touchpoint.state === undefined
      ? "stroke-accent"
      : stateStroke[touchpoint.state];
  const fill = !isLit ? "fill-nodata" : touchpoint.state === undefined ? "fill-accent" : stateFill[touchpoint.state];
  const half = "absolute top-[calc(50%-1px)] h-0.5";
  return (
    <span aria-hidden="true" className="relative flex h-11 min-w-0 flex-1 items-center justify-center">
      <span className={classes(half, "right-1/2 left-0", lineColour(placed.before))} />
      <span className={classes(half, "right-0 left-1/2", lineColour(placed.after))} />
      <svg viewBox="-14 -22 28 44" className="relative h-11 w-full max-w-7">
        <circle
          r={touchpoint.isMomentOfTruth ? 8 : 5}
          strokeWidth="2.6"
          className={classes(stroke, isLit ? "fill-card" : "fill-sunk")}
        />
        {touchpoint.isMomentOfTruth && <circle r="2.8" className={fill} />}
        {touchpoint.isHere && <path d="M-5-21H5L0-14Z" className="fill-ink" />}
      </svg>
    </span>
  );
}
