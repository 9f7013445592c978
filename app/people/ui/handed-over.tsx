import { useTexts } from "~/platform/i18n/use-texts";
import { KeyValueList } from "~/ui/key-value-list";
import { Notice } from "~/ui/notice";

/** What is handed to a new person, shown this once. */
export interface HandedOver {
  readonly name: string;
  readonly email: string;
  readonly firstPassword: string;
}

export function HandedOverNotice({ handedOver }: { readonly handedOver: HandedOver }) {
  const t = useTexts("people");
  const { name, email, firstPassword } = handedOver;
  return (
    <Notice kind="good" title={t("add.doneTitle", { name })}>
      <p>{t("add.doneText")}</p>
      <div className="mt-2 max-w-md">
        <KeyValueList
          items={[
            { key: t("add.email"), value: <span className="font-medium break-all">{email}</span> },
            {
              key: t("add.password"),
              value: <code className="font-mono text-base font-semibold break-all select-all">{firstPassword}</code>,
            },
          ]}
        />
      </div>
    </Notice>
  );
}
