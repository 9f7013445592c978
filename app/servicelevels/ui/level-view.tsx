import { useTexts } from "~/platform/i18n/use-texts";
import type { LevelPage } from "~/servicelevels/queries/read-level.server";
import type { CalendarLine } from "~/servicelevels/queries/read-settings.server";
import { Badge } from "~/ui/state";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { Time } from "~/ui/time";
import { DuePreview } from "./due-preview";
import { LevelForm, type LevelAnswer } from "./level-form";

interface LevelViewProps {
  readonly page: LevelPage;
  readonly calendars: readonly CalendarLine[];
  readonly mayWrite: boolean;
  readonly constraint: Record<string, object>;
  readonly answer: LevelAnswer | undefined;
}

export function LevelView({ page, calendars, mayWrite, constraint, answer }: LevelViewProps) {
  const t = useTexts("servicelevels");
  return (
    <div className="space-y-5">
      <title>{`${t("levels.title")}: ${page.name}`}</title>
      <PageHeader
        breadcrumb={[{ label: t("levels.title"), to: "/settings/levels" }]}
        current={page.name}
        title={page.name}
        meta={t("versionLine", { version: page.version })}
        {...(page.isDefault ? { badges: <Badge>{t("levels.default")}</Badge> } : {})}
      />
      <Card title={t("levels.preview")}>
        <DuePreview examples={page.examples} />
      </Card>
      {mayWrite && (
        <>
          <Notice kind="info">{t("levels.versionNote")}</Notice>
          <LevelForm key={page.version} page={page} calendars={calendars} constraint={constraint} answer={answer} />
        </>
      )}
      <Disclosure summary={t("versions")}>
        <ul className="space-y-1 text-sm">
          {page.versions.map(({ version, at }) => (
            <li key={version}>
              {t("versionLine", { version })} · <Time at={at} show="dateTime" />
            </li>
          ))}
        </ul>
      </Disclosure>
    </div>
  );
}
