import { Check } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "./classes";

export type StepState = "done" | "current" | "locked";

export interface Step {
  readonly id: string;
  readonly title: string;
  readonly state: StepState;
  /** What was done, or what will be asked. */
  readonly note?: React.ReactNode;
  /** What can be done now; only sensible for the current step. */
  readonly body?: React.ReactNode;
}

/** A path with gates: a step opens when the one before it is done. */
export function SteppedList({ steps }: { readonly steps: readonly Step[] }) {
  const t = useTexts("ui");
  const words: Readonly<Record<StepState, string>> = {
    done: t("steps.done"),
    current: t("steps.current"),
    locked: t("steps.locked"),
  };
  return (
    <ol>
      {steps.map((step, index) => (
        <li
          key={step.id}
          {...(step.state === "current" ? { "aria-current": "step" as const } : {})}
          className="grid grid-cols-[1.875rem_minmax(0,1fr)] gap-x-3"
        >
          <Marker number={index + 1} state={step.state} isLast={index === steps.length - 1} />
          <div className="min-w-0 pb-5">
            <p className={classes("pt-0.5 font-semibold", step.state === "locked" && "text-soft")}>
              {step.title}
              {step.state === "locked" ? (
                <span className="text-sm font-medium"> · {words.locked}</span>
              ) : (
                <span className="sr-only"> ({words[step.state]})</span>
              )}
            </p>
            {step.note !== undefined && <div className="text-sm text-soft">{step.note}</div>}
            {step.body !== undefined && <div className="mt-2">{step.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Marker({
  number,
  state,
  isLast,
}: {
  readonly number: number;
  readonly state: StepState;
  readonly isLast: boolean;
}) {
  return (
    <span aria-hidden="true" className="flex flex-col items-center">
      <span
        className={classes(
          "flex size-7.5 shrink-0 items-center justify-center rounded-full text-sm font-semibold tabular-nums",
          markers[state],
        )}
      >
        {state === "done" ? <Check className="size-4" strokeWidth={2.75} /> : number}
      </span>
      {!isLast && <span className={classes("w-0.5 grow", state === "done" ? "bg-good" : "bg-line")} />}
    </span>
  );
}

const markers: Readonly<Record<StepState, string>> = {
  done: "bg-good text-card",
  current: "bg-accent text-on-accent",
  locked: "border-2 border-line bg-card text-soft",
};
