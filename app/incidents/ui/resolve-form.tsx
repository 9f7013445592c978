import type { CauseLocation } from "~/incidents/domain/events";
import { useTexts } from "~/platform/i18n/use-texts";
import { RadioGroup } from "~/ui/forms/choices";
import { TextArea } from "~/ui/forms/fields";
import { StepForm } from "./step-form";

type ResolveFields = { cause: string; whatWasDone: string; causeLocation: string };

export function ResolveForm({ locations }: { readonly locations: readonly CauseLocation[] }) {
  const t = useTexts("incidents");
  return (
    <StepForm<ResolveFields> intent="resolve" submit={t("form.resolve")}>
      {(fields) => (
        <>
          <TextArea field={fields.cause} label={t("form.cause")} hint={t("form.causeHint")} rows={2} />
          <TextArea
            field={fields.whatWasDone}
            label={t("form.whatWasDone")}
            hint={t("form.whatWasDoneHint")}
            rows={2}
          />
          <RadioGroup
            field={fields.causeLocation}
            label={t("form.causeLocation")}
            choices={locations.map((location) => ({ value: location, label: t(`causeLocation.${location}`) }))}
          />
        </>
      )}
    </StepForm>
  );
}
