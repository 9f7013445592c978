import { useLocation, useNavigation } from "@remix-run/react";
import { Menu } from "lucide-react";
import { useEffect, useRef } from "react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Link } from "../link";
import { AccountMenu, type FramePerson } from "./account-menu";
import { BrandMark } from "./brand-mark";
import { BottomBar, bottomClasses, NavColumn, type NavEntry, type QuickEntry } from "./nav-entries";
import { NewMenu, type Creation } from "./new-menu";
import { SearchBox, SearchLink } from "./search-box";
import { Shortcuts } from "./shortcuts";

interface FrameProps {
  /** Five to seven, by the person's role. */
  readonly entries: readonly NavEntry[];
  /** Up to four for the phone's bottom bar. */
  readonly quickEntries: readonly QuickEntry[];
  readonly person: FramePerson;
  readonly signOutAction: string;
  readonly languageAction: string;
  /** The page of search. */
  readonly searchAction: string;
  /** What this person may begin. */
  readonly creations: readonly Creation[];
  /** The guided tour, which can be taken again. */
  readonly tourTo: string;
  readonly children: React.ReactNode;
}

/** Every page behind sign-in: navigation at the left (at the bottom of a phone), search and person on top, content. */
export function Frame(props: FrameProps) {
  const t = useTexts("ui");
  const location = useLocation();
  const returnTo = location.pathname + location.search;
  return (
    <div className="min-h-dvh lg:grid lg:grid-cols-[13rem_minmax(0,1fr)] print:block">
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50 focus:rounded-md focus:bg-accent focus:px-4 focus:py-2 focus:text-on-accent"
      >
        {t("frame.skip")}
      </a>
      <LoadingLine />
      <Sections entries={props.entries} />
      <div className="flex min-w-0 flex-col">
        <header className="flex min-h-16 items-center gap-x-3 px-4 sm:px-6 lg:px-9" data-print="hide">
          <div className="lg:hidden">
            <Home />
          </div>
          <div className="hidden min-w-0 grow sm:block">
            <SearchBox action={props.searchAction} />
          </div>
          <div className="ml-auto flex items-center gap-1 sm:gap-2">
            <SearchLink to={props.searchAction} />
            <NewMenu creations={props.creations} />
            <AccountMenu
              person={props.person}
              signOutAction={props.signOutAction}
              languageAction={props.languageAction}
              returnTo={returnTo}
              tourTo={props.tourTo}
            />
          </div>
        </header>
        <main
          id="content"
          tabIndex={-1}
          className="above-bottom-bar mx-auto w-full max-w-[78rem] grow px-4 pt-2 sm:px-6 lg:px-9"
        >
          {props.children}
        </main>
      </div>
      <BottomBar entries={props.quickEntries} more={<OpenSections />} />
      <Shortcuts entries={props.entries} searchAction={props.searchAction} hasNew={props.creations.length > 1} />
    </div>
  );
}

function Home() {
  const t = useTexts("ui");
  return (
    <Link
      to="/"
      aria-label={t("frame.home")}
      className="inline-flex min-h-11 items-center gap-2.5 rounded-md px-2 font-serif text-xl"
    >
      <BrandMark />
    </Link>
  );
}

const SECTIONS = "sections";
/** React 18 does not know the attribute and passes it on as it stands. */
const opensSections = { popovertarget: SECTIONS };

/** At the end of a phone's bottom bar: opens what the bottom bar has no room for. */
function OpenSections() {
  const t = useTexts("ui");
  return (
    <button type="button" {...opensSections} className={bottomClasses({ isActive: false })}>
      <Menu aria-hidden="true" className="size-5" />
      {t("frame.more")}
    </button>
  );
}

/**
 * The navigation, once: a column at the left where there is room, a sheet that opens on a phone. The sheet is the
 * browser's own popover, so it opens without JavaScript and closes with Escape; following one of its links closes it too.
 */
function Sections({ entries }: { readonly entries: readonly NavEntry[] }) {
  const t = useTexts("ui");
  const { key } = useLocation();
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    // A browser that knows no popovers shows the navigation all the time, by the style sheet.
    sheet.current?.togglePopover?.(false);
  }, [key]);
  return (
    <nav
      ref={sheet}
      id={SECTIONS}
      {...{ popover: "auto" }}
      aria-label={t("frame.nav")}
      className="sections"
      data-print="hide"
    >
      <div className="space-y-4 lg:sticky lg:top-0 lg:max-h-dvh lg:overflow-y-auto lg:p-3.5">
        <div className="hidden lg:block">
          <Home />
        </div>
        <NavColumn entries={entries} />
      </div>
    </nav>
  );
}

/** A thin line while the next page is on its way, and a word for those who do not see it. */
function LoadingLine() {
  const t = useTexts("ui");
  const isLoading = useNavigation().state !== "idle";
  return (
    <div role="status" className="fixed inset-x-0 top-0 z-50 h-0.5 overflow-hidden" data-print="hide">
      {isLoading && (
        <>
          <span className="sr-only">{t("frame.loading")}</span>
          <span className="block h-full animate-[page-loading_1.2s_ease-in-out_infinite] bg-accent" />
        </>
      )}
    </div>
  );
}
