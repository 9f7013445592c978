import { Form } from "@remix-run/react";
import type { OwnSession } from "~/people/queries/read-own-access.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { DataTable, type Column } from "~/ui/data-table";
import { SubmitButton } from "~/ui/forms/submit-button";
import { StateBadge } from "~/ui/state";
import { Time } from "~/ui/time";

/** Everywhere one is in at the moment, with the way out of each. */
export function SessionsCard({ sessions }: { readonly sessions: readonly OwnSession[] }) {
  const t = useTexts("access");
  const columns: Column<OwnSession>[] = [
    { key: "device", label: t("sessions.device"), isTitle: true, cell: (session) => <DeviceName session={session} /> },
    { key: "from", label: t("sessions.from"), cell: ({ fromAddress }) => fromAddress || t("sessions.unknown") },
    { key: "begun", label: t("sessions.begun"), cell: ({ begunAt }) => <Time at={begunAt} /> },
    { key: "ends", label: t("sessions.ends"), cell: ({ endsAt }) => <Time at={endsAt} /> },
    {
      key: "do",
      label: t("sessions.do"),
      hideLabel: true,
      align: "end",
      cell: (session) =>
        session.isThis ? <StateBadge state="good">{t("sessions.this")}</StateBadge> : <EndSession session={session} />,
    },
  ];
  return (
    <Card
      title={t("sessions.title")}
      aside={
        sessions.length > 1 ? (
          <Form method="post" action="/me">
            <SubmitButton look="secondary" size="small" name="intent" value="endOthers">
              {t("sessions.endOthers")}
            </SubmitButton>
          </Form>
        ) : undefined
      }
    >
      <DataTable
        caption={t("sessions.title")}
        columns={columns}
        rows={sessions}
        rowKey={({ ref }) => ref}
        empty={<p>{t("sessions.none")}</p>}
      />
      <p className="mt-3 text-sm text-soft">{t("sessions.text")}</p>
    </Card>
  );
}

function DeviceName({ session: { device } }: { readonly session: OwnSession }) {
  const t = useTexts("access");
  const { browser, system } = device;
  if (browser !== null && system !== null) return <>{t("sessions.deviceName", { browser, system })}</>;
  return <>{browser ?? system ?? t("sessions.unknownDevice")}</>;
}

function EndSession({ session }: { readonly session: OwnSession }) {
  const t = useTexts("access");
  return (
    <Form method="post" action="/me">
      <input type="hidden" name="ref" value={session.ref} />
      <SubmitButton look="secondary" size="small" name="intent" value="endSession">
        {t("sessions.end")}
      </SubmitButton>
    </Form>
  );
}
