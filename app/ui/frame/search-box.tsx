import { Form, useLocation } from "@remix-run/react";
import { Search } from "lucide-react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "../link";

/** What the key `/` jumps to. */
export const SEARCH_BOX = "search-box";

/** Search over everything, `q` in the address. On the page of results it holds what was asked for. */
export function SearchBox({ action }: { readonly action: string }) {
  const t = useTexts("ui");
  const { pathname, search } = useLocation();
  const asked = pathname === action ? (new URLSearchParams(search).get("q") ?? "") : "";
  return (
    <Form role="search" method="get" action={action} className="relative w-full max-w-md">
      <Search
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-soft"
      />
      <input
        key={asked}
        id={SEARCH_BOX}
        type="search"
        name="q"
        maxLength={200}
        defaultValue={asked}
        aria-label={t("frame.search")}
        aria-keyshortcuts="/"
        placeholder={t("frame.searchPlaceholder")}
        className="peer min-h-10 w-full rounded-md border border-edge bg-card pr-9 pl-9 text-sm pointer-coarse:min-h-11 placeholder:text-soft"
      />
      <kbd
        aria-hidden="true"
        className="pointer-events-none absolute top-1/2 right-2.5 -translate-y-1/2 rounded-sm border border-line px-1.5 text-xs text-soft peer-focus:hidden pointer-coarse:hidden peer-not-placeholder-shown:hidden"
      >
        /
      </kbd>
    </Form>
  );
}

/** On a phone the box has a page of its own. */
export function SearchLink({ to }: { readonly to: string }) {
  const t = useTexts("ui");
  return (
    <Link to={to} className="inline-flex size-11 items-center justify-center rounded-md hover:bg-nodata-tint sm:hidden">
      <Search aria-hidden="true" className="size-5" />
      <span className="sr-only">{t("frame.searchPage")}</span>
    </Link>
  );
}
