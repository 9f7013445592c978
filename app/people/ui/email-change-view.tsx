import type { LinkPage } from "~/people/queries/read-link.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { AccessPage, GoneLink } from "./access-page";

interface EmailChangeViewProps {
  readonly page: LinkPage | null;
  readonly answer: ActionAnswer | undefined;
}

export function EmailChangeView({ page, answer }: EmailChangeViewProps) {
  const t = useTexts("access");
  const [form] = useHouseForm<Record<string, never>>({ id: "email-change", lastResult: answer?.form });
  if (page === null) return <GoneLink askAt="/me" />;
  const lead = t("emailChange.lead", { name: page.name, email: page.newEmail });
  return (
    <AccessPage title={t("emailChange.title")} lead={lead}>
      <HouseForm form={form} refusal={answer?.refusal}>
        <SubmitButton>{t("emailChange.submit")}</SubmitButton>
      </HouseForm>
    </AccessPage>
  );
}
