import { DARK_GROUNDS, DARK_INK, LIGHT_GROUNDS, LIGHT_INK, weakest, type AccentTokens } from "~/people/domain/accent";
import type { BrandPreview as Preview } from "~/people/queries/read-brand.server";
import { formatterFor } from "~/platform/i18n/format";
import { useLanguage, useTexts } from "~/platform/i18n/use-texts";
import { accentTokens } from "~/ui/accent-style";
import { classes } from "~/ui/classes";
import { useFormat } from "~/ui/now";

/** Under the form it was asked from, which is as it was typed. */
export function BrandPreview({ preview }: { readonly preview: Preview | undefined }) {
  const t = useTexts("brand");
  return (
    // Without a preview nothing has this name: a refused form is shown from its head, where the reason stands.
    <div
      id={preview && "preview"}
      className={classes("scroll-mt-20 space-y-4", preview && "mt-5 border-t border-line pt-5")}
    >
      <div role="status">
        {preview && (
          <>
            <h2 className="font-serif text-lg font-medium">{t("preview.title")}</h2>
            <p className="text-sm text-soft">{t("preview.note")}</p>
          </>
        )}
      </div>
      {preview && <Shown preview={preview} />}
    </div>
  );
}

function Shown({
  preview: { name, palette, at, timeZone, isOtherZone, isOtherCurrency },
}: {
  readonly preview: Preview;
}) {
  const t = useTexts("brand");
  const language = useLanguage();
  const now = formatterFor(language, timeZone).exact(at);
  return (
    <>
      {palette === null ? (
        <p className="text-sm">{t("preview.portalColour")}</p>
      ) : (
        <div className="grid gap-4 sm:grid-cols-2">
          <Theme
            title={t("preview.light")}
            name={name}
            colours={palette.light}
            grounds={LIGHT_GROUNDS}
            ink={LIGHT_INK}
          />
          <Theme title={t("preview.dark")} name={name} colours={palette.dark} grounds={DARK_GROUNDS} ink={DARK_INK} />
        </div>
      )}
      <ul className="list-disc space-y-1 pl-5 text-sm">
        <li>{t("preview.now", { now })}</li>
        {isOtherZone && <li>{t("preview.otherZone")}</li>}
        {isOtherCurrency && <li>{t("preview.otherCurrency")}</li>}
      </ul>
    </>
  );
}

interface ThemeProps {
  readonly title: string;
  readonly name: string;
  readonly colours: AccentTokens;
  readonly grounds: readonly string[];
  readonly ink: string;
}

function Theme({ title, name, colours, grounds, ink }: ThemeProps) {
  const t = useTexts("brand");
  const format = useFormat();
  const [, card] = grounds;
  return (
    <figure
      className="rounded-lg border border-line p-4"
      style={{ ...accentTokens(colours), background: card, color: ink }}
    >
      <figcaption className="mb-3 text-sm font-semibold">{title}</figcaption>
      <p className="font-serif text-xl">{name}</p>
      <p className="my-2 text-sm">
        <span className="rounded-md bg-accent-tint px-2 py-1 font-semibold text-accent">{t("preview.link")}</span>
      </p>
      <span className="inline-flex min-h-10 items-center rounded-lg bg-accent px-4 text-sm font-semibold text-on-accent">
        {t("preview.button")}
      </span>
      <p className="mt-3 text-sm tabular-nums">
        {t("preview.contrast", { ratio: format.decimal(Math.floor(weakest(colours.accent, grounds) * 10) / 10) })}
      </p>
    </figure>
  );
}
