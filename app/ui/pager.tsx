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
