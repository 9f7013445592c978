import { ChevronLeft, ChevronRight } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { buttonClasses } from "./button";
import { Link } from "./link";

interface PagerProps {
  /** Addresses with their cursor and the filters of the list; null where there is nothing more. */
  readonly next: string | null;
  readonly previous: string | null;
}

/** Pages by key, not by number: going on is equally fast on page 1 and on page 4,000. */
export function Pager({ next, previous }: PagerProps) {
  const t = useTexts("ui");
  if (next === null && previous === null) return null;
  return (
    <nav aria-label={t("pager.label")} className="mt-4 flex flex-wrap justify-between gap-3" data-print="hide">
      {previous === null ? (
        <span />
      ) : (
        <Link to={previous} rel="prev" className={buttonClasses("secondary", "small")}>
          <ChevronLeft aria-hidden="true" />
          {t("pager.previous")}
        </Link>
      )}
      {next !== null && (
        <Link to={next} rel="next" className={buttonClasses("secondary", "small")}>
          {t("pager.next")}
          <ChevronRight aria-hidden="true" />
        </Link>
      )}
    </nav>
  );
}

type Written = Readonly<Record<string, string | null>>;

/** The address of a list, or of its file, with these filters and this place; what is null is left out. */
export function listAddress(path: string, ...parts: readonly Written[]): string {
  const query = new URLSearchParams();
  for (const [name, value] of parts.flatMap((part) => Object.entries(part))) if (value !== null) query.set(name, value);
  return query.size === 0 ? path : `${path}?${query}`;
}

/** The same for a link to a neighbouring page: null where there is none. */
export function pageAddress(path: string, filters: Written, direction: "after" | "before", place: string | null) {
  return place === null ? null : listAddress(path, filters, { [direction]: place });
}
