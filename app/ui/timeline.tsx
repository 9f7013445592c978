import { Lock } from "lucide-react";
import { classes } from "./classes";
import { stateFill, type State } from "./state";
import { Time } from "./time";

export interface TimelineEntry {
  readonly id: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Who did it, in words; left out when it was the clock. */
  readonly by?: string;
  readonly title: React.ReactNode;
  readonly body?: React.ReactNode;
  readonly state?: State;
  /** Shown apart, with this word: a note that only one side may read. */
  readonly internal?: string;
}

/** What happened, in the order it is given. Internal notes look different and say so in words. */
export function Timeline({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <ol>
      {entries.map((entry, index) => (
        <li key={entry.id} className="grid grid-cols-[1rem_1fr] gap-x-3">
          <Rail state={entry.state} isLast={index === entries.length - 1} />
          <div
            className={classes(
              "mb-4 min-w-0 text-sm",
              entry.internal !== undefined && "rounded-lg border border-dashed border-edge bg-sunk px-3 py-2",
            )}
          >
            <p className="flex flex-wrap items-baseline gap-x-2">
              <span className="font-medium">{entry.title}</span>
              <span className="text-xs text-soft">
                {entry.by !== undefined && <>{entry.by} · </>}
                <Time at={entry.at} />
              </span>
              {entry.internal !== undefined && (
                <span className="inline-flex items-center gap-1 text-xs font-semibold text-watch-ink">
                  <Lock aria-hidden="true" className="size-3" />
                  {entry.internal}
                </span>
              )}
            </p>
            {entry.body !== undefined && <div className="mt-0.5 whitespace-pre-line text-soft">{entry.body}</div>}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Rail({ state, isLast }: { readonly state: State | undefined; readonly isLast: boolean }) {
  return (
    <span aria-hidden="true" className="relative flex justify-center">
      {!isLast && <span className="absolute top-3 -bottom-1.5 w-px bg-line" />}
      <svg
        viewBox="0 0 10 10"
        className={classes("relative mt-1.5 size-2.5", state === undefined ? "fill-accent" : stateFill[state])}
      >
        <circle cx="5" cy="5" r="4.5" />
      </svg>
    </span>
  );
}
