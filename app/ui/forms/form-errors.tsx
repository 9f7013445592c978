import type { FormMetadata } from "@conform-to/react";
import { useTexts } from "~/platform/i18n/use-texts";
import { Notice } from "../notice";
import { useMessages } from "./use-messages";

/** What the whole form was refused for, how many fields need a look, and that nothing typed is lost. */
export function FormErrors<Schema extends Record<string, unknown>>({ form }: { readonly form: FormMetadata<Schema> }) {
  const t = useTexts("ui");
  const messageOf = useMessages();
  if (form.status !== "error") return null;
  const ofForm = form.errors ?? [];
  const fields = Object.entries(form.allErrors).filter(([name, errors]) => name !== "" && errors.length > 0).length;
  if (ofForm.length === 0 && fields === 0) return null;
  return (
    <div id={form.errorId} className="w-full">
      <Notice kind="risk" {...(fields > 0 ? { title: t("form.heading", { count: fields }) } : {})}>
        {ofForm.map((message) => (
          <p key={message}>{messageOf(message)}</p>
        ))}
        <p>{t("form.kept")}</p>
      </Notice>
    </div>
  );
}
