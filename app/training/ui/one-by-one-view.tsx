import { ArrowRight } from "lucide-react";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { OneByOne } from "~/training/queries/read-one-by-one.server";
import type { PairOnPage } from "~/training/queries/read-touchpoint.server";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { EmptyState } from "~/ui/empty-state";
import { ExamplePair } from "~/ui/example-pair";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { ProgressBar } from "~/ui/progress-bar";
import { AnswerForm } from "./answer-form";

interface OneByOneViewProps {
  readonly page: OneByOne;
  readonly answer: ActionAnswer | undefined;
}

/** One pair, one question, big enough for a thumb. */
export function OneByOneView({ page, answer }: OneByOneViewProps) {
  const t = useTexts("training");
  const { current, understood, all, hasNext } = page;
  return (
    <div className="max-w-3xl">
      <title>{t("oneByOne.title")}</title>
      <PageHeader
        title={current?.touchpoint ?? t("oneByOne.title")}
        breadcrumb={[{ label: t("oneByOne.back"), to: "/onboarding" }]}
      />
      {all > 0 && (
        <div className="mb-5">
          <ProgressBar label={t("oneByOne.progress")} done={understood} total={all} />
        </div>
      )}
      {current === null ? (
        <NothingLeft isEmpty={all === 0} />
      ) : (
        <Card>
          <div className="space-y-5">
            <ExamplePair good={<Words text={current.pair.good} />} bad={<Words text={current.pair.bad} />} />
            {current.pair.mine?.understanding === "understood" ? (
              <Right pair={current.pair} hasNext={hasNext} />
            ) : (
              current.pair.mine !== null && <AnswerForm pair={current.pair} mine={current.pair.mine} answer={answer} />
            )}
          </div>
        </Card>
      )}
    </div>
  );
}

function Words({ text }: { readonly text: string }) {
  return <p className="font-serif text-lg whitespace-pre-line">{text}</p>;
}

function Right({ pair, hasNext }: { readonly pair: PairOnPage; readonly hasNext: boolean }) {
  const t = useTexts("training");
  return (
    <>
      <Notice kind="good" title={t("oneByOne.rightTitle")}>
        <p>{pair.question}</p>
        <p className="font-semibold">{pair.correctAnswer === null ? null : pair.answers[pair.correctAnswer]}</p>
        <p className="mt-2 whitespace-pre-line">{pair.why}</p>
      </Notice>
      {hasNext ? (
        <ButtonLink to="/onboarding/examples" look="primary" icon={<ArrowRight aria-hidden="true" />}>
          {t("oneByOne.next")}
        </ButtonLink>
      ) : (
        <ButtonLink to="/onboarding" look="primary">
          {t("oneByOne.finish")}
        </ButtonLink>
      )}
    </>
  );
}

function NothingLeft({ isEmpty }: { readonly isEmpty: boolean }) {
  const t = useTexts("training");
  return (
    <EmptyState
      title={isEmpty ? t("oneByOne.none") : t("oneByOne.all")}
      action={<ButtonLink to="/onboarding">{t("oneByOne.finish")}</ButtonLink>}
    >
      {isEmpty ? t("oneByOne.noneText") : t("oneByOne.allText")}
    </EmptyState>
  );
}
