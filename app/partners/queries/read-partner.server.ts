import { idOf, type PartnerId, type PersonId, type TouchpointId } from "~/kernel/ids";
import { readChain, type ChainStage } from "~/journey/store/chain.server";
import { NO_FIGURES, type MonthFigures } from "~/partners/domain/figures";
import { historyOf, type HistoryEntry } from "~/partners/domain/history";
import { monthsIn, monthsUpTo, type Month } from "~/kernel/month";
import { missingOf, type ServedTouchpoint } from "~/partners/domain/onboarding";
import { progressOf, stepsOf } from "~/partners/domain/onboarding-steps";
import type { PartnerStatus } from "~/partners/domain/partner";
import { toFigures } from "~/partners/store/figures.server";
import { loadOnboarding, loadOnboardingFrame } from "~/partners/store/onboarding.server";
import { loadPartner } from "~/partners/store/partners.server";
import { mayOn } from "~/people/domain/permissions";
import { isOfBrand, type PartnerRole, type Viewer } from "~/people/domain/roles";
import { loadBrand } from "~/people/store/brand.server";
import { now } from "~/platform/clock.server";
import { db } from "~/platform/db/db.server";

/** Months shown on the first page of a partner; all of them have a page of their own. */
const MONTHS_SHOWN = 6;

export interface PartnerPage {
  readonly partnerId: PartnerId;
  readonly name: string;
  readonly status: PartnerStatus;
  /** The journey with the partner's links lit. */
  readonly chain: readonly ChainStage[];
  /** Open incidents of the partner by touchpoint; touchpoints without any are left out. */
  readonly openIncidents: Readonly<Record<TouchpointId, number>>;
  readonly served: readonly ServedTouchpoint[];
  /** Active people; null for an agent, who is told who leads and no more. */
  readonly people: readonly PersonOnPage[] | null;
  readonly leads: readonly string[];
  /** Newest first; null where the viewer does not see figures. */
  readonly months: readonly MonthOnPage[] | null;
  /** Whether spend is among the figures: it is the brand's to know. */
  readonly seesSpend: boolean;
  readonly currency: string;
  readonly onboarding: { readonly done: number; readonly total: number; readonly missing: number };
  readonly history: readonly HistoryEntry[];
  readonly isOwn: boolean;
}

export interface PersonOnPage {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: PartnerRole;
}

export interface MonthOnPage {
  readonly month: Month;
  readonly figures: MonthFigures;
}

/** One partner. Null: no such one, or another's. */
export async function readPartner(viewer: Viewer, partnerId: PartnerId): Promise<PartnerPage | null> {
  if (!mayOn(viewer, "partner:read", partnerId)) return null;
  const partner = await loadPartner(db(), partnerId);
  if (partner === null) return null;
  const [chain, facts, frame, openIncidents, months, brand] = await Promise.all([
    readChain(viewer, { litFor: partnerId }),
    loadOnboarding(db(), partnerId),
    loadOnboardingFrame(db(), partnerId),
    readOpenIncidents(partnerId),
    mayOn(viewer, "partnerMonth:read", partnerId) ? readLatestMonths(viewer, partnerId) : null,
    loadBrand(),
  ]);
  const seesPeople = mayOn(viewer, "partnerPeople:read", partnerId);
  return {
    partnerId,
    name: partner.name,
    status: partner.status,
    chain,
    openIncidents,
    served: facts.served,
    people: seesPeople ? facts.people.map(({ personId, name, role }) => ({ personId, name, role })) : null,
    leads: facts.people.filter(({ role }) => role === "partnerLead").map(({ name }) => name),
    months,
    seesSpend: isOfBrand(viewer),
    currency: brand.currency,
    onboarding: { ...progressOf(stepsOf(facts, partner.status)), missing: missingOf(facts).length },
    // The names of colleagues are no business of an agent's either.
    history: frame === null || !seesPeople ? [] : historyOf(facts, frame),
    isOwn: viewer.partnerId === partnerId,
  };
}

async function readOpenIncidents(partnerId: PartnerId): Promise<Record<TouchpointId, number>> {
  const rows = await db().incident.groupBy({
    by: ["touchpointId"],
    where: { partnerId, isOpen: true },
    _count: { _all: true },
  });
  return Object.fromEntries(rows.map((row) => [idOf<TouchpointId>(row.touchpointId), row._count._all]));
}

async function readLatestMonths(viewer: Viewer, partnerId: PartnerId): Promise<MonthOnPage[]> {
  const months = monthsUpTo(monthsIn((await loadBrand()).timeZone).of(now()), MONTHS_SHOWN).reverse();
  const rows = await db().partnerMonth.findMany({ where: { partnerId, month: { in: months } } });
  return months.map((month) => {
    const row = rows.find((one) => one.month === month);
    return { month, figures: row === undefined ? NO_FIGURES : figuresFor(viewer, toFigures(row)) };
  });
}

/** What was spent on a partner is not for the partner to read here. */
function figuresFor(viewer: Viewer, figures: MonthFigures): MonthFigures {
  return isOfBrand(viewer) ? figures : { ...figures, spendCents: null };
}
