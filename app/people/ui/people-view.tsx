import type { ListedPerson, PeoplePage } from "~/people/queries/read-people.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable, type Column } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { RefusalNotice } from "~/ui/refusal-notice";
import { Badge, StateBadge } from "~/ui/state";
import { Time } from "~/ui/time";
import { AccessForm } from "./access-form";
import { AddPerson } from "./add-person";
import type { HandedOver } from "./handed-over";
import { TourPlace } from "~/ui/tour-place";

/** What the page's action answered: nothing done and why, or somebody added. */
export type PeopleAnswer = ActionAnswer | { readonly handedOver: HandedOver } | undefined;

interface PeopleViewProps {
  readonly page: PeoplePage;
  readonly isBrand: boolean;
  /** Of this page, without a place in it. */
  readonly home: string;
  readonly constraint: Record<string, object>;
  readonly answer: PeopleAnswer;
}

/** The people of one house, and adding one. */
export function PeopleView({ page, isBrand, home, constraint, answer }: PeopleViewProps) {
  const t = useTexts("people");
  const handedOver = answer !== undefined && "handedOver" in answer ? answer.handedOver : null;
  const refused = answer !== undefined && "form" in answer ? answer : undefined;
  const counts = [
    t("people.withAccess", { count: page.active }),
    ...(page.disabled > 0 ? [t("people.withoutAccess", { count: page.disabled })] : []),
  ];
  return (
    <div className="space-y-5">
      <title>{isBrand ? t("people.brandTitle") : t("people.title")}</title>
      {refused !== undefined && refused.intent !== "add" && <RefusalNotice refusal={refused.refusal} />}
      <TourPlace id={isBrand ? "people" : "team"}>
        <Card title={t("people.title")} aside={counts.join(" · ")}>
          <PeopleTable page={page} isBrand={isBrand} />
          {page.nextAfter !== null && (
            <div className="mt-4">
              <ButtonLink to={`${home}?after=${page.nextAfter}`}>{t("people.next")}</ButtonLink>
            </div>
          )}
        </Card>
      </TourPlace>
      {page.mayAdd && (
        <div id="add" className="max-w-2xl scroll-mt-4">
          <AddPerson
            roles={page.roles}
            home={home}
            handedOver={handedOver}
            constraint={constraint}
            people={page.active + page.disabled}
            answer={refused?.intent === "add" ? refused : undefined}
          />
        </div>
      )}
    </div>
  );
}

function PeopleTable({ page, isBrand }: { readonly page: PeoplePage; readonly isBrand: boolean }) {
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
    { key: "email", label: t("people.email"), cell: ({ email }) => <span className="break-all">{email}</span> },
    { key: "role", label: t("people.role"), cell: ({ role }) => roleNames(`role.${role}`) },
    { key: "since", label: t("people.since"), cell: ({ createdAt }) => <Time at={createdAt} show="date" /> },
    {
      key: "status",
      label: t("people.status"),
      cell: ({ status }) =>
        status === "active" ? (
          <StateBadge state="good">{t("people.active")}</StateBadge>
        ) : (
          <Badge>{t("people.disabled")}</Badge>
        ),
    },
    {
      key: "do",
      label: t("people.do"),
      hideLabel: true,
      align: "end",
      cell: (person) => <AccessForm person={person} />,
    },
  ];
  const shown = page.people.some(({ offer }) => offer !== null) ? columns : columns.filter(({ key }) => key !== "do");
  return (
    <DataTable
      caption={t("people.title")}
      columns={shown}
      rows={page.people}
      rowKey={({ personId }) => personId}
      empty={
        <EmptyState title={t("people.empty")}>
          {isBrand ? t("people.emptyBrandText") : t("people.emptyText")}
        </EmptyState>
      }
    />
  );
}
