import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { ErrorLine } from "~/ui/forms/field";
import { SelectField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { controlClasses, labelClasses } from "~/ui/forms/look";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { mappingName } from "./mapping-name";

type Upload = { mapping: string };

interface UploadFormProps {
  readonly mappings: readonly string[];
  readonly constraint: Record<string, object>;
  readonly mostMegabytes: number;
  readonly answer: ActionAnswer | undefined;
}

/** What is wrong with the file itself is said at the file. */
const FILE_REFUSALS = ["import.no-file", "import.too-large", "import.not-a-csv"] as const;

export function UploadForm({ mappings, constraint, mostMegabytes, answer }: UploadFormProps) {
  const t = useTexts("exchange");
  const [form, fields] = useHouseForm<Upload>({
    id: "upload",
    lastResult: answer?.form,
    constraint,
    defaultValue: { mapping: mappings[0] ?? "" },
  });
  const refusal = answer?.refusal;
  const isOfFile = FILE_REFUSALS.some((code) => code === refusal?.code);
  return (
    <HouseForm form={form} refusal={isOfFile ? null : refusal} action="/imports" encType="multipart/form-data">
      <SelectField
        field={fields.mapping}
        label={t("upload.mapping")}
        choices={mappings.map((name) => ({ value: name, label: mappingName(t, name) }))}
      />
      <div>
        <label htmlFor="upload-file" className={labelClasses}>
          {t("upload.file")}
        </label>
        <p id="upload-file-hint" className="mb-1.5 text-sm text-soft">
          {t("upload.fileHint", { most: mostMegabytes })}
        </p>
        <input
          id="upload-file"
          name="file"
          type="file"
          required
          accept=".csv,.txt,text/csv,text/plain"
          aria-describedby="upload-file-hint upload-file-error"
          aria-invalid={isOfFile || undefined}
          className={controlClasses}
        />
        <div id="upload-file-error" role="alert">
          {isOfFile && <ErrorLine>{refusal?.text}</ErrorLine>}
        </div>
      </div>
      <SubmitButton>{t("upload.send")}</SubmitButton>
    </HouseForm>
  );
}
