import { Pencil, Plus } from "lucide-react";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { TouchpointPage } from "~/training/queries/read-touchpoint.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { Chain } from "~/ui/chain/chain";
import { EmptyState } from "~/ui/empty-state";
import { PageHeader } from "~/ui/page-header";
import { Badge } from "~/ui/state";
import { ExampleCard } from "./example-card";
import { TouchpointFacts } from "./touchpoint-facts";
import { WhoServes } from "./who-serves";

interface TouchpointViewProps {
  readonly page: TouchpointPage;
  readonly answer: ActionAnswer | undefined;
}

/** What good and bad look like here, before anything else; then what the place is, and who serves it. */
export function TouchpointView({ page, answer }: TouchpointViewProps) {
  const t = useTexts("training");
  const stages = page.chain.map((stage) => ({
    ...stage,
    touchpoints: stage.touchpoints.map((link) => (link.id === page.id ? { ...link, isHere: true } : link)),
  }));
  return (
    <>
      <title>{page.name}</title>
      <PageHeader
        title={page.name}
        breadcrumb={[
          { label: t("journey"), to: "/journey" },
          { label: page.stage.name, to: `/journey/stages/${page.stage.id}` },
        ]}
        badges={
          page.isMomentOfTruth || page.isFirstImpression ? (
            <>
              {page.isMomentOfTruth && <Badge>{t("momentOfTruth")}</Badge>}
              {page.isFirstImpression && <Badge>{t("firstImpression")}</Badge>}
            </>
          ) : undefined
        }
        actions={
          page.mayEdit ? (
            <>
              <ButtonLink to={`/journey/touchpoints/${page.id}/edit`} icon={<Pencil aria-hidden="true" />}>
                {t("editTouchpoint")}
              </ButtonLink>
              <ButtonLink
                to={`/journey/touchpoints/${page.id}/examples/new`}
                look="primary"
                icon={<Plus aria-hidden="true" />}
              >
                {t("addExample")}
              </ButtonLink>
            </>
          ) : undefined
        }
      />
      <div className="space-y-5">
        <Card>
          <Chain stages={stages} isCompact />
        </Card>
        <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)]">
          <section id="examples" aria-labelledby="examples-title" className="min-w-0 space-y-4">
            <h2 id="examples-title" className="font-serif text-xl font-medium">
              {t("howItLooks")}
            </h2>
            {page.pairs.map((pair, index) => (
              <ExampleCard key={pair.id} pair={pair} place={index + 1} page={page} answer={answer} />
            ))}
            {page.pairs.length === 0 && <NoExamples page={page} />}
          </section>
          <div className="min-w-0 space-y-5">
            <TouchpointFacts page={page} />
            <WhoServes page={page} />
          </div>
        </div>
      </div>
    </>
  );
}

function NoExamples({ page }: { readonly page: TouchpointPage }) {
  const t = useTexts("training");
  return (
    <EmptyState
      title={t("noExamples.title")}
      action={
        page.mayEdit ? (
          <ButtonLink to={`/journey/touchpoints/${page.id}/examples/new`}>{t("addExample")}</ButtonLink>
        ) : undefined
      }
    >
      {t("noExamples.text")}
    </EmptyState>
  );
}
