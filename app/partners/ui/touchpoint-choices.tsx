import { getCollectionProps } from "@conform-to/react";
import type { ChoosableStage } from "~/partners/queries/read-partner-form.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { FieldErrors } from "~/ui/forms/field";
import type { AnyField } from "~/ui/forms/fields";
import { Link } from "~/ui/link";

interface TouchpointChoicesProps {
  readonly field: AnyField;
  readonly stages: readonly ChoosableStage[];
}

/** The journey to tick in: stage by stage, in its order. */
export function TouchpointChoices({ field, stages }: TouchpointChoicesProps) {
  const t = useTexts("partners");
  const inputs = getCollectionProps(field, {
    type: "checkbox",
    options: stages.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id)),
    ariaAttributes: false,
  });
  const inputOf = new Map(inputs.map(({ key: _key, ...input }) => [input.value, input]));
  return (
    <fieldset aria-describedby={`${field.descriptionId} ${field.errorId}`}>
      <legend className="mb-1 text-sm font-medium">{t("form.touchpoints")}</legend>
      <p id={field.descriptionId} className="mb-3 text-sm text-soft">
        {t("form.touchpointsHint")}
      </p>
      <div className="space-y-4">
        {stages.map((stage) => (
          <div key={stage.id} role="group" aria-labelledby={`stage-${stage.id}`}>
            <p id={`stage-${stage.id}`} className="mb-1.5 border-b border-line pb-1 text-sm font-semibold text-soft">
              {stage.name}
            </p>
            <div className="grid gap-1.5 sm:grid-cols-2">
              {stage.touchpoints.map(({ id, name }) => (
                <label
                  key={id}
                  className="flex min-h-10 items-center gap-3 rounded-md border border-line bg-card px-3 py-1.5 pointer-coarse:min-h-11 has-checked:border-accent has-checked:bg-accent-tint has-focus-visible:outline-2 has-focus-visible:outline-accent max-sm:min-h-11"
                >
                  <input {...inputOf.get(id)} className="size-4.5 shrink-0 accent-accent focus-visible:outline-none" />
                  {name}
                </label>
              ))}
            </div>
          </div>
        ))}
      </div>
      {stages.length === 0 && (
        <p className="text-sm text-soft">
          {t("form.noJourney")}{" "}
          <Link to="/journey" className="text-link">
            {t("form.toJourney")}
          </Link>
        </p>
      )}
      <FieldErrors field={field} />
    </fieldset>
  );
}
