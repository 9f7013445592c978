import type { PeoplePage } from "~/people/queries/read-people.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { PageHeader } from "~/ui/page-header";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { PeopleView } from "./people-view";

interface BrandPeopleViewProps {
  readonly page: PeoplePage;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** The people of the brand stand under no partner's frame: the page brings its own header. */
export function BrandPeopleView(props: BrandPeopleViewProps) {
  const t = useTexts("people");
  return (
    <>
      <PageHeader title={t("people.brandTitle")} meta={t("people.brandMeta")} />
      <PeopleView {...props} isBrand home="/people" />
    </>
  );
}
