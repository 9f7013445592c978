import { useLocation } from "@remix-run/react";
import {
  ChartLine,
  Compass,
  Footprints,
  House,
  LayoutGrid,
  Mail,
  Plus,
  Route,
  Settings,
  Siren,
  TrendingUp,
  Upload,
  UserCog,
  Users,
} from "lucide-react";
import { Suspense, type ReactNode } from "react";
import type { FramePage } from "~/portfolio/queries/read-frame.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Frame } from "~/ui/frame/frame";
import type { NavEntry, QuickEntry } from "~/ui/frame/nav-entries";
import { creationsFor } from "./creations";
import { TourGuide, TourOffer } from "./tour-guide";

type Place =
  | "today"
  | "portfolio"
  | "partners"
  | "incidents"
  | "journey"
  | "ladder"
  | "settings"
  | "people"
  | "imports"
  | "outbox"
  | "scorecard"
  | "team"
  | "onboarding"
  | "flags";

/** Where each role goes, in the order of how often it does. */
const PLACES: Readonly<Record<FramePage["viewer"]["role"], readonly Place[]>> = {
  admin: [
    "today",
    "portfolio",
    "partners",
    "incidents",
    "journey",
    "ladder",
    "imports",
    "people",
    "outbox",
    "settings",
  ],
  manager: ["today", "partners", "incidents", "journey", "ladder", "portfolio", "imports"],
  executive: ["today", "portfolio", "ladder", "partners", "incidents", "journey"],
  partnerLead: ["today", "incidents", "journey", "scorecard", "flags", "team"],
  partnerAgent: ["today", "incidents", "journey", "scorecard"],
};

/** Along the bottom of the phone, around the one button; who works on nothing has no button. */
const QUICK: Readonly<Record<FramePage["viewer"]["role"], readonly (Place | "log")[]>> = {
  admin: ["today", "incidents", "log", "partners"],
  manager: ["today", "incidents", "log", "partners"],
  executive: ["today", "portfolio", "ladder", "partners"],
  partnerLead: ["today", "incidents", "log", "scorecard"],
  partnerAgent: ["today", "incidents", "log", "journey"],
};
const QUICK_WHILE_ONBOARDING = ["today", "onboarding", "log", "journey"] as const;

/** The letter after `g`; the same in both languages, as a hand learns it once. */
const LETTERS: Readonly<Partial<Record<Place, string>>> = {
  today: "h",
  incidents: "i",
  partners: "a",
  portfolio: "c",
  journey: "r",
  ladder: "e",
  scorecard: "s",
  team: "t",
  onboarding: "o",
};

const ICONS: Readonly<Record<Place, ReactNode>> = {
  today: <House />,
  portfolio: <LayoutGrid />,
  partners: <Users />,
  incidents: <Siren />,
  journey: <Route />,
  ladder: <TrendingUp />,
  settings: <Settings />,
  people: <UserCog />,
  imports: <Upload />,
  outbox: <Mail />,
  scorecard: <ChartLine />,
  team: <Users />,
  onboarding: <Footprints />,
  flags: <Compass />,
};

function addressOf(place: Place, partnerId: string | null): string {
  switch (place) {
    case "today":
      return "/";
    case "scorecard":
      return `/partners/${partnerId}/scorecard`;
    case "team":
      return `/partners/${partnerId}/people`;
    case "portfolio":
    case "partners":
    case "incidents":
    case "journey":
    case "ladder":
    case "settings":
    case "people":
    case "imports":
    case "outbox":
    case "onboarding":
    case "flags":
      return `/${place}`;
  }
}

export function PortalFrame({ page, children }: { readonly page: FramePage; readonly children: ReactNode }) {
  const t = useTexts("nav");
  const words = useTexts("common");
  const { pathname } = useLocation();
  const { viewer, organisation, isOnboarding, overdue, toDecide, tour } = page;
  const places = isOnboarding
    ? (["today", "onboarding", ...PLACES[viewer.role].slice(1)] as const)
    : PLACES[viewer.role];
  const entries: NavEntry[] = places.map((place) => ({
    to: addressOf(place, viewer.partnerId),
    label: t(place),
    ...letterOf(place),
    icon: ICONS[place],
    end: place === "today",
    waiting: place === "incidents" ? overdue : place === "ladder" ? toDecide : 0,
  }));
  const log = { to: "/incidents/new", label: t("log"), icon: <Plus />, isPrimary: true };
  const quick = isOnboarding ? QUICK_WHILE_ONBOARDING : QUICK[viewer.role];
  const quickEntries = quick.flatMap((place): QuickEntry[] => {
    if (place === "log") return [log];
    const entry = entries.find(({ to }) => to === addressOf(place, viewer.partnerId));
    if (entry === undefined) return [];
    // Five words side by side on a phone: the long one is said shorter.
    return [isLong(place) ? { ...entry, label: t(`short.${place}`) } : entry];
  });
  return (
    <Frame
      entries={entries}
      quickEntries={quickEntries}
      person={{ name: viewer.name, role: words(`role.${viewer.role}`), organisation }}
      signOutAction="/sign-out"
      languageAction="/language"
      searchAction="/search"
      creations={creationsFor(viewer, t)}
      tourTo="/tour"
    >
      {/* Its words are on the way only where it is shown: until they are there, what the server drew stands. */}
      <Suspense>{pathname === "/" && tour === null && <TourOffer page={page} />}</Suspense>
      {children}
      <Suspense>{tour !== null && !tour.isOver && <TourGuide page={page} at={tour.stop} />}</Suspense>
    </Frame>
  );
}

function isLong(place: Place): place is "scorecard" | "onboarding" {
  return place === "scorecard" || place === "onboarding";
}

function letterOf(place: Place): { readonly letter?: string } {
  const letter = LETTERS[place];
  return letter === undefined ? {} : { letter };
}
