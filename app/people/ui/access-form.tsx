import type { ListedPerson, Offer } from "~/people/queries/read-people.server";
import type { Role } from "~/people/domain/roles";
import { useTexts } from "~/platform/i18n/use-texts";
import { ConfirmDialog } from "~/ui/confirm-dialog";
import { RadioGroup } from "~/ui/forms/choices";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";

type AccessFields = { personId: string; version: string; role: string };

interface AccessFormProps {
  readonly person: ListedPerson;
  readonly roles: readonly Role[];
}

/** What can be done with somebody's account, each after a second look where it ends something. */
export function AccessForms({ person, roles }: AccessFormProps) {
  if (person.offers.length === 0) return null;
  return (
    <div className="flex flex-wrap gap-2 lg:justify-end">
      {person.offers.map((offer) => (
        <AccessForm key={offer} offer={offer} person={person} roles={roles} />
      ))}
    </div>
  );
}

function AccessForm({ offer, person, roles }: AccessFormProps & { readonly offer: Offer }) {
  const t = useTexts("people");
  const { personId, version, name } = person;
  const [form, fields] = useHouseForm<AccessFields>({
    id: `${offer}-${personId}-${version}`,
    defaultValue: { personId, version: String(version), role: person.role },
  });
  const isPlain = offer === "enable" || offer === "inviteAgain";
  const body = (
    <HouseForm form={form}>
      <HiddenField field={fields.personId} />
      <HiddenField field={fields.version} />
      {offer === "role" && <RoleChoice field={fields.role} roles={roles} />}
      <SubmitButton
        look={isPlain || offer === "role" ? "secondary" : "danger"}
        size="small"
        name="intent"
        value={offer}
      >
        {t(`offer.${offer}`)}
        {isPlain && <span className="sr-only"> ({name})</span>}
      </SubmitButton>
    </HouseForm>
  );
  if (isPlain) return body;
  return (
    <ConfirmDialog
      id={`${offer}-${personId}`}
      open={t(`offer.${offer}`)}
      openSize="small"
      title={t(`ask.${offer}.title`, { name })}
    >
      <p>{t(`ask.${offer}.text`)}</p>
      {body}
    </ConfirmDialog>
  );
}

function RoleChoice({
  field,
  roles,
}: {
  readonly field: Parameters<typeof RadioGroup>[0]["field"];
  readonly roles: readonly Role[];
}) {
  const t = useTexts("people");
  const roleNames = useTexts("common");
  return (
    <RadioGroup
      field={field}
      label={t("people.role")}
      choices={roles.map((role) => ({ value: role, label: roleNames(`role.${role}`), hint: t(`roleHint.${role}`) }))}
    />
  );
}
