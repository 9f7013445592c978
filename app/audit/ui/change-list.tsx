import { HIDDEN, type Change } from "~/audit/domain/words";
import { codeIn, isField } from "~/audit/domain/codes";
import type { TrailPage } from "~/audit/queries/read-trail.server";
import { deviceOf } from "~/people/domain/devices";
import { useTexts } from "~/platform/i18n/use-texts";
import { Disclosure } from "~/ui/disclosure";
import { useFormat } from "~/ui/now";

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly names: TrailPage["names"];
}

/** So many stand open; of a whole new row the rest is one press away. */
const SHOWN = 4;

export function ChangeList({ changes, names }: ChangeListProps) {
  const t = useTexts("audit");
  if (changes.length === 0) return null;
  const rest = changes.slice(SHOWN);
  return (
    <div className="space-y-1">
      <Lines changes={changes.slice(0, SHOWN)} names={names} />
      {rest.length > 0 && (
        <Disclosure summary={t("more", { count: rest.length })}>
          <Lines changes={rest} names={names} />
        </Disclosure>
      )}
    </div>
  );
}

function Lines({ changes, names }: ChangeListProps) {
  const t = useTexts("audit");
  return (
    <ul className="space-y-0.5 text-sm">
      {changes.map(({ column, before, after }) => (
        <li key={column}>
          <span className="text-soft">{isField(column) ? t(`fields.${column}`) : column}: </span>
          {before !== null && (
            <>
              <del className="decoration-soft">
                <span className="sr-only">{t("before")} </span>
                <Value value={before} column={column} names={names} />
              </del>
              <span aria-hidden="true"> → </span>
            </>
          )}
          <ins className="no-underline">
            {before !== null && <span className="sr-only">{t("after")} </span>}
            <Value value={after} column={column} names={names} />
          </ins>
        </li>
      ))}
    </ul>
  );
}

const MONTH = /^\d{4}-\d{2}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}/;
/** Nobody compares one by eye. */
const DIGEST = /^[0-9a-f]{64}$/;
/** Longer ones open on demand. */
const SHORT = 160;

interface ValueProps {
  readonly value: unknown;
  readonly column: string;
  readonly names: TrailPage["names"];
}

function Value({ value, column, names }: ValueProps) {
  const t = useTexts("audit");
  const format = useFormat();
  if (value === null || value === "") return <i className="text-soft">{t("empty")}</i>;
  if (value === HIDDEN) return <i className="text-soft">{t("hidden")}</i>;
  if (typeof value === "boolean") return <>{t(value ? "yes" : "no")}</>;
  if (typeof value === "number")
    return <>{column === "spendCents" ? format.decimal(value / 100) : format.number(value)}</>;
  if (typeof value !== "string") return <Long text={JSON.stringify(value)} />;
  if (INSTANT.test(value)) return <>{format.dateTime(Date.parse(value))}</>;
  if (column === "month" && MONTH.test(value)) return <>{format.month(value)}</>;
  if (column === "userAgent") return <Browser text={value} />;
  const code = codeIn(column, value);
  if (code !== null) return <>{t(`values.${code}`)}</>;
  if (DIGEST.test(value)) return <span title={value}>{value.slice(0, 8)}…</span>;
  return <Long text={names[value] ?? value} />;
}

/** What a person recognises, and all the browser said of itself on demand. */
function Browser({ text }: { readonly text: string }) {
  const t = useTexts("audit");
  const { browser, system } = deviceOf(text);
  const name = browser !== null && system !== null ? t("browserOn", { browser, system }) : (browser ?? system);
  if (name === null) return <Long text={text} />;
  return (
    <Disclosure summary={name}>
      <span className="block break-words text-soft">{text}</span>
    </Disclosure>
  );
}

function Long({ text }: { readonly text: string }) {
  if (text.length <= SHORT) return <span className="break-words">{text}</span>;
  return (
    <Disclosure summary={`${text.slice(0, SHORT / 2)}…`}>
      <span className="block break-words whitespace-pre-line">{text}</span>
    </Disclosure>
  );
}
