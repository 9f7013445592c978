import { classes } from "./classes";
import { Link } from "./link";
import { StateSign, stateText, type State } from "./state";

interface StatProps {
  readonly label: string;
  readonly value: React.ReactNode;
  /** What it means or what it was before. */
  readonly note?: React.ReactNode;
  readonly state?: State;
  /** Every number opens the list behind it. */
  readonly to?: string;
  readonly size?: "normal" | "huge";
}

export function Stat({ label, value, note, state, to, size = "normal" }: StatProps) {
  const figure = (
    <span
      className={classes(
        "inline-flex items-center gap-2 font-serif font-semibold tabular-nums",
        size === "huge" ? "text-6xl" : "text-2xl",
      )}
    >
      {value}
      {state !== undefined && <StateSign state={state} className={classes("size-4", stateText[state])} />}
    </span>
  );
  return (
    <div className="min-w-0">
      <p className="text-sm text-soft">{label}</p>
      {to === undefined ? (
        <p>{figure}</p>
      ) : (
        <p>
          <Link
            to={to}
            className="inline-block underline decoration-accent-line decoration-2 underline-offset-6 hover:decoration-accent"
          >
            {figure}
          </Link>
        </p>
      )}
      {note !== undefined && <p className="mt-0.5 text-sm text-soft">{note}</p>}
    </div>
  );
}
