import { useFormat, useNow } from "./now";

interface TimeProps {
  /** Epoch milliseconds. */
  readonly at: number;
  /** What is written; the exact instant with its zone is always in the tooltip and in `dateTime`. */
  readonly show?: "relative" | "date" | "time" | "dateTime";
}

export function Time({ at, show = "relative" }: TimeProps) {
  const format = useFormat();
  const now = useNow();
  const written = show === "relative" ? format.relative(at, now) : format[show](at);
  return (
    <time
      dateTime={new Date(at).toISOString()}
      title={format.exact(at)}
      className={show === "relative" ? "" : "whitespace-nowrap"}
    >
      {written}
    </time>
  );
}

/** A calendar date without a time, `2026-11-14`. */
export function Day({ on }: { readonly on: string }) {
  return (
    <time dateTime={on} className="whitespace-nowrap">
      {useFormat().day(on)}
    </time>
  );
}
