import { useTexts } from "~/platform/i18n/use-texts";
import { PublicPageHeader } from "../frame/public-page";
import { NowProvider } from "../now";
import { PageHeader } from "../page-header";
import { Boards } from "./boards";
import { Buttons } from "./buttons";
import { Charts } from "./charts";
import { Colours } from "./colours";
import { Feedback } from "./feedback";
import { Fields } from "./fields";
import { Lists } from "./lists";
import { Overlays } from "./overlays";
import { SAMPLE_NOW, SAMPLE_ZONE } from "./sample";
import { Type } from "./type";

const SECTIONS = [
  ["colours", Colours],
  ["type", Type],
  ["buttons", Buttons],
  ["fields", Fields],
  ["feedback", Feedback],
  ["tables", Lists],
  ["overlays", Overlays],
  ["charts", Charts],
  ["boards", Boards],
] as const;

/** Everything of the design system on one page, at a moment that never changes: what the visual test takes pictures of. */
export function GalleryView() {
  const t = useTexts("gallery");
  return (
    <NowProvider now={SAMPLE_NOW} zone={SAMPLE_ZONE}>
      <PublicPageHeader languageAction="/language" />
      <main id="content" tabIndex={-1} className="mx-auto w-full max-w-[72rem] px-4 pb-24">
        <title>{t("title")}</title>
        <PageHeader title={t("title")} meta={t("meta")} />
        <nav aria-label={t("title")} className="mb-6 flex flex-wrap gap-x-4 gap-y-1 text-sm">
          {SECTIONS.map(([id]) => (
            <a key={id} href={`#${id}`} className="target inline-flex items-center text-link">
              {t(`section.${id}`)}
            </a>
          ))}
        </nav>
        {SECTIONS.map(([id, Section]) => (
          <section key={id} id={id} aria-labelledby={`${id}-title`} className="space-y-5 border-t border-line py-6">
            <h2 id={`${id}-title`} className="font-serif text-xl font-medium">
              {t(`section.${id}`)}
            </h2>
            <Section />
          </section>
        ))}
      </main>
    </NowProvider>
  );
}
