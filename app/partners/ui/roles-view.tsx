import { ROLE_MIN_LENGTH } from "~/partners/domain/role-text";
import type { RolesPage, RoleToWrite } from "~/partners/queries/read-my-onboarding.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { classes } from "~/ui/classes";
import { EmptyState } from "~/ui/empty-state";
import { HiddenField, TextArea } from "~/ui/forms/fields";
import { FormButtons } from "~/ui/forms/form-buttons";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { Link } from "~/ui/link";
import { PageHeader } from "~/ui/page-header";
import { StateSign, stateText } from "~/ui/state";

interface RolesViewProps {
  readonly page: RolesPage;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

/** One touchpoint at a time: what the brand expects there, and one's own words. */
export function RolesView({ page, constraint, answer }: RolesViewProps) {
  const t = useTexts("partners");
  const { current, links } = page;
  return (
    <div className="max-w-3xl">
      <title>{t("roles.title")}</title>
      <PageHeader
        title={t("roles.title")}
        breadcrumb={[{ label: t("mine.title"), to: "/onboarding" }]}
        meta={t("roles.meta")}
      />
      {current === null ? (
        <EmptyState title={t("roles.empty")}>{t("roles.emptyText")}</EmptyState>
      ) : (
        <div className="space-y-5">
          <Places links={links} current={current} />
          <WriteRole key={current.touchpointId} link={current} constraint={constraint} answer={answer} />
        </div>
      )}
    </div>
  );
}

function Places({ links, current }: { readonly links: readonly RoleToWrite[]; readonly current: RoleToWrite }) {
  const t = useTexts("partners");
  return (
    <nav aria-label={t("roles.places")}>
      <ul className="flex flex-wrap gap-2">
        {links.map(({ touchpointId, name, roleText }) => {
          const isCurrent = touchpointId === current.touchpointId;
          const isWritten = roleText !== "";
          return (
            <li key={touchpointId}>
              <Link
                to={`/onboarding/roles?touchpoint=${touchpointId}`}
                {...(isCurrent ? { "aria-current": "page" as const } : {})}
                className={classes(
                  "inline-flex min-h-9 items-center gap-2 rounded-full border px-3 text-sm pointer-coarse:min-h-11",
                  isCurrent ? "border-accent bg-accent-tint font-semibold" : "border-line bg-card hover:border-accent",
                )}
              >
                <StateSign state={isWritten ? "good" : "watch"} className={stateText[isWritten ? "good" : "watch"]} />
                {name}
                <span className="sr-only">{isWritten ? t("roles.written") : t("roles.unwritten")}</span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}

type RoleFields = { touchpointId: string; text: string; version: string };

interface WriteRoleProps {
  readonly link: RoleToWrite;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

function WriteRole({ link, constraint, answer }: WriteRoleProps) {
  const t = useTexts("partners");
  const [form, fields] = useHouseForm<RoleFields>({
    id: `role-${link.touchpointId}-${link.version}`,
    lastResult: answer?.form,
    constraint,
    defaultValue: { touchpointId: link.touchpointId, text: link.roleText, version: String(link.version) },
  });
  return (
    <Card title={link.name}>
      <div className="space-y-5">
        {link.expectedService !== "" && (
          <div className="rounded-lg bg-sunk px-4 py-3">
            <p className="text-sm font-semibold text-soft">{t("roles.expected")}</p>
            <p className="mt-1 max-w-prose whitespace-pre-line">{link.expectedService}</p>
          </div>
        )}
        <HouseForm form={form} refusal={answer?.refusal} action={`/onboarding/roles?touchpoint=${link.touchpointId}`}>
          <TextArea
            field={fields.text}
            label={t("roles.label")}
            hint={t("roles.hint", { min: ROLE_MIN_LENGTH })}
            rows={5}
            isQuote
          />
          <HiddenField field={fields.touchpointId} />
          <HiddenField field={fields.version} />
          <FormButtons cancelTo="/onboarding">
            <SubmitButton>{t("roles.save")}</SubmitButton>
          </FormButtons>
        </HouseForm>
      </div>
    </Card>
  );
}
