import type { LinkPage } from "~/people/queries/read-link.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { AccessPage, GoneLink } from "./access-page";
import { NewPasswordField } from "./new-password-field";

interface PasswordLinkViewProps {
  readonly kind: "invitation" | "reset";
  readonly page: LinkPage | null;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** Where the link of an invitation or of a reset leads: one field, and in. */
export function PasswordLinkView({ kind, page, constraint, answer }: PasswordLinkViewProps) {
  if (page === null) return <GoneLink isInvitation={kind === "invitation"} />;
  return <SetPassword kind={kind} page={page} constraint={constraint} answer={answer} />;
}

function SetPassword({ kind, page, constraint, answer }: PasswordLinkViewProps & { readonly page: LinkPage }) {
  const t = useTexts("access");
  const roles = useTexts("common");
  const [form, fields] = useHouseForm<{ password: string }>({ id: kind, lastResult: answer?.form, constraint });
  const { name, house, role, email } = page;
  const words =
    kind === "invitation"
      ? {
          title: t("invitation.title", { name: name.split(" ")[0] ?? name }),
          lead: t("invitation.lead", { house, role: roles(`role.${role}`), email }),
          submit: t("invitation.submit"),
        }
      : { title: t("reset.title"), lead: t("reset.lead", { email }), submit: t("reset.submit") };
  return (
    <AccessPage title={words.title} lead={words.lead}>
      <HouseForm form={form} refusal={answer?.refusal}>
        {/* For managers of passwords: whose password it is. */}
        <input type="hidden" autoComplete="username" value={email} readOnly />
        <NewPasswordField field={fields.password} />
        <SubmitButton>{words.submit}</SubmitButton>
      </HouseForm>
    </AccessPage>
  );
}
