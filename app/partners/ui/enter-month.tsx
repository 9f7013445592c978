import { amountOf } from "~/kernel/money";
import type { FiguresPage, FiguresRow } from "~/partners/queries/read-figures.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { HiddenField, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { useFormat } from "~/ui/now";

type MonthFields = { month: string; volume: string; spend: string; version: string };

interface EnterMonthProps {
  readonly home: string;
  readonly page: FiguresPage;
  readonly chosen: FiguresRow;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** The figures of one month to be typed. */
export function EnterMonth({ home, page, chosen, constraint, answer }: EnterMonthProps) {
  const t = useTexts("partners");
  const format = useFormat();
  const mine = answer?.intent === "confirm" ? undefined : answer;
  const { volume, spendCents } = chosen.figures;
  const [form, fields] = useHouseForm<MonthFields>({
    id: `month-${chosen.month}-${chosen.version}`,
    lastResult: mine?.form,
    constraint,
    defaultValue: {
      month: chosen.month,
      volume: volume === null ? "" : String(volume),
      spend: spendCents === null ? "" : amountOf(spendCents).toFixed(2),
      version: String(chosen.version),
    },
  });
  return (
    <Card title={t("figures.enterTitle", { month: format.month(chosen.month) })}>
      <HouseForm form={form} action={`${home}?month=${chosen.month}`} refusal={mine?.refusal}>
        <TextField
          field={fields.volume}
          label={t("figures.volume")}
          hint={page.seesSpend ? t("figures.volumeHintBrand") : t("figures.volumeHint")}
          type="number"
          inputMode="numeric"
        />
        {page.seesSpend && (
          <div className="max-w-56">
            <TextField
              field={fields.spend}
              label={t("figures.spendIn", { currency: page.currency })}
              hint={t("figures.spendHint")}
              inputMode="decimal"
              autoComplete="off"
            />
          </div>
        )}
        <HiddenField field={fields.month} />
        <HiddenField field={fields.version} />
        <FormButtons cancelTo={home}>
          <SubmitButton name="intent" value={page.seesSpend ? "enterAsBrand" : "enter"}>
            {t("figures.save")}
          </SubmitButton>
        </FormButtons>
      </HouseForm>
    </Card>
  );
}
