import { useId } from "react";
import { classes } from "./classes";

interface CardProps {
  /** In serif at the top; names the region for screen readers. */
  readonly title?: React.ReactNode;
  /** On the title's line, at the right: a link, a badge. */
  readonly aside?: React.ReactNode;
  /** `inset` is the sunken panel inside another card. */
  readonly look?: "card" | "inset";
  /** No padding around the content, for tables that reach the border. */
  readonly flush?: boolean;
  readonly children: React.ReactNode;
}

export function Card({ title, aside, look = "card", flush = false, children }: CardProps) {
  const titleId = useId();
  const Tag = title === undefined ? "div" : "section";
  return (
    <Tag
      {...(title === undefined ? {} : { "aria-labelledby": titleId })}
      className={classes(
        "min-w-0 rounded-xl border border-line",
        look === "card" ? "bg-card" : "bg-sunk",
        !flush && (look === "card" ? "p-4 sm:p-5" : "p-4"),
      )}
    >
      {title !== undefined && (
        <div
          className={classes(
            "mb-3 flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1",
            flush && "px-4 pt-4 sm:px-5 sm:pt-5",
          )}
        >
          <h2 id={titleId} className="font-serif text-lg font-medium">
            {title}
          </h2>
          {aside !== undefined && <div className="text-sm text-soft">{aside}</div>}
        </div>
      )}
      {children}
    </Tag>
  );
}
