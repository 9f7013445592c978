import { Check, X } from "lucide-react";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { PairOnPage, TouchpointPage } from "~/training/queries/read-touchpoint.server";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";
import { AnswerForm } from "./answer-form";
import { Understanding } from "./understanding";

interface ExampleCardProps {
  readonly pair: PairOnPage;
  /** Its number on the page, from 1. */
  readonly place: number;
  readonly page: TouchpointPage;
  readonly answer: ActionAnswer | undefined;
}

/** One pair, large and side by side, why, and the question that shows it was understood. */
export function ExampleCard({ pair, place, page, answer }: ExampleCardProps) {
  const t = useTexts("training");
  return (
    <article id={`example-${pair.id}`} aria-label={t("exampleOf", { place, all: page.pairs.length })}>
      <Card>
        <div className="@container space-y-4">
          <div className="grid gap-3 @lg:grid-cols-2">
            <Side isGood text={pair.good} />
            <Side isGood={false} text={pair.bad} />
          </div>
          <div>
            <h3 className="text-sm font-semibold text-soft">{t("why")}</h3>
            <p className="mt-1 max-w-prose whitespace-pre-line">{pair.why}</p>
          </div>
          <div className="border-t border-line pt-4">
            {pair.mine === null ? (
              <Question pair={pair} />
            ) : (
              <AnswerForm pair={pair} mine={pair.mine} answer={answer} />
            )}
          </div>
          {(pair.understood !== null || page.mayEdit) && (
            <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-2 border-t border-line pt-3 text-sm">
              {pair.understood === null ? (
                <span className="text-soft">{t("understood.nobody")}</span>
              ) : (
                <Understanding understood={pair.understood} />
              )}
              {page.mayEdit && (
                <Link
                  to={`/journey/touchpoints/${page.id}/examples/${pair.id}/edit`}
                  className="target font-medium text-accent hover:underline"
                >
                  {t("editExample")} <span className="sr-only">{place}</span>
                </Link>
              )}
            </div>
          )}
        </div>
      </Card>
    </article>
  );
}

function Side({ isGood, text }: { readonly isGood: boolean; readonly text: string }) {
  const t = useTexts("training");
  const Sign = isGood ? Check : X;
  const tint = isGood ? "bg-good-tint" : "bg-risk-tint";
  const word = isGood ? "text-good-ink" : "text-risk-ink";
  return (
    <section className={`rounded-lg p-4 ${tint}`}>
      <h3 className={`flex items-center gap-2 font-semibold ${word}`}>
        <Sign aria-hidden="true" className="size-5" strokeWidth={3} />
        {isGood ? t("good") : t("bad")}
      </h3>
      <p className="mt-2 font-serif text-lg whitespace-pre-line">{text}</p>
    </section>
  );
}

/** For those who read along: the question with its answers, the correct one marked where it may be shown. */
function Question({ pair }: { readonly pair: PairOnPage }) {
  const t = useTexts("training");
  return (
    <>
      <h3 className="font-semibold">{pair.question}</h3>
      <ul className="mt-2 space-y-1.5">
        {pair.answers.map((text, index) => (
          <li key={text} className="flex gap-2.5">
            {index === pair.correctAnswer ? (
              <Check
                role="img"
                aria-label={t("correct")}
                className="mt-1 size-4 shrink-0 text-good-ink"
                strokeWidth={3}
              />
            ) : (
              <span aria-hidden="true" className="mx-1 mt-2 size-2 shrink-0 rounded-full border border-edge" />
            )}
            <span className={index === pair.correctAnswer ? "font-medium" : "text-soft"}>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
