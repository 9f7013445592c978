import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { PairOnPage } from "~/training/queries/read-touchpoint.server";
import { RadioGroup } from "~/ui/forms/choices";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Notice } from "~/ui/notice";
import { Time } from "~/ui/time";

type AnswerFields = { pairId: string; version: string; answer: string };

interface AnswerFormProps {
  readonly pair: PairOnPage;
  readonly mine: NonNullable<PairOnPage["mine"]>;
  readonly answer: ActionAnswer | undefined;
}

/** The one question: asked, answered wrongly with the reason and another try, or understood. */
export function AnswerForm({ pair, mine, answer }: AnswerFormProps) {
  const t = useTexts("training");
  if (mine.understanding === "understood") return <UnderstoodNote pair={pair} mine={mine} />;
  return (
    <div className="space-y-4">
      {mine.understanding === "lapsed" && (
        <Notice kind="watch" title={t("lapsed.title")}>
          {t("lapsed.text")}
        </Notice>
      )}
      {mine.understanding === "wrong" && mine.answer !== null && (
        <Notice kind="watch" title={t("wrong.title", { answer: pair.answers[mine.answer] ?? "" })}>
          <p>{pair.why}</p>
          <p className="mt-1">{t("wrong.again", { count: mine.attempts })}</p>
        </Notice>
      )}
      <Ask pair={pair} mine={mine} answer={answer} />
    </div>
  );
}

function Ask({ pair, mine, answer }: AnswerFormProps) {
  const t = useTexts("training");
  const isMine = answer?.form.initialValue?.["pairId"] === pair.id;
  const [form, fields] = useHouseForm<AnswerFields>({
    id: `answer-${pair.id}-${mine.attempts}`,
    lastResult: isMine ? answer?.form : null,
    constraint: { answer: { required: true } },
    defaultValue: { pairId: pair.id, version: String(pair.version) },
  });
  return (
    <HouseForm form={form} refusal={isMine ? answer?.refusal : null}>
      <RadioGroup
        field={fields.answer}
        label={pair.question}
        choices={pair.answers.map((label, index) => ({ value: String(index), label }))}
      />
      <HiddenField field={fields.pairId} />
      <HiddenField field={fields.version} />
      <SubmitButton>{t("answer")}</SubmitButton>
    </HouseForm>
  );
}

function UnderstoodNote({ pair, mine }: Omit<AnswerFormProps, "answer">) {
  const t = useTexts("training");
  return (
    <Notice kind="good" title={t("confirmed.title")}>
      <p>{pair.question}</p>
      <p className="font-medium">{pair.correctAnswer === null ? null : pair.answers[pair.correctAnswer]}</p>
      {mine.at !== null && (
        <p className="text-soft">
          <Time at={mine.at} show="relative" />
        </p>
      )}
    </Notice>
  );
}
