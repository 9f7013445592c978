import type { ActionAnswer } from "~/platform/http/action-answer";
import { useTexts } from "~/platform/i18n/use-texts";
import type { CalendarPage } from "~/servicelevels/queries/read-calendar.server";
import { Card } from "~/ui/card";
import { Disclosure } from "~/ui/disclosure";
import { Notice } from "~/ui/notice";
import { PageHeader } from "~/ui/page-header";
import { Pager } from "~/ui/pager";
import { Time } from "~/ui/time";
import { CalendarForm } from "./calendar-form";
import { YearPreview } from "./year-preview";

interface CalendarViewProps {
  readonly page: CalendarPage;
  readonly mayWrite: boolean;
  readonly constraint: Record<string, object>;
  readonly answer: ActionAnswer | undefined;
}

export function CalendarView({ page, mayWrite, constraint, answer }: CalendarViewProps) {
  const t = useTexts("servicelevels");
  const yearAt = (year: number) => `/settings/calendars/${page.id}?year=${year}`;
  return (
    <div className="space-y-5">
      <title>{`${t("calendars.title")}: ${page.name}`}</title>
      <PageHeader
        breadcrumb={[{ label: t("calendars.title"), to: "/settings/calendars" }]}
        current={page.name}
        title={page.name}
        meta={t("calendars.pageMeta", { zone: page.text.timeZone, version: page.version })}
      />
      <Card title={t("calendars.year", { year: page.year })}>
        <YearPreview days={page.days} year={page.year} />
        <Pager previous={yearAt(page.year - 1)} next={yearAt(page.year + 1)} />
      </Card>
      {mayWrite && (
        <>
          <Notice kind="info">{t("calendars.versionNote")}</Notice>
          <CalendarForm
            key={page.version}
            name={page.name}
            version={page.version}
            text={page.text}
            constraint={constraint}
            answer={answer}
          />
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
