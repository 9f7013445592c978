import type { DescribedPartner } from "~/partners/queries/read-partner-form.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Link } from "~/ui/link";
import { RefusalNotice } from "~/ui/refusal-notice";

type EndFields = { version: string };

interface EndPartnerProps {
  readonly partner: DescribedPartner;
  readonly answer: ActionAnswer | undefined;
}

/** Ending a relation: what happens then, and what has to be done before. */
export function EndPartner({ partner, answer }: EndPartnerProps) {
  const t = useTexts("partners");
  const [form, fields] = useHouseForm<EndFields>({
    id: "end-partner",
    lastResult: answer?.form,
    defaultValue: { version: String(partner.version) },
  });
  const isRefused = answer !== undefined && answer.refusal !== null;
  return (
    <Card title={t("end.title")}>
      <div className="space-y-4 text-sm">
        <p className="text-soft">{t("end.text")}</p>
        {partner.openIncidents > 0 ? (
          <>
            <RefusalNotice refusal={answer?.refusal} />
            <p>
              {t("end.openFirst", { count: partner.openIncidents })}{" "}
              <Link to={`/incidents?partner=${partner.partnerId}`} className="font-medium text-accent underline">
                {t("end.seeThem")}
              </Link>
            </p>
          </>
        ) : (
          <ConfirmDialog
            id="end-relation"
            open={t("end.open")}
            title={t("end.confirmTitle", { name: partner.name })}
            isRefused={isRefused}
          >
            <p>{t("end.confirmText")}</p>
            <HouseForm form={form} refusal={answer?.refusal}>
              <HiddenField field={fields.version} />
              <SubmitButton look="danger" name="intent" value="end">
                {t("end.confirm")}
              </SubmitButton>
            </HouseForm>
          </ConfirmDialog>
        )}
      </div>
    </Card>
  );
}
