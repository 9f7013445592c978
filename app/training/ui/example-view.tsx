import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { ExamplePair } from "~/training/domain/example-pair";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { ExampleFields, type PairFields } from "./example-fields";

interface ExampleViewProps {
  readonly touchpoint: { readonly id: string; readonly name: string };
  /** Null for a new one. */
  readonly pair: ExamplePair | null;
  /** People whose correct answer a change would make lapse. */
  readonly confirmed: number;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** Writing a pair, or writing it anew. */
export function ExampleView({ touchpoint, pair, confirmed, constraint, answer }: ExampleViewProps) {
  const t = useTexts("training");
  const mine = answer?.intent === "remove" ? undefined : answer;
  const [form, fields] = useHouseForm<PairFields>({
    id: `example-${pair?.version ?? "new"}`,
    lastResult: mine?.form,
    constraint,
    defaultValue: pair === null ? { correct: "1" } : valuesOf(pair),
  });
  const title = pair === null ? t("form.newTitle") : t("form.editTitle");
  return (
    <>
      <title>{`${title}: ${touchpoint.name}`}</title>
      <PageHeader
        title={title}
        breadcrumb={[
          { label: t("journey"), to: "/journey" },
          { label: touchpoint.name, to: `/journey/touchpoints/${touchpoint.id}` },
        ]}
      />
      <div className="space-y-5">
        {confirmed > 0 && (
          <Notice kind="watch" title={t("form.lapse", { count: confirmed })}>
            {t("form.lapseText")}
          </Notice>
        )}
        <HouseForm form={form} refusal={mine?.refusal}>
          <ExampleFields fields={fields} />
          {pair !== null && <HiddenField field={fields.version} />}
          <FormButtons cancelTo={`/journey/touchpoints/${touchpoint.id}`}>
            <SubmitButton name="intent" value="save">
              {t("form.save")}
            </SubmitButton>
          </FormButtons>
        </HouseForm>
        {pair !== null && <RemovePair pair={pair} answer={answer?.intent === "remove" ? answer : undefined} />}
      </div>
    </>
  );
}

/** Answers are counted from 1 for people, from 0 for the domain. */
function valuesOf(pair: ExamplePair): PairFields {
  const [answer1 = "", answer2 = "", answer3 = "", answer4 = ""] = pair.answers;
  const { good, bad, why, question } = pair;
  const correct = String(pair.correctAnswer + 1);
  return { good, bad, why, question, answer1, answer2, answer3, answer4, correct, version: String(pair.version) };
}

type RemoveFields = { version: string };

function RemovePair({ pair, answer }: { readonly pair: ExamplePair; readonly answer: ActionAnswer | undefined }) {
  const t = useTexts("training");
  const [form, fields] = useHouseForm<RemoveFields>({
    id: "remove-example",
    lastResult: answer?.form,
    defaultValue: { version: String(pair.version) },
  });
  return (
    <Card title={t("form.removeTitle")}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <p className="text-sm text-soft">{t("form.removeText")}</p>
        <HiddenField field={fields.version} />
        <SubmitButton look="secondary" name="intent" value="remove">
          {t("form.remove")}
        </SubmitButton>
      </HouseForm>
    </Card>
  );
}
