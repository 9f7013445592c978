import type { PartnerId, PersonId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
import { accessStateOf, type AccessState } from "~/people/domain/access-state";
import {
  changeRole,
  disableAccount,
  enableAccount,
  inviteAgain,
  mayManagePeople,
  rolesOf,
  type Account,
  type AccountStatus,
  type PartnerStanding,
} from "~/people/domain/accounts";
import { mayOn } from "~/people/domain/permissions";
import { isRole, type Role, type Viewer } from "~/people/domain/roles";
import {
  countHouse,
  countPeople,
  loadPeopleRows,
  type HouseCount,
  type PeopleFilters,
  type PeopleFrom,
  type PersonRow,
} from "~/people/store/people-rows.server";
import { db } from "~/platform/db/db.server";
import { cutPage } from "~/platform/db/keyed-page.server";

const PAGE_SIZE = 25;
/** Lists count exactly up to a thousand: one more is enough to know that there are more. */
const COUNT_LIMIT = 1_001;
/** Of a file: fewer turns than pages of a list would take. */
const FILE_PAGE = 500;

export const NO_FILTERS: PeopleFilters = { words: null, role: null, state: null };
export const FIRST_PAGE: PeopleFrom = { after: null, before: null };

export interface FiledPerson {
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly state: AccessState;
  readonly createdAt: Instant;
  readonly hasSecondFactor: boolean;
}

export interface ListedPerson extends FiledPerson {
  readonly personId: PersonId;
  readonly version: number;
  readonly isSelf: boolean;
  /** What the viewer could do with this account now: what the same decisions would agree to. */
  readonly offers: readonly Offer[];
}

export type Offer = "disable" | "enable" | "inviteAgain" | "role" | "resetFactor";

export interface PeoplePage {
  readonly people: readonly ListedPerson[];
  /** How many the filters let through; at most 1,001. */
  readonly count: number;
  /** How many of the house have access, and how many have not, whatever is filtered by. */
  readonly active: number;
  readonly disabled: number;
  /** Whether the viewer may add somebody, and with which roles. */
  readonly mayAdd: boolean;
  readonly roles: readonly Role[];
  readonly next: PersonId | null;
  readonly previous: PersonId | null;
}

/** The people of a partner, by name. Null: no such partner, or not the viewer's to see. */
export async function readPartnerPeople(
  viewer: Viewer,
  partnerId: PartnerId,
  from: PeopleFrom = FIRST_PAGE,
): Promise<PeoplePage | null> {
  if (!mayOn(viewer, "partnerPeople:read", partnerId)) return null;
  const partner = await db().partner.findUnique({ where: { id: partnerId }, select: { status: true } });
  const standing = partner && (partner.status as "onboarding" | "active" | "ended");
  return standing && readHouse(viewer, partnerId, standing, NO_FILTERS, from);
}

/** The people of the brand, by name. */
export async function readBrandPeople(
  viewer: Viewer,
  filters: PeopleFilters = NO_FILTERS,
  from: PeopleFrom = FIRST_PAGE,
): Promise<PeoplePage | null> {
  return mayManagePeople(viewer, null) ? readHouse(viewer, null, null, filters, from) : null;
}

/** All people of the brand the filters let through, by name, a page at a time. Nobody for whom may not manage them. */
export async function* readBrandPeopleRows(viewer: Viewer, filters: PeopleFilters): AsyncGenerator<FiledPerson> {
  if (!mayManagePeople(viewer, null)) return;
  let after: PersonId | null = null;
  do {
    const rows: PersonRow[] = await loadPeopleRows(db(), null, filters, { after, before: null }, FILE_PAGE);
    yield* rows.flatMap(filed);
    after = rows.length === FILE_PAGE ? (rows.at(-1)?.personId ?? null) : null;
  } while (after !== null);
}

async function readHouse(
  viewer: Viewer,
  house: PartnerId | null,
  standing: PartnerStanding,
  filters: PeopleFilters,
  from: PeopleFrom,
): Promise<PeoplePage> {
  const [counts, count, found] = await Promise.all([
    countHouse(db(), house),
    countPeople(db(), house, filters, COUNT_LIMIT),
    loadPeopleRows(db(), house, filters, from, PAGE_SIZE + 1),
  ]);
  const { rows, hasNext, hasPrevious } = cutPage(found, PAGE_SIZE, from);
  const mayManage = mayManagePeople(viewer, house);
  const listed = (row: PersonRow): ListedPerson[] =>
    filed(row).map((person) => {
      const { personId, version } = row;
      const account = { ...row, role: person.role, partnerId: house };
      const offers = mayManage ? offersFor(account, standing, othersOf(account, counts), viewer) : [];
      return { ...person, personId, version, offers, isSelf: personId === viewer.personId };
    });
  return {
    people: rows.flatMap(listed),
    count,
    active: total(counts, "active"),
    disabled: total(counts, "disabled"),
    mayAdd: mayManage && standing !== "ended",
    roles: rolesOf(house),
    next: hasNext ? (rows.at(-1)?.personId ?? null) : null,
    previous: hasPrevious ? (rows[0]?.personId ?? null) : null,
  };
}

function filed(row: PersonRow): FiledPerson[] {
  const { name, email, role, hasSecondFactor } = row;
  if (!isRole(role)) return [];
  return [{ name, email, role, hasSecondFactor, state: accessStateOf(row), createdAt: instantOf(row.createdAt) }];
}

function total(counts: readonly HouseCount[], status: AccountStatus): number {
  return counts.filter((one) => one.status === status).reduce((sum, { n }) => sum + n, 0);
}

/** How many others of the role have come in and still may. */
function othersOf({ role, status, hasCome }: Account, counts: readonly HouseCount[]): number {
  const come = counts.find((one) => one.role === role && one.status === "active" && one.hasCome)?.n ?? 0;
  return come - (status === "active" && hasCome ? 1 : 0);
}

function offersFor(
  account: Account & Pick<PersonRow, "hasSecondFactor">,
  standing: PartnerStanding,
  others: number,
  viewer: Viewer,
): Offer[] {
  const isOpen: Readonly<Record<Offer, boolean>> = {
    inviteAgain: inviteAgain(account, standing).ok,
    role: rolesOf(account.partnerId).some((role) => changeRole(account, role, standing, others, viewer).ok),
    resetFactor: account.hasSecondFactor,
    disable: disableAccount(account, standing, others, viewer).ok,
    enable: enableAccount(account, standing).ok,
  };
  return (Object.keys(isOpen) as Offer[]).filter((offer) => isOpen[offer]);
}
