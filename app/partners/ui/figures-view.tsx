import { amountOf } from "~/kernel/money";
import type { Month } from "~/partners/domain/months";
import type { FiguresPage, FiguresRow } from "~/partners/queries/read-figures.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { HiddenField, TextField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { FilterBar, FilterText } from "~/ui/filter-bar";
import { useFormat } from "~/ui/now";
import { RefusalNotice } from "~/ui/refusal-notice";
import { FiguresTable } from "./figures-table";

interface FiguresViewProps {
  readonly partnerId: string;
  readonly page: FiguresPage;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function FiguresView({ partnerId, page, constraint, answer }: FiguresViewProps) {
  const t = useTexts("partners");
  const home = `/partners/${partnerId}/months`;
  const { chosen, olderThan, mayEnter, mayConfirm, seesSpend, currency } = page;
  const title = seesSpend ? t("figures.title") : t("figures.titleOwn");
  return (
    <div className="space-y-5">
      <title>{title}</title>
      <RefusalNotice refusal={answer?.intent === "confirm" ? answer.refusal : null} />
      {chosen !== null && (
        <EnterMonth
          key={chosen.month}
          home={home}
          page={page}
          chosen={chosen}
          constraint={constraint}
          answer={answer}
        />
      )}
      <Card title={title} aside={seesSpend ? t("figures.spendNote", { currency }) : undefined}>
        <FiguresTable
          rows={page.rows}
          seesSpend={seesSpend}
          currency={currency}
          {...(mayEnter ? { enterTo: (month: Month) => `${home}?month=${month}` } : {})}
          {...(mayConfirm ? { extra: (row: FiguresRow) => <ConfirmMonth row={row} /> } : {})}
        />
        <div className="mt-4 flex flex-wrap gap-3">
          {!page.isFirstPage && <ButtonLink to={home}>{t("figures.newest")}</ButtonLink>}
          {olderThan !== null && <ButtonLink to={`${home}?before=${olderThan}`}>{t("figures.older")}</ButtonLink>}
        </div>
      </Card>
      {mayEnter && (
        <Card title={t("figures.another")}>
          <FilterBar active={0} clearTo={home}>
            <FilterText name="month" label={t("figures.anotherMonth")} type="month" value={null} />
          </FilterBar>
        </Card>
      )}
    </div>
  );
}

type MonthFields = { month: string; volume: string; spend: string; version: string };

interface EnterMonthProps {
  readonly home: string;
  readonly page: FiguresPage;
  readonly chosen: FiguresRow;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

function EnterMonth({ home, page, chosen, constraint, answer }: EnterMonthProps) {
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
      <div className="space-y-4">
        <RefusalNotice refusal={mine?.refusal} />
        <HouseForm form={form} action={`${home}?month=${chosen.month}`}>
          <TextField
            field={fields.volume}
            label={t("figures.volume")}
            hint={page.seesSpend ? t("figures.volumeHintBrand") : t("figures.volumeHint")}
            type="number"
            inputMode="numeric"
          />
          {page.seesSpend && (
            <TextField
              field={fields.spend}
              label={t("figures.spendIn", { currency: page.currency })}
              hint={t("figures.spendHint")}
              inputMode="decimal"
              autoComplete="off"
            />
          )}
          <HiddenField field={fields.month} />
          <HiddenField field={fields.version} />
          <div className="flex flex-wrap gap-3">
            <SubmitButton name="intent" value={page.seesSpend ? "enterAsBrand" : "enter"}>
              {t("figures.save")}
            </SubmitButton>
            <ButtonLink to={home} look="quiet">
              {t("figures.cancel")}
            </ButtonLink>
          </div>
        </HouseForm>
      </div>
    </Card>
  );
}

type ConfirmFields = { month: string; version: string };

function ConfirmMonth({ row }: { readonly row: FiguresRow }) {
  const t = useTexts("partners");
  const format = useFormat();
  const [form, fields] = useHouseForm<ConfirmFields>({
    id: `confirm-${row.month}-${row.version}`,
    defaultValue: { month: row.month, version: String(row.version) },
  });
  if (row.figures.status !== "entered" || row.figures.volume === null) return null;
  return (
    <HouseForm form={form} inline>
      <HiddenField field={fields.month} />
      <HiddenField field={fields.version} />
      <SubmitButton look="secondary" size="small" name="intent" value="confirm">
        {t("figures.confirm")}
        <span className="sr-only"> {format.month(row.month)}</span>
      </SubmitButton>
    </HouseForm>
  );
}
