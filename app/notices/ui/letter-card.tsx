import type { MailPage } from "~/notices/queries/read-outbox.server";
import type { Language } from "~/platform/i18n/languages";
import { useTexts } from "~/platform/i18n/use-texts";
import { buttonClasses } from "~/ui/button";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";

export type LetterForm = "html" | "text";

interface LetterCardProps {
  readonly page: MailPage;
  readonly form: LetterForm;
  readonly languages: readonly { readonly language: Language; readonly name: string }[];
}

/** The mail as it is sent, in either language, formatted or as text; where it is closed in, none of its links lead anywhere. */
export function LetterCard({ page, form, languages }: LetterCardProps) {
  const t = useTexts("mail");
  const { letter, shownIn } = page;
  if (letter === null) return <Card title={t("outbox.letter")}>{t("outbox.noWords", { kind: page.kept })}</Card>;
  const address = (language: Language, as: LetterForm) => `/outbox/${page.id}?language=${language}&form=${as}`;
  return (
    <Card title={letter.subject}>
      <div className="mb-4 flex flex-wrap justify-between gap-x-6 gap-y-2">
        <Choice
          label={t("outbox.shownIn")}
          options={languages.map(({ language, name }) => ({
            to: address(language, form),
            words: name,
            isCurrent: language === shownIn,
          }))}
        />
        <Choice
          label={t("outbox.form")}
          options={(["html", "text"] as const).map((as) => ({
            to: address(shownIn, as),
            words: t(as === "html" ? "outbox.html" : "outbox.text"),
            isCurrent: as === form,
          }))}
        />
      </div>
      {form === "html" ? (
        <iframe
          title={t("outbox.frame")}
          srcDoc={letter.html}
          sandbox=""
          className="h-[58rem] w-full sm:h-[44rem] rounded-md border border-line"
        />
      ) : (
        <pre lang={shownIn} className="overflow-x-auto rounded-md bg-sunk p-4 font-mono text-sm whitespace-pre-wrap">
          {letter.text}
        </pre>
      )}
    </Card>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly options: readonly { readonly to: string; readonly words: string; readonly isCurrent: boolean }[];
}

function Choice({ label, options }: ChoiceProps) {
  return (
    <nav aria-label={label}>
      <ul className="flex flex-wrap gap-1">
        {options.map(({ to, words, isCurrent }) => (
          <li key={to}>
            <Link
              to={to}
              preventScrollReset
              {...(isCurrent ? { "aria-current": "true" as const } : {})}
              className={buttonClasses(isCurrent ? "secondary" : "quiet", "small")}
            >
              {words}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
