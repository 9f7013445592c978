import { Form } from "@remix-run/react";
import type { Month } from "~/kernel/month";
import type { FiguresPage, FiguresRow } from "~/partners/queries/read-figures.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Button, ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { controlClasses, labelClasses } from "~/ui/forms/look";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { useFormat } from "~/ui/now";
import { RefusalNotice } from "~/ui/refusal-notice";
import { EnterMonth } from "./enter-month";
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
          <PickMonth action={home} latest={page.thisMonth} />
        </Card>
      )}
    </div>
  );
}

/** Any month up to this one, by its address. */
function PickMonth({ action, latest }: { readonly action: string; readonly latest: Month }) {
  const t = useTexts("partners");
  return (
    <Form method="get" action={action} className="flex flex-wrap items-end gap-3">
      <label className="min-w-44">
        <span className={labelClasses}>{t("figures.anotherMonth")}</span>
        <input type="month" name="month" required max={latest} placeholder={latest} className={controlClasses} />
      </label>
      <Button type="submit">{t("figures.goToMonth")}</Button>
    </Form>
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
