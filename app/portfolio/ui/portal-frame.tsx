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
import type { ReactNode } from "react";
import type { FramePage } from "~/portfolio/queries/read-frame.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Frame } from "~/ui/frame/frame";
import type { NavEntry } from "~/ui/frame/nav-entries";

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
  const t = useTexts("portfolio");
  const words = useTexts("common");
  const { viewer, organisation, isOnboarding, overdue, toDecide } = page;
  const places = isOnboarding
    ? (["today", "onboarding", ...PLACES[viewer.role].slice(1)] as const)
    : PLACES[viewer.role];
  const entries: NavEntry[] = places.map((place) => ({
    to: addressOf(place, viewer.partnerId),
    label: t(`nav.${place}`),
    icon: ICONS[place],
    end: place === "today",
    waiting: place === "incidents" ? overdue : place === "ladder" ? toDecide : 0,
  }));
  const mayLog = viewer.role !== "executive";
  const log = { to: "/incidents/new", label: t("nav.log"), icon: <Plus />, isPrimary: true };
  const quickEntries = mayLog ? [...entries.slice(0, 2), log, ...entries.slice(2, 3)] : entries.slice(0, 4);
  return (
    <Frame
      entries={entries}
      quickEntries={quickEntries}
      person={{ name: viewer.name, role: words(`role.${viewer.role}`), organisation }}
      signOutAction="/sign-out"
      languageAction="/language"
      create={
        mayLog ? (
          <ButtonLink to="/incidents/new" look="primary" icon={<Plus aria-hidden="true" />}>
            {t("nav.logLong")}
          </ButtonLink>
        ) : undefined
      }
    >
      {children}
    </Frame>
  );
}
