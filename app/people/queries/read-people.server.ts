import { idOf, type PartnerId, type PersonId } from "~/kernel/ids";
import { instantOf, type Instant } from "~/kernel/instant";
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
import { toStatus } from "~/people/store/accounts.server";
import { db } from "~/platform/db/db.server";

const PAGE_SIZE = 50;

export interface ListedPerson {
  readonly personId: PersonId;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly status: AccountStatus;
  readonly createdAt: Instant;
  readonly version: number;
  readonly isSelf: boolean;
  /** Has set a password: came in at least once. */
  readonly hasCome: boolean;
  readonly hasSecondFactor: boolean;
  /** What the viewer could do with this account now: what the same decisions would agree to. */
  readonly offers: readonly Offer[];
}

export type Offer = "disable" | "enable" | "inviteAgain" | "role" | "resetFactor";

export interface PeoplePage {
  readonly people: readonly ListedPerson[];
  /** How many have access, and how many have not. */
  readonly active: number;
  readonly disabled: number;
  /** Whether the viewer may add somebody, and with which roles. */
  readonly mayAdd: boolean;
  readonly roles: readonly Role[];
  /** Where the next page starts; null on the last one. */
  readonly nextAfter: PersonId | null;
}

/** The people of a partner, by name. Null: no such partner, or not the viewer's to see. */
export async function readPartnerPeople(
  viewer: Viewer,
  partnerId: PartnerId,
  after: PersonId | null,
): Promise<PeoplePage | null> {
  if (!mayOn(viewer, "partnerPeople:read", partnerId)) return null;
  const partner = await db().partner.findUnique({ where: { id: partnerId }, select: { status: true } });
  return partner && readHouse(viewer, partnerId, partner.status as "onboarding" | "active" | "ended", after);
}

/** The people of the brand, by name. */
export async function readBrandPeople(viewer: Viewer, after: PersonId | null): Promise<PeoplePage | null> {
  return mayManagePeople(viewer, null) ? readHouse(viewer, null, null, after) : null;
}

async function readHouse(
  viewer: Viewer,
  house: PartnerId | null,
  standing: "onboarding" | "active" | "ended" | null,
  after: PersonId | null,
): Promise<PeoplePage> {
  const counts = await db().person.groupBy({
    by: ["role", "status"],
    where: { partnerId: house },
    _count: { _all: true },
  });
  const come = await db().person.groupBy({
    by: ["role"],
    where: { partnerId: house, status: "active", passwordHash: { not: null } },
    _count: { _all: true },
  });
  const rows = await db().person.findMany({
    where: { partnerId: house },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      status: true,
      createdAt: true,
      version: true,
      passwordHash: true,
      factorOnAt: true,
    },
    orderBy: [{ sortKey: "asc" }, { id: "asc" }],
    take: PAGE_SIZE + 1,
    ...(after === null ? {} : { cursor: { id: after, partnerId: house }, skip: 1 }),
  });
  const comeIn = (role: string) => come.find((one) => one.role === role)?._count._all ?? 0;
  const total = (status: AccountStatus) =>
    counts.filter((one) => one.status === status).reduce((sum, one) => sum + one._count._all, 0);
  const mayManage = mayManagePeople(viewer, house);
  const people = rows.slice(0, PAGE_SIZE).flatMap(({ id, role, ...row }): ListedPerson[] => {
    if (!isRole(role)) return [];
    const account = {
      personId: idOf<PersonId>(id),
      partnerId: house,
      role,
      status: toStatus(row.status),
      version: row.version,
      hasCome: row.passwordHash !== null,
    };
    const hasSecondFactor = row.factorOnAt !== null;
    const others = comeIn(role) - (account.status === "active" && account.hasCome ? 1 : 0);
    const offers = mayManage ? offersFor(account, standing, others, hasSecondFactor, viewer) : [];
    return [
      {
        ...account,
        name: row.name,
        email: row.email,
        createdAt: instantOf(row.createdAt),
        hasSecondFactor,
        offers,
        isSelf: account.personId === viewer.personId,
      },
    ];
  });
  return {
    people,
    active: total("active"),
    disabled: total("disabled"),
    mayAdd: mayManage && standing !== "ended",
    roles: rolesOf(house),
    nextAfter: rows.length > PAGE_SIZE ? (people.at(-1)?.personId ?? null) : null,
  };
}

function offersFor(
  account: Account,
  standing: PartnerStanding,
  others: number,
  hasSecondFactor: boolean,
  viewer: Viewer,
): Offer[] {
  const isOpen: Readonly<Record<Offer, boolean>> = {
    inviteAgain: inviteAgain(account, standing).ok,
    role: rolesOf(account.partnerId).some((role) => changeRole(account, role, standing, others, viewer).ok),
    resetFactor: hasSecondFactor,
    disable: disableAccount(account, standing, others, viewer).ok,
    enable: enableAccount(account, standing).ok,
  };
  return (Object.keys(isOpen) as Offer[]).filter((offer) => isOpen[offer]);
}
