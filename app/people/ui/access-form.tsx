import type { ListedPerson } from "~/people/queries/read-people.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

type AccessFields = { personId: string; version: string };

/** Taking somebody's access away, after a second look, or giving it back. */
export function AccessForm({ person }: { readonly person: ListedPerson }) {
  const t = useTexts("people");
  const { personId, version, name, offer } = person;
  const [form, fields] = useHouseForm<AccessFields>({
    id: `access-${personId}-${version}`,
    defaultValue: { personId, version: String(version) },
  });
  if (offer === null) return null;
  const isDisable = offer === "disable";
  const body = (
    <HouseForm form={form}>
      <HiddenField field={fields.personId} />
      <HiddenField field={fields.version} />
      <SubmitButton look={isDisable ? "danger" : "secondary"} size="small" name="intent" value={offer}>
        {isDisable ? t("people.disable") : t("people.enable")}
        {!isDisable && <span className="sr-only"> ({name})</span>}
      </SubmitButton>
    </HouseForm>
  );
  if (!isDisable) return body;
  return (
    <ConfirmDialog id={`disable-${personId}`} open={t("people.disable")} title={t("people.disableTitle", { name })}>
      <p>{t("people.disableText")}</p>
      {body}
    </ConfirmDialog>
  );
}
