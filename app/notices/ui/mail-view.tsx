import type { MailPage } from "~/notices/queries/read-outbox.server";
import type { ActionAnswer } from "~/platform/http/action-answer";
import type { Language } from "~/platform/i18n/languages";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { HiddenField } from "~/ui/forms/fields";
import { HouseForm } from "~/ui/forms/house-form";
import { SubmitButton } from "~/ui/forms/submit-button";
import { useHouseForm } from "~/ui/forms/use-house-form";
import { KeyValueList } from "~/ui/key-value-list";
import { PageHeader } from "~/ui/page-header";
import { RefusalNotice } from "~/ui/refusal-notice";
import { StateBadge } from "~/ui/state";
import { Time } from "~/ui/time";
import { LetterCard, type LetterForm } from "./letter-card";
import { MAIL_STATE, useFaultWords, useKindWords } from "./mail-words";

interface MailViewProps {
  readonly page: MailPage;
  readonly form: LetterForm;
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
  readonly answer: ActionAnswer | undefined;
}

export function MailView({ page, form, languages, answer }: MailViewProps) {
  const t = useTexts("mail");
  const kindWords = useKindWords();
  const title = kindWords(page.kind);
  return (
    <>
      <title>{title}</title>
      <PageHeader
        title={title}
        breadcrumb={[{ label: t("outbox.title"), to: "/outbox" }]}
        current={page.toName === "" ? page.toEmail : page.toName}
        badges={<StateBadge state={MAIL_STATE[page.status]}>{t(`outbox.statusOf.${page.status}`)}</StateBadge>}
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(18rem,1fr)]">
        <div className="min-w-0 lg:order-2 space-y-5">
          {page.link !== null && <LinkCard page={page} link={page.link} />}
          <FactsCard page={page} languages={languages} answer={answer} />
        </div>
        <LetterCard page={page} form={form} languages={languages} />
      </div>
    </>
  );
}

/** Nobody sends it: whoever administers the portal hands it over. */
function LinkCard({ page, link }: { readonly page: MailPage; readonly link: string }) {
  const t = useTexts("mail");
  return (
    <Card title={t("outbox.linkTitle")}>
      <p className="text-sm">{t("outbox.linkText", { name: page.toName === "" ? page.toEmail : page.toName })}</p>
      <p className="mt-3">
        <code className="block rounded-md bg-sunk px-3 py-2 font-mono text-sm break-all select-all">{link}</code>
      </p>
      <p className="mt-3 text-sm">
        <a href={link} className="target font-semibold text-accent hover:underline" rel="noreferrer">
          {t("outbox.linkOpen")}
        </a>
      </p>
    </Card>
  );
}

function FactsCard({ page, languages, answer }: Omit<MailViewProps, "form">) {
  const t = useTexts("mail");
  const faultWords = useFaultWords();
  const isOpen = page.status === "waiting" || page.status === "sending";
  return (
    <Card title={t("outbox.facts")}>
      <KeyValueList
        items={[
          {
            key: t("outbox.to"),
            value: (
              <>
                {page.toName}
                <span className="block wrap-anywhere text-soft">{page.toEmail}</span>
              </>
            ),
          },
          {
            key: t("outbox.sentIn"),
            value: languages.find(({ language }) => language === page.language)?.name ?? page.language,
          },
          { key: t("outbox.created"), value: <Time at={page.createdAt} show="dateTime" /> },
          ...(isOpen
            ? [
                {
                  key: t("outbox.due"),
                  value: <Leaves page={page} />,
                },
              ]
            : []),
          ...(page.expiresAt === null
            ? []
            : [{ key: t("outbox.expires"), value: <Time at={page.expiresAt} show="dateTime" /> }]),
          ...(page.sentAt === null
            ? []
            : [{ key: t("outbox.sent"), value: <Time at={page.sentAt} show="dateTime" /> }]),
          ...(page.sentAs === null
            ? []
            : [{ key: t("outbox.sentAs"), value: <span className="break-all">{page.sentAs}</span> }]),
          { key: t("outbox.tries"), value: page.attempt },
          ...(page.fault === null ? [] : [{ key: t("outbox.lastFault"), value: faultWords(page.fault) }]),
          ...(page.said === ""
            ? []
            : [{ key: t("outbox.said"), value: <span className="break-words">{page.said}</span> }]),
        ]}
      />
      {page.mayTryAgain ? <AgainForm page={page} answer={answer} /> : <RefusalNotice refusal={answer?.refusal} />}
    </Card>
  );
}

function Leaves({ page }: { readonly page: MailPage }) {
  const t = useTexts("mail");
  if (!page.hasGateway) return <>{t("outbox.dueNever")}</>;
  return page.isDue ? <>{t("outbox.dueNow")}</> : <Time at={page.dueAt} show="dateTime" />;
}

function AgainForm({ page, answer }: { readonly page: MailPage; readonly answer: ActionAnswer | undefined }) {
  const t = useTexts("mail");
  const [form, fields] = useHouseForm<{ attempt: string }>({
    id: `again-${page.attempt}`,
    lastResult: answer?.form,
    defaultValue: { attempt: String(page.attempt) },
  });
  return (
    <div className="mt-4 space-y-2">
      {page.mayDouble && <p className="text-sm text-watch-ink">{t("outbox.doubleHint")}</p>}
      <HouseForm form={form} refusal={answer?.refusal}>
        <HiddenField field={fields.attempt} />
        <SubmitButton look="secondary">{t(page.mayDouble ? "outbox.againDouble" : "outbox.again")}</SubmitButton>
      </HouseForm>
    </div>
  );
}
