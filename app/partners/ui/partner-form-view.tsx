import type { DescribedPartner, PartnerForm } from "~/partners/queries/read-partner-form.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { HiddenField, TextField } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { EndPartner } from "./end-partner";
import { TouchpointChoices } from "./touchpoint-choices";

type PartnerFields = { name: string; trade: string; touchpointIds: string[]; version: string };

interface PartnerFormViewProps {
  readonly form: PartnerForm;
  /** Null for a new one. */
  readonly partner: DescribedPartner | null;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** Taking a partner in, or describing it anew. */
export function PartnerFormView({ form: page, partner, constraint, answer }: PartnerFormViewProps) {
  const t = useTexts("partners");
  const format = useFormat();
  const mine = answer?.intent === "end" ? undefined : answer;
  const [form, fields] = useHouseForm<PartnerFields>({
    id: `partner-${partner?.version ?? "new"}`,
    lastResult: mine?.form,
    constraint,
    defaultValue:
      partner === null
        ? {}
        : { ...partner, touchpointIds: [...partner.touchpointIds], version: String(partner.version) },
  });
  const title = partner === null ? t("form.newTitle") : t("form.editTitle");
  const tradeHint =
    page.trades.length === 0 ? t("form.tradeHint") : t("form.tradeHintKnown", { trades: format.list(page.trades) });
  return (
    <>
      <title>{partner === null ? title : `${title}: ${partner.name}`}</title>
      <PageHeader
        title={title}
        breadcrumb={[
          { label: t("list.title"), to: "/partners" },
          ...(partner === null ? [] : [{ label: partner.name, to: `/partners/${partner.partnerId}` }]),
        ]}
        {...(partner === null ? { meta: t("form.newMeta") } : {})}
      />
      <div className="max-w-3xl space-y-5">
        <Card>
          <HouseForm form={form} refusal={mine?.refusal}>
            <TextField field={fields.name} label={t("form.name")} autoComplete="off" />
            <TextField field={fields.trade} label={t("form.trade")} hint={tradeHint} autoComplete="off" />
            <TouchpointChoices field={fields.touchpointIds} stages={page.stages} />
            {partner !== null && <HiddenField field={fields.version} />}
            <FormButtons cancelTo={partner === null ? "/partners" : `/partners/${partner.partnerId}`}>
              {partner === null ? (
                <SubmitButton>{t("form.start")}</SubmitButton>
              ) : (
                <SubmitButton name="intent" value="describe">
                  {t("form.save")}
                </SubmitButton>
              )}
            </FormButtons>
          </HouseForm>
        </Card>
        {partner !== null && <EndPartner partner={partner} answer={answer?.intent === "end" ? answer : undefined} />}
      </div>
    </>
  );
}
