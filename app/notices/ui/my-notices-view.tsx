import type { MyNotices } from "~/notices/queries/read-my-notices.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Notice } from "~/ui/notice";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { NoticesForm } from "./notices-form";

interface MyNoticesViewProps {
  readonly page: MyNotices;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** What one is told by mail, and when not. */
export function MyNoticesView({ page, constraint, answer }: MyNoticesViewProps) {
  const t = useTexts("notices");
  const format = useFormat();
  return (
    <div className="max-w-3xl">
      <title>{t("mine.title")}</title>
      <PageHeader
        title={t("mine.title")}
        meta={t("mine.meta")}
        {...(page.mayReadRules ? { actions: <ButtonLink to="/settings/notices">{t("mine.toRules")}</ButtonLink> } : {})}
      />
      {page.quietUntil !== null && (
        <div className="mb-5">
          <Notice kind="info">{t("mine.quietNow", { until: format.dateTime(page.quietUntil) })}</Notice>
        </div>
      )}
      {/* Saved anew, the form is filled anew. */}
      <NoticesForm key={page.version} page={page} constraint={constraint} answer={answer} />
    </div>
  );
}
