import { ArrowLeft, ArrowRight, Check } from "lucide-react";
import type { WalkedTouchpoint, WalkPage } from "~/partners/queries/read-my-onboarding.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { classes } from "~/ui/classes";
import { EmptyState } from "~/ui/empty-state";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { RefusalNotice } from "~/ui/refusal-notice";
import { Badge } from "~/ui/state";

interface WalkViewProps {
  readonly page: WalkPage;
  readonly answer: ActionAnswer | undefined;
}

/** The journey as the customer lives it, one stage per screen; one's own links stand out. */
export function WalkView({ page, answer }: WalkViewProps) {
  const t = useTexts("partners");
  const { stage, place, stages } = page;
  const isOffered = place >= stages && !page.hasWalked;
  const breadcrumb = [{ label: t("mine.title"), to: "/onboarding" }];
  if (stage === null) {
    return (
      <>
        <title>{t("walk.title")}</title>
        <PageHeader title={t("walk.title")} breadcrumb={breadcrumb} />
        <EmptyState title={t("walk.empty")}>{t("walk.emptyText")}</EmptyState>
      </>
    );
  }
  return (
    <div className="max-w-3xl">
      <title>{`${t("walk.title")}: ${stage.name}`}</title>
      <PageHeader title={stage.name} breadcrumb={breadcrumb} meta={t("walk.meta")} />
      <div className="space-y-5">
        <ProgressBar label={t("walk.stage")} done={place} total={stages} />
        {/* The journey has grown since: this is no longer its last stage, and the form is further on. */}
        {!isOffered && <RefusalNotice refusal={answer?.refusal} />}
        <ol className="space-y-3">
          {stage.touchpoints.map((touchpoint) => (
            <li key={touchpoint.id}>
              <Stop touchpoint={touchpoint} />
            </li>
          ))}
        </ol>
        <nav aria-label={t("walk.stage")} className="flex flex-wrap items-start justify-between gap-3">
          {place > 1 ? (
            <ButtonLink to={`/onboarding/walk?stage=${place - 1}`} icon={<ArrowLeft aria-hidden="true" />}>
              {t("walk.previous")}
            </ButtonLink>
          ) : (
            <span />
          )}
          {place < stages ? (
            <ButtonLink
              to={`/onboarding/walk?stage=${place + 1}`}
              look="primary"
              icon={<ArrowRight aria-hidden="true" />}
            >
              {t("walk.next")}
            </ButtonLink>
          ) : (
            <Arrive page={page} answer={answer} />
          )}
        </nav>
      </div>
    </div>
  );
}

function Stop({ touchpoint }: { readonly touchpoint: WalkedTouchpoint }) {
  const t = useTexts("partners");
  const { isOwn } = touchpoint;
  const facts = [
    { key: t("walk.customer"), value: touchpoint.customerAction },
    { key: t("walk.front"), value: touchpoint.frontStage },
    { key: t("walk.expected"), value: touchpoint.expectedService },
  ].filter(({ value }) => value !== "");
  return (
    <article
      className={classes(
        "rounded-xl border p-4 sm:p-5",
        isOwn ? "border-accent bg-accent-tint" : "border-line bg-card",
      )}
    >
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h2 className="font-serif text-lg font-medium">{touchpoint.name}</h2>
        {isOwn && <Badge icon={<Check aria-hidden="true" />}>{t("walk.own")}</Badge>}
        {touchpoint.isMomentOfTruth && <Badge>{t("walk.momentOfTruth")}</Badge>}
        {touchpoint.isFirstImpression && <Badge>{t("walk.firstImpression")}</Badge>}
      </div>
      <dl className="mt-2 space-y-2 text-sm">
        {facts.map(({ key, value }) => (
          <div key={key} className="grid gap-x-4 sm:grid-cols-[7rem_minmax(0,1fr)]">
            <dt className="text-soft">{key}</dt>
            <dd className="max-w-prose">{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}

type WalkFields = { journeyVersion: string };

/** At the end of the last stage. */
function Arrive({ page, answer }: WalkViewProps) {
  const t = useTexts("partners");
  const [form, fields] = useHouseForm<WalkFields>({
    id: `walk-${page.journeyVersion}`,
    lastResult: answer?.form,
    defaultValue: { journeyVersion: String(page.journeyVersion) },
  });
  if (page.hasWalked) {
    return (
      <ButtonLink to="/onboarding" look="primary">
        {t("walk.back")}
      </ButtonLink>
    );
  }
  return (
    <HouseForm form={form} refusal={answer?.refusal}>
      <HiddenField field={fields.journeyVersion} />
      <SubmitButton icon={<Check aria-hidden="true" />}>{t("walk.arrive")}</SubmitButton>
    </HouseForm>
  );
}
