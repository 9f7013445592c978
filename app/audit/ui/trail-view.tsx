import { Download } from "lucide-react";
import { codeIn } from "~/audit/domain/codes";
import { isTable } from "~/audit/domain/words";
import type { TrailEntry, TrailPage } from "~/audit/queries/read-trail.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { DataTable, type Column } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Pager } from "~/ui/pager";
import { Badge, StateBadge } from "~/ui/state";
import { ChangeList } from "./change-list";
import { NO_FILTERS, trailAddress, type ShownFilters } from "./trail-address";
import { TrailFilters } from "./trail-filters";

interface TrailViewProps {
  readonly page: TrailPage;
  readonly filters: ShownFilters;
}

export function TrailView({ page, filters }: TrailViewProps) {
  const t = useTexts("audit");
  return (
    <>
      <title>{t("title")}</title>
      <PageHeader
        title={t("heading")}
        breadcrumb={[{ label: t("settings"), to: "/settings" }]}
        meta={t("meta")}
        actions={
          <ButtonLink
            to={trailAddress(filters, {}, "/audit.csv")}
            look="secondary"
            icon={<Download aria-hidden="true" />}
            download
          >
            {t("download")}
          </ButtonLink>
        }
      />
      <TrailFilters filters={filters} partners={page.partners} />
      <Card>
        <DataTable
          caption={t("caption")}
          columns={useColumns(page.names)}
          rows={page.entries}
          rowKey={({ id }) => id}
          empty={<EmptyState title={t("none.title")}>{t("none.text")}</EmptyState>}
        />
      </Card>
      <Pager
        next={page.next && trailAddress(filters, { after: page.next })}
        previous={page.previous && trailAddress(filters, { before: page.previous })}
      />
    </>
  );
}

function useColumns(names: TrailPage["names"]): readonly Column<TrailEntry>[] {
  const t = useTexts("audit");
  return [
    { key: "what", label: t("what"), isTitle: true, cell: (entry) => <What entry={entry} names={names} /> },
    { key: "who", label: t("who"), onPhone: "bare", cell: (entry) => <Who entry={entry} /> },
    {
      key: "changes",
      label: t("changes"),
      onPhone: "bare",
      cell: ({ changes }) => <ChangeList changes={changes} names={names} />,
    },
    { key: "when", label: t("when"), onPhone: "bare", cell: (entry) => <When entry={entry} /> },
  ];
}

function What({ entry, names }: { readonly entry: TrailEntry; readonly names: TrailPage["names"] }) {
  const t = useTexts("audit");
  const { action, table, label, rowId, rowPart, partner, to, via, person } = entry;
  const code = label === null || table !== "Flag" ? null : codeIn("signal", label);
  const name =
    (code === null ? label : t(`values.${code}`)) ??
    [names[rowId], rowPart === null ? undefined : (names[rowPart] ?? shortened(rowPart))].filter(Boolean).join(" · ");
  // Whose session it is stands beside it already, as whose doing it was.
  const isOwnSession = table === "Session" && name === person?.name;
  const kind = isTable(table) ? t(`tables.${table}`) : table;
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap items-center gap-2">
        <Deed entry={entry} />
        <span className="text-sm font-normal text-soft">{kind}</span>
      </p>
      {name !== "" && !isOwnSession && (
        <p className="break-words">
          {to === null ? (
            name
          ) : (
            <Link to={to} className="target inline-flex items-center font-semibold hover:text-accent hover:underline">
              {name}
            </Link>
          )}
        </p>
      )}
      {action === "refused" && via !== null && (
        <p className="text-sm font-normal text-soft">{t("lacked", { permission: via })}</p>
      )}
      {partner !== null && partner !== name && <p className="text-sm font-normal text-soft">{partner}</p>}
      {table !== "AccessDenial" && table !== "Session" && (
        <Link
          to={trailAddress({ ...NO_FILTERS, id: rowId })}
          className="target inline-flex items-center text-sm font-normal text-accent hover:underline"
        >
          {t("history")}
        </Link>
      )}
    </div>
  );
}

function Deed({ entry: { action, table } }: { readonly entry: TrailEntry }) {
  const t = useTexts("audit");
  if (table === "Session") return <Badge>{t(action === "delete" ? "session.ended" : "session.begun")}</Badge>;
  if (action === "refused") return <StateBadge state="risk">{t("actions.refused")}</StateBadge>;
  if (action === "delete") return <StateBadge state="watch">{t("actions.delete")}</StateBadge>;
  return <Badge>{t(`actions.${action}`)}</Badge>;
}

function shortened(part: string): string {
  return part.length > 20 ? `${part.slice(0, 8)}…` : part;
}

function Who({ entry: { person, actor, action, via, from } }: { readonly entry: TrailEntry }) {
  const t = useTexts("audit");
  return (
    <div className="text-sm @xl:min-w-36">
      {person === null ? (
        <p className="font-semibold">{actor === "person" ? t("stranger") : t(`actors.${actor}`)}</p>
      ) : (
        <Link
          to={trailAddress({ ...NO_FILTERS, person: person.id })}
          className="target inline-flex items-center font-semibold hover:text-accent hover:underline"
        >
          {person.name}
        </Link>
      )}
      {via !== null && via !== "public" && action !== "refused" && (
        <p className="break-words text-soft">{actor === "person" ? t("way", { way: via }) : via}</p>
      )}
      {from !== null && <p className="text-soft tabular-nums">{t("fromAddress", { address: from })}</p>}
    </div>
  );
}

function When({ entry: { at, requestId } }: { readonly entry: TrailEntry }) {
  const t = useTexts("audit");
  const format = useFormat();
  return (
    <div className="text-sm">
      <time dateTime={new Date(at).toISOString()}>{format.exact(at)}</time>
      {requestId !== null && (
        <p>
          <Link
            to={trailAddress({ ...NO_FILTERS, id: requestId })}
            className="target inline-flex items-center text-accent hover:underline"
          >
            {t("sameRequest")}
          </Link>
        </p>
      )}
    </div>
  );
}
