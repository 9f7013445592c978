import { Pencil } from "lucide-react";
import type { JourneyPage } from "~/journey/queries/read-journey.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Tabs } from "~/ui/tabs";
import { JourneyBlueprint } from "./journey-blueprint";
import { TourPlace } from "~/ui/tour-place";

export function JourneyView({ page }: { readonly page: JourneyPage }) {
  const t = useTexts("journey");
  const { journey, stage } = page;
  if (journey === null) return <NoJourney mayStart={page.mayEdit} />;
  const touchpoints = page.chain.reduce((sum, { touchpoints: links }) => sum + links.length, 0);
  return (
    <>
      <title>{stage === null ? t("title") : t("titleOf", { stage: stage.name })}</title>
      <PageHeader
        title={stage === null ? t("title") : t("titleOf", { stage: stage.name })}
        meta={[
          journey.name,
          t("countStages", { count: journey.stages.length }),
          t("countTouchpoints", { count: touchpoints }),
        ].join(" · ")}
        actions={page.mayEdit ? <EditLinks stageId={stage?.id ?? null} /> : undefined}
      />
      <div className="space-y-5">
        {touchpoints > 0 && (
          <TourPlace id="journey">
            <Card>
              <JourneyChain page={page} />
            </Card>
          </TourPlace>
        )}
        {stage === null ? <NoStages mayEdit={page.mayEdit} /> : <StageOf page={page} stage={stage} />}
      </div>
    </>
  );
}

/** The page before there is a journey: what it will be, and for those who write it, the way to its first step. */
function NoJourney({ mayStart }: { readonly mayStart: boolean }) {
  const t = useTexts("journey");
  return (
    <>
      <title>{t("title")}</title>
      <PageHeader title={t("title")} />
      <EmptyState
        title={t("start.title")}
        action={
          mayStart ? (
            <ButtonLink to="/journey/start" look="primary">
              {t("start.submit")}
            </ButtonLink>
          ) : undefined
        }
      >
        {t("start.text")}
      </EmptyState>
    </>
  );
}

function EditLinks({ stageId }: { readonly stageId: string | null }) {
  const t = useTexts("journey");
  const icon = <Pencil aria-hidden="true" />;
  return (
    <>
      <ButtonLink to="/journey/edit" icon={icon}>
        {t("editStages")}
      </ButtonLink>
      {stageId !== null && (
        <ButtonLink to={`/journey/stages/${stageId}/edit`} icon={icon}>
          {t("editStage")}
        </ButtonLink>
      )}
    </>
  );
}

function JourneyChain({ page }: { readonly page: JourneyPage }) {
  const t = useTexts("journey");
  const stages = page.chain.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((link) => {
      const heat = page.openIncidents[link.id];
      return heat === undefined ? link : { ...link, heat };
    }),
  }));
  return (
    <Chain
      stages={stages}
      heatMeaning={page.isPartner ? t("chain.ownHeat") : t("chain.heat")}
      {...(page.isPartner ? { litMeaning: t("chain.lit") } : {})}
    />
  );
}

function StageOf({
  page,
  stage,
}: {
  readonly page: JourneyPage;
  readonly stage: { readonly id: string; readonly name: string };
}) {
  const t = useTexts("journey");
  const tabs = (page.journey?.stages ?? []).map(({ id, name }) =>
    id === page.firstStageId
      ? { to: "/journey", label: name, end: true }
      : { to: `/journey/stages/${id}`, label: name },
  );
  return (
    <div>
      <Tabs label={t("stages")} tabs={tabs} />
      {page.columns.length === 0 ? (
        <EmptyState
          title={t("emptyStage.title")}
          action={
            page.mayEdit ? (
              <ButtonLink to={`/journey/stages/${stage.id}/edit`} look="primary">
                {t("emptyStage.add")}
              </ButtonLink>
            ) : undefined
          }
        >
          {t("emptyStage.text")}
        </EmptyState>
      ) : (
        <Card flush>
          <JourneyBlueprint stage={stage.name} page={page} />
        </Card>
      )}
      {page.isPartner && page.columns.length > 0 && <p className="mt-3 text-sm text-soft">{t("behindNote")}</p>}
    </div>
  );
}

function NoStages({ mayEdit }: { readonly mayEdit: boolean }) {
  const t = useTexts("journey");
  return (
    <EmptyState
      title={t("noStages.title")}
      action={
        mayEdit ? (
          <ButtonLink to="/journey/edit" look="primary">
            {t("noStages.add")}
          </ButtonLink>
        ) : undefined
      }
    >
      {t("noStages.text")}
    </EmptyState>
  );
}
