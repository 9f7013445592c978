import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { ChainLegend } from "./chain-legend";
import { layOutChain, type ChainStage, type Line, type PlacedStage } from "./chain-layout";
import { ChainStrip } from "./chain-strip";
import { ChainStop, lineColour } from "./chain-stop";
import { ChainTable } from "./chain-table";

interface ChainProps {
  readonly stages: readonly ChainStage[];
  /** What the halo and the number count: "fallos este mes". */
  readonly heatMeaning?: string;
  /** What a lit link means: "los sirve Rápido Mensajería". */
  readonly litMeaning?: string;
  /** For pages about one touchpoint: no legend, no table, and on a phone one line of nodes. */
  readonly isCompact?: boolean;
}

/** The journey as a transit line: stages, touchpoints, moments of truth larger, heat as halos, lit links, "here".
 *  A list of links in the document, whatever it looks like: in rows along the page where there is room, down
 *  it on a phone. */
export function Chain({ stages, heatMeaning, litMeaning, isCompact = false }: ChainProps) {
  const t = useTexts("ui");
  const chain = layOutChain(stages);
  const hasLinks = stages.some((stage) => stage.touchpoints.some((touchpoint) => touchpoint.to !== undefined));
  return (
    <div className="@container">
      {isCompact && (
        <div className="@2xl:hidden">
          <ChainStrip chain={chain} />
        </div>
      )}
      <div
        role="group"
        aria-label={t("chain.label", { touchpoints: chain.count, stages: chain.stages.length })}
        {...(hasLinks ? {} : { tabIndex: 0 })}
        className={classes("relative @2xl:overflow-x-auto", isCompact && "hidden @2xl:block")}
      >
        <ol className="flex flex-col @2xl:flex-row @2xl:flex-wrap @2xl:gap-y-4">
          {chain.stages.map((stage, index) => (
            <Stage key={stage.id} stage={stage} isFirst={index === 0} />
          ))}
        </ol>
      </div>
      {!isCompact && (
        <div className="mt-3 flex flex-wrap items-start justify-between gap-x-6 gap-y-2 text-sm text-soft">
          <ChainLegend chain={chain} heatMeaning={heatMeaning} litMeaning={litMeaning} />
          <ChainTable chain={chain} heatMeaning={heatMeaning} />
        </div>
      )}
    </div>
  );
}

function Stage({ stage, isFirst }: { readonly stage: PlacedStage; readonly isFirst: boolean }) {
  const line: Line = isFirst ? "none" : (stage.touchpoints[0]?.before ?? "none");
  return (
    <li className={classes("min-w-0 basis-0 @2xl:min-w-min", growth(stage.touchpoints.length))}>
      <div className="relative pl-16 @2xl:mx-1.5 @2xl:border-b @2xl:border-line @2xl:pl-0">
        <span
          aria-hidden="true"
          className={classes("absolute inset-y-0 left-[calc(1.75rem-1.5px)] w-[3px] @2xl:hidden", lineColour(line))}
        />
        <p
          className={classes("pb-1 text-sm font-semibold text-soft @2xl:truncate @2xl:pt-0", isFirst ? "pt-0" : "pt-4")}
        >
          {stage.name}
        </p>
      </div>
      <ol className="flex flex-col @2xl:flex-row">
        {stage.touchpoints.map((placed) => (
          <ChainStop key={placed.touchpoint.id} placed={placed} />
        ))}
      </ol>
    </li>
  );
}

/** A stage is as wide as its touchpoints together, each of 4 to 12 rem; what does not fit goes on below, as words do.
 *  Whole class names, because a computed one would not be in the style sheet and a `style` attribute is not allowed by
 *  the content policy. */
function growth(touchpoints: number): string {
  return growths[Math.min(touchpoints, growths.length) - 1] ?? growths[0];
}

const growths = [
  "@2xl:grow-1 @2xl:max-w-48",
  "@2xl:grow-2 @2xl:max-w-96",
  "@2xl:grow-3 @2xl:max-w-144",
  "@2xl:grow-4 @2xl:max-w-192",
  "@2xl:grow-5 @2xl:max-w-240",
  "@2xl:grow-6 @2xl:max-w-288",
  "@2xl:grow-7 @2xl:max-w-336",
  "@2xl:grow-8 @2xl:max-w-384",
  "@2xl:grow-9 @2xl:max-w-432",
  "@2xl:grow-10 @2xl:max-w-480",
  "@2xl:grow-11 @2xl:max-w-528",
  "@2xl:grow-12 @2xl:max-w-576",
] as const;
