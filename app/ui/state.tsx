import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "./classes";

/** How a thing stands. Never shown by colour alone: always with its sign and a word. */
export type State = "good" | "watch" | "risk" | "noData";

/** Classes by state, whole and literal so that the style sheet finds them. */
export const stateTint: Readonly<Record<State, string>> = {
  good: "bg-good-tint text-good-ink",
  watch: "bg-watch-tint text-watch-ink",
  risk: "bg-risk-tint text-risk-ink",
  noData: "bg-nodata-tint text-nodata-ink",
};
export const stateText: Readonly<Record<State, string>> = {
  good: "text-good-ink",
  watch: "text-watch-ink",
  risk: "text-risk-ink",
  noData: "text-nodata-ink",
};
/** Not for words, which want the ink: for what the style sheet draws in the colour of the text. */
export const stateColour: Readonly<Record<State, string>> = {
  good: "text-good",
  watch: "text-watch",
  risk: "text-risk",
  noData: "text-nodata",
};
export const stateStroke: Readonly<Record<State, string>> = {
  good: "stroke-good",
  watch: "stroke-watch",
  risk: "stroke-risk",
  noData: "stroke-nodata",
};
export const stateFill: Readonly<Record<State, string>> = {
  good: "fill-good",
  watch: "fill-watch",
  risk: "fill-risk",
  noData: "fill-nodata",
};
export const stateEdge: Readonly<Record<State, string>> = {
  good: "border-l-good",
  watch: "border-l-watch",
  risk: "border-l-risk",
  noData: "border-l-nodata",
};

/** A sign of its own shape for each state, so that it is read without colour: tick, quarter dial, triangle, dot. */
export function StateSign({ state, className }: { readonly state: State; readonly className?: string }) {
  return (
    <svg viewBox="0 0 12 12" aria-hidden="true" className={classes("size-[0.8em] shrink-0", className)}>
      {signs[state]}
    </svg>
  );
}

const signs: Readonly<Record<State, React.ReactNode>> = {
  good: (
    <path d="M1.8 6.6 4.7 9.4 10.2 2.8" fill="none" stroke="currentColor" strokeWidth="1.9" strokeLinecap="round" />
  ),
  watch: (
    <>
      <circle cx="6" cy="6" r="4.9" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 6V1.1A4.9 4.9 0 0 1 10.9 6Z" fill="currentColor" />
    </>
  ),
  risk: <path d="M6 1 11.4 10.8H.6Z" fill="currentColor" />,
  noData: <circle cx="6" cy="6" r="1.7" fill="currentColor" />,
};

/** Sign and word on the state's tint. Without `children` the word is the general one ("En observación"). */
export function StateBadge({ state, children }: { readonly state: State; readonly children?: React.ReactNode }) {
  const t = useTexts("ui");
  const words: Readonly<Record<State, string>> = {
    good: t("state.good"),
    watch: t("state.watch"),
    risk: t("state.risk"),
    noData: t("state.noData"),
  };
  return (
    <span className={classes(badgeShape, stateTint[state])}>
      <StateSign state={state} />
      {children ?? words[state]}
    </span>
  );
}

/** A plain label that is not a state: a kind, a role, a number. `icon` is drawn at the size of the text. */
export function Badge({ children, icon }: { readonly children: React.ReactNode; readonly icon?: React.ReactNode }) {
  return (
    <span className={classes(badgeShape, "bg-nodata-tint text-nodata-ink")}>
      {icon}
      {children}
    </span>
  );
}

const badgeShape =
  "inline-flex max-w-full items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-semibold whitespace-nowrap [&>svg]:size-[0.85em]";
