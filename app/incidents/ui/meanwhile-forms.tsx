import type { IncidentPage } from "~/incidents/queries/read-incident-page.server";
import { useTexts } from "~/platform/i18n/use-texts";
import type { PauseReason } from "~/servicelevels/domain/clocks";
import { PauseForm } from "./pause-form";
import { WordsForm } from "./words-form";
import { StepDisclosure } from "./step-disclosure";

/** What happens while a solution is worked on: word to and from the customer, and waiting for somebody. */
export function MeanwhileForms({
  page,
  reasons,
}: {
  readonly page: IncidentPage;
  readonly reasons: readonly PauseReason[];
}) {
  const t = useTexts("incidents");
  const can = (step: IncidentPage["steps"][number]) => page.steps.includes(step);
  return (
    <div className="flex flex-col gap-3">
      {can("pause") && (
        <StepDisclosure intent="pause" summary={t("form.pause")}>
          <PauseForm reasons={reasons} mayBeFirstResponse={page.respondedAt === null} />
        </StepDisclosure>
      )}
      {can("sendUpdate") && (
        <StepDisclosure intent="send-update" summary={t("form.update")}>
          <WordsForm intent="send-update" submit={t("form.sendUpdate")} look="secondary" />
        </StepDisclosure>
      )}
      {can("recordCustomerMessage") && (
        <StepDisclosure intent="customer-wrote" summary={t("form.customerWrote")}>
          <WordsForm intent="customer-wrote" submit={t("form.recordMessage")} look="secondary" isHeard />
        </StepDisclosure>
      )}
    </div>
  );
}
