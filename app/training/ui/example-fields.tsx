import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { RadioGroup } from "~/ui/forms/choices";
import { TextArea, TextField, type AnyField } from "~/ui/forms/fields";

export type PairFields = {
  good: string;
  bad: string;
  why: string;
  question: string;
  answer1: string;
  answer2: string;
  answer3: string;
  answer4: string;
  correct: string;
  version: string;
};

/** Good and bad side by side, as they will be read; then the question. */
export function ExampleFields({ fields }: { readonly fields: Readonly<Record<keyof PairFields, AnyField>> }) {
  const t = useTexts("training");
  return (
    <>
      <Card title={t("form.pair")}>
        <div className="space-y-5">
          <div className="grid gap-5 md:grid-cols-2">
            <TextArea field={fields.good} label={t("good")} hint={t("form.goodHint")} rows={6} isQuote />
            <TextArea field={fields.bad} label={t("bad")} hint={t("form.badHint")} rows={6} isQuote />
          </div>
          <TextArea field={fields.why} label={t("why")} hint={t("form.whyHint")} rows={3} />
        </div>
      </Card>
      <Card title={t("form.questionTitle")}>
        <div className="space-y-5">
          <TextField field={fields.question} label={t("form.question")} hint={t("form.questionHint")} />
          <div className="grid gap-5 md:grid-cols-2">
            <TextField field={fields.answer1} label={t("form.answer", { place: 1 })} />
            <TextField field={fields.answer2} label={t("form.answer", { place: 2 })} />
            <TextField field={fields.answer3} label={t("form.answer", { place: 3 })} />
            <TextField field={fields.answer4} label={t("form.answer", { place: 4 })} />
          </div>
          <RadioGroup
            field={fields.correct}
            label={t("form.correct")}
            choices={[1, 2, 3, 4].map((place) => ({ value: String(place), label: t("form.answer", { place }) }))}
          />
        </div>
      </Card>
    </>
  );
}
