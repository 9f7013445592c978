import { Form } from "@remix-run/react";
import { useTexts } from "~/platform/i18n/use-texts";
import type { Hits, SearchPage } from "~/portfolio/queries/read-search.server";
import { buttonClasses } from "~/ui/button";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { controlClasses, labelClasses } from "~/ui/forms/look";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { IncidentHit, PartnerHit, PersonHit, TouchpointHit } from "./search-hits";
import { TourPlace } from "~/ui/tour-place";

/** Everything with these words in it, by kind; each kind leads on to its own list. */
export function SearchView({ page }: { readonly page: SearchPage }) {
  const t = useTexts("search");
  const { asked, isBrand, partners, incidents, touchpoints, people } = page;
  const count = [partners, incidents, touchpoints, people].reduce((sum, { rows }) => sum + rows.length, 0);
  const words = encodeURIComponent(asked ?? "");
  return (
    <div className="space-y-5">
      <title>{asked === null ? t("title") : t("titleFor", { asked })}</title>
      <PageHeader title={t("title")} meta={asked === null ? undefined : t("found", { count })} />
      <AskForm asked={asked} />
      {asked === null && (
        <TourPlace id="search">
          <EmptyState title={t("startTitle")}>
            {t("start")} {!isBrand && t("startPartner")}
          </EmptyState>
        </TourPlace>
      )}
      {asked !== null && count === 0 && <EmptyState title={t("noneTitle")}>{t("none")}</EmptyState>}
      <div className="grid items-start gap-5 empty:hidden lg:grid-cols-2">
        <Kind title={t("incidents")} hits={incidents} all={[`/incidents?status=all&q=${words}`, t("allIncidents")]}>
          {(hit) => <IncidentHit hit={hit} />}
        </Kind>
        <Kind title={t("partners")} hits={partners} all={[`/partners?name=${words}`, t("allPartners")]}>
          {(hit) => <PartnerHit hit={hit} />}
        </Kind>
        <Kind title={t("touchpoints")} hits={touchpoints}>
          {(hit) => <TouchpointHit hit={hit} />}
        </Kind>
        <Kind title={t("people")} hits={people}>
          {(hit) => <PersonHit hit={hit} />}
        </Kind>
      </div>
    </div>
  );
}

/** On a phone the top bar has no room for the box: there the page has its own. */
function AskForm({ asked }: { readonly asked: string | null }) {
  const t = useTexts("search");
  return (
    <Form method="get" action="/search" role="search" className="sm:hidden">
      <label>
        <span className={labelClasses}>{t("label")}</span>
        <input
          key={asked}
          type="search"
          name="q"
          maxLength={200}
          defaultValue={asked ?? ""}
          className={controlClasses}
        />
      </label>
      <button type="submit" className={`${buttonClasses("primary", "normal")} mt-2 w-full`}>
        {t("submit")}
      </button>
    </Form>
  );
}

interface KindProps<Row> {
  readonly title: string;
  readonly hits: Hits<Row>;
  /** Address and words of the list that holds them all; without it more words are asked for. */
  readonly all?: readonly [to: string, words: string];
  readonly children: (row: Row) => React.ReactNode;
}

function Kind<Row extends { readonly id: string }>({ title, hits, all, children }: KindProps<Row>) {
  const t = useTexts("search");
  if (hits.rows.length === 0) return null;
  const aside = hits.hasMore && all !== undefined && (
    <Link to={all[0]} className="text-link">
      {all[1]}
    </Link>
  );
  return (
    <Card title={title} aside={aside}>
      <ul className="divide-y divide-line">
        {hits.rows.map((row) => (
          <li key={row.id} className="py-1.5 first:pt-0 last:pb-0">
            {children(row)}
          </li>
        ))}
      </ul>
      {hits.hasMore && all === undefined && <p className="mt-3 text-sm text-soft">{t("more")}</p>}
    </Card>
  );
}
