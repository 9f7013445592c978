import type { ReceiversPage } from "~/notices/queries/read-receivers.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { DataTable } from "~/ui/data-table";
import { useFormat } from "~/ui/now";
import { StateBadge, type State } from "~/ui/state";
import { timeOfMinute } from "./time-of-minute";

type RuleLine = ReceiversPage["rules"][number];
type Receiver = RuleLine["receivers"][number];

interface ReceiverTableProps extends RuleLine {
  readonly partner: string;
}

const STATES: Readonly<Record<Receiver["state"], State>> = { now: "good", later: "watch", off: "noData" };

export function ReceiverTable({ rule, receivers, partner }: ReceiverTableProps) {
  const t = useTexts("notices");
  const words = useTexts("common");
  const when = useWhen(rule);
  return (
    <DataTable
      caption={t("rules.caption", { rule: t(`rule.${rule}`), partner })}
      rows={receivers}
      rowKey={(row) => row.personId}
      columns={[
        { key: "name", label: t("rules.person"), isTitle: true, cell: (row) => row.name },
        { key: "role", label: t("rules.role"), onPhone: "inline", cell: (row) => words(`role.${row.role}`) },
        { key: "why", label: t("rules.why"), onPhone: "inline", cell: (row) => t(`why.${row.why}`) },
        {
          key: "state",
          label: t("rules.when"),
          onPhone: "corner",
          cell: (row) => <StateBadge state={stateOf(rule, row)}>{when(row)}</StateBadge>,
        },
      ]}
      empty={<p className="text-sm">{t("rules.nobody")}</p>}
    />
  );
}

/** The weekly summary comes on its day, whether it is quiet now or not. */
function stateOf(rule: RuleLine["rule"], { state }: Receiver): State {
  return STATES[rule === "weeklySummary" && state === "later" ? "now" : state];
}

/** When it comes to somebody, in words; the weekly summary has its own day. */
function useWhen(rule: RuleLine["rule"]): (receiver: Receiver) => string {
  const t = useTexts("notices");
  const format = useFormat();
  return ({ state, until, summary }) => {
    if (state === "off") return t("when.off");
    if (rule === "weeklySummary") {
      return t("when.weekly", { day: format.weekday(summary.day), time: timeOfMinute(summary.hour * 60) });
    }
    return until === null ? t("when.now") : t("when.later", { until: format.dateTime(until) });
  };
}
