import type { ListedPerson, PeoplePage } from "~/people/queries/read-people.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { DataTable, type Column } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { pageAddress, Pager } from "~/ui/pager";
import { RefusalNotice } from "~/ui/refusal-notice";
import { Badge, StateBadge } from "~/ui/state";
import { MailAddress } from "~/ui/mail-address";
import { Time } from "~/ui/time";
import { AccessForms } from "./access-form";
import { InvitePerson } from "./invite-person";
import { TourPlace } from "~/ui/tour-place";

interface PeopleViewProps {
  readonly page: PeoplePage;
  readonly isBrand: boolean;
  /** Of this page, without a place in it. */
  readonly home: string;
  /** What the list is narrowed by, as it stands in the address. */
  readonly filters?: Readonly<Record<string, string | null>>;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** The people of one house, and inviting one. */
export function PeopleView({ page, isBrand, home, filters = {}, constraint, answer }: PeopleViewProps) {
  const t = useTexts("people");
  const counts = [
    t("people.withAccess", { count: page.active }),
    ...(page.disabled > 0 ? [t("people.withoutAccess", { count: page.disabled })] : []),
  ];
  return (
    <div className="space-y-5">
      <title>{isBrand ? t("people.brandTitle") : t("people.title")}</title>
      {answer !== undefined && answer.intent !== "invite" && <RefusalNotice refusal={answer.refusal} />}
      <TourPlace id={isBrand ? "people" : "team"}>
        <Card title={t("people.title")} aside={counts.join(" · ")}>
          <PeopleTable page={page} />
          <Pager
            next={pageAddress(home, filters, "after", page.next)}
            previous={pageAddress(home, filters, "before", page.previous)}
          />
        </Card>
      </TourPlace>
      {page.mayAdd && (
        <div id="invite" className="max-w-2xl scroll-mt-4">
          <InvitePerson
            roles={page.roles}
            home={home}
            constraint={constraint}
            people={page.active + page.disabled}
            answer={answer?.intent === "invite" ? answer : undefined}
          />
        </div>
      )}
    </div>
  );
}

function PeopleTable({ page }: { readonly page: PeoplePage }) {
  const t = useTexts("people");
  const roleNames = useTexts("common");
  const columns: Column<ListedPerson>[] = [
    {
      key: "name",
      label: t("people.name"),
      isTitle: true,
      cell: ({ name, isSelf }) => (
        <>
          {name}
          {isSelf && <span className="font-normal text-soft"> ({t("people.you")})</span>}
        </>
      ),
    },
    { key: "email", label: t("people.email"), cell: ({ email }) => <MailAddress address={email} /> },
    { key: "role", label: t("people.role"), cell: ({ role }) => roleNames(`role.${role}`) },
    { key: "since", label: t("people.since"), cell: ({ createdAt }) => <Time at={createdAt} show="date" /> },
    {
      key: "status",
      label: t("people.status"),
      cell: ({ state }) =>
        state === "disabled" ? (
          <Badge>{t("people.disabled")}</Badge>
        ) : (
          <StateBadge state={state === "active" ? "good" : "watch"}>{t(`people.${state}`)}</StateBadge>
        ),
    },
    {
      key: "factor",
      label: t("people.factor"),
      cell: ({ hasSecondFactor }) => (hasSecondFactor ? t("people.factorOn") : t("people.factorOff")),
    },
    {
      key: "do",
      label: t("people.do"),
      hideLabel: true,
      align: "end",
      cell: (person) => <AccessForms person={person} roles={page.roles} />,
    },
  ];
  const shown = page.people.some(({ offers }) => offers.length > 0)
    ? columns
    : columns.filter(({ key }) => key !== "do");
  return (
    <DataTable
      caption={t("people.title")}
      columns={shown}
      rows={page.people}
      rowKey={({ personId }) => personId}
      empty={
        page.active + page.disabled > 0 ? (
          <EmptyState title={t("people.noneFound")}>{t("people.noneFoundText")}</EmptyState>
        ) : (
          <EmptyState title={t("people.empty")}>{t("people.emptyText")}</EmptyState>
        )
      }
    />
  );
}
