import type { MyOnboarding } from "~/partners/queries/read-my-onboarding.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { SteppedList, type Step } from "~/ui/stepped-list";
import { TourPlace } from "~/ui/tour-place";

/** One's own way: what to do next, first of all. */
export function MyOnboardingView({ page }: { readonly page: MyOnboarding }) {
  const t = useTexts("partners");
  const { tasks, progress } = page;
  return (
    <>
      <title>{t("mine.title")}</title>
      <PageHeader title={t("mine.title")} meta={t("mine.meta")} />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
        <div className="min-w-0 space-y-5">
          {tasks.next === "nothing" && <Finished page={page} />}
          <TourPlace id="onboarding">
            <Card title={t("mine.steps")}>
              <SteppedList steps={useOwnSteps(page)} />
            </Card>
          </TourPlace>
        </div>
        <div className="min-w-0 space-y-5">
          <Card title={t("mine.together")}>
            <ProgressBar label={t("mine.togetherLabel")} done={progress.done} total={progress.total} />
            {page.status === "onboarding" && <p className="mt-3 text-sm text-soft">{t("mine.togetherText")}</p>}
            <div className="mt-3">
              <ButtonLink to={`/partners/${page.partnerId}/onboarding`} size="small">
                {t("mine.whoOwes")}
              </ButtonLink>
            </div>
          </Card>
        </div>
        {page.chain.length > 0 && (
          <div className="hidden min-w-0 sm:block lg:col-span-2">
            <Card title={t("mine.chain")}>
              <Chain stages={page.chain} litMeaning={t("mine.lit")} />
            </Card>
          </div>
        )}
      </div>
    </>
  );
}

function Finished({ page }: { readonly page: MyOnboarding }) {
  const t = useTexts("partners");
  if (page.status === "active") {
    return (
      <Notice kind="good" title={t("mine.activeTitle")}>
        {t("mine.activeText")}
      </Notice>
    );
  }
  const isRestDone = page.steps.every(({ id, isDone }) => isDone || id === "acceptance");
  return (
    <Notice kind="info" title={t("mine.doneTitle")}>
      {isRestDone ? t("mine.waitingForBrand") : t("mine.waitingForOthers")}
    </Notice>
  );
}

/** The person's own steps; a lead has one more. */
function useOwnSteps({ tasks, isLead, pairs, served, status }: MyOnboarding): Step[] {
  const t = useTexts("partners");
  const understood = pairs - tasks.pairsLeft.length;
  const action = (to: string, isNext: boolean, words: string) => (
    <ButtonLink to={to} look={isNext ? "primary" : "secondary"}>
      {words}
    </ButtonLink>
  );
  const written = served.length - tasks.rolesLeft;
  const roles: Step = {
    id: "roles",
    title: t("mine.roles.title"),
    state: tasks.rolesLeft === 0 && served.length > 0 ? "done" : "current",
    note: t("mine.roles.note", { done: written, count: served.length }),
    body:
      served.length === 0
        ? undefined
        : action(
            "/onboarding/roles",
            tasks.next === "roles",
            tasks.rolesLeft === 0 ? t("mine.roles.again") : t("mine.roles.do"),
          ),
  };
  return [
    {
      id: "walk",
      title: t("mine.walk.title"),
      state: tasks.hasWalked ? "done" : "current",
      note: t("mine.walk.note"),
      body: action(
        "/onboarding/walk",
        tasks.next === "walk",
        tasks.hasWalked ? t("mine.walk.again") : t("mine.walk.do"),
      ),
    },
    ...(isLead ? [roles] : []),
    {
      id: "examples",
      title: t("mine.examples.title"),
      state: tasks.pairsLeft.length === 0 ? "done" : "current",
      note: pairs === 0 ? t("mine.examples.none") : t("mine.examples.note", { done: understood, count: pairs }),
      body:
        tasks.pairsLeft.length === 0
          ? undefined
          : action("/onboarding/examples", tasks.next === "examples", t("mine.examples.do")),
    },
    {
      id: "acceptance",
      title: t("mine.acceptance.title"),
      state: status === "active" ? "done" : tasks.next === "nothing" ? "current" : "locked",
      note: t("mine.acceptance.note"),
    },
  ];
}
