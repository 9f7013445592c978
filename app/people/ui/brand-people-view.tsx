import { ACCESS_STATES } from "~/people/domain/access-state";
import { BRAND_ROLES } from "~/people/domain/roles";
import type { PeoplePage } from "~/people/queries/read-people.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { CountText } from "~/ui/count-text";
import { DownloadLink } from "~/ui/download-link";
import { FilterBar, FilterSelect, FilterText } from "~/ui/filter-bar";
import { PageHeader } from "~/ui/page-header";
import { listAddress } from "~/ui/pager";
import { PeopleView } from "./people-view";

interface BrandPeopleViewProps {
  readonly page: PeoplePage;
  readonly filters: { readonly words: string | null; readonly role: string | null; readonly state: string | null };
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** The people of the brand stand under no partner's frame: the page brings its own header, filters and file. */
export function BrandPeopleView({ filters: { words, role, state }, ...props }: BrandPeopleViewProps) {
  const t = useTexts("people");
  const roleNames = useTexts("common");
  const { count } = props.page;
  const filters = { q: words, role, status: state };
  const active = Object.values(filters).filter((value) => value !== null).length;
  return (
    <>
      <PageHeader
        title={t("people.brandTitle")}
        meta={
          <>
            <CountText value={count} /> {t("people.countWord", { count })}
          </>
        }
      />
      <FilterBar active={active} clearTo="/people">
        <FilterText name="q" label={t("people.words")} value={words} />
        <FilterSelect
          name="role"
          label={t("people.role")}
          value={role}
          all={t("people.anyRole")}
          options={BRAND_ROLES.map((one) => ({ value: one, label: roleNames(`role.${one}`) }))}
        />
        <FilterSelect
          name="status"
          label={t("people.status")}
          value={state}
          all={t("people.anyStatus")}
          options={ACCESS_STATES.map((one) => ({ value: one, label: t(`people.${one}`) }))}
        />
      </FilterBar>
      {count > 0 && (
        <div className="mb-2 flex justify-end" data-print="hide">
          <DownloadLink to={listAddress("/people.csv", filters)}>{t("people.download")}</DownloadLink>
        </div>
      )}
      <PeopleView {...props} isBrand home="/people" filters={filters} />
    </>
  );
}
