import { PASSWORD_ADVISED_LENGTH, PASSWORD_MIN_LENGTH } from "~/people/domain/passwords";
import { useTexts } from "~/platform/i18n/use-texts";
import { TextField, type AnyField } from "~/ui/forms/fields";

/** A password somebody sets: pasting is welcome, and a manager of passwords is told what the field is. */
export function NewPasswordField({ field }: { readonly field: AnyField }) {
  const t = useTexts("access");
  return (
    <TextField
      field={field}
      type="password"
      label={t("newPassword")}
      hint={t("newPasswordHint", { min: PASSWORD_MIN_LENGTH, advised: PASSWORD_ADVISED_LENGTH })}
      autoComplete="new-password"
    />
  );
}
