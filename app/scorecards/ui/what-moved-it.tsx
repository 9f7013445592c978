import type { ScorecardPage } from "~/scorecards/queries/read-scorecard.server";
import type { TouchpointId } from "~/kernel/ids";
import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "~/ui/card";
import { Link } from "~/ui/link";
import { useFormat } from "~/ui/now";
import { drillAddress } from "./addresses";

/** Less than this reads as no change. */
const SHOWN_FROM = 0.05;
const MOST_MOVERS = 3;

/** Up or down since the month before, and where that came from. */
export function WhatMovedIt({ page }: { readonly page: ScorecardPage }) {
  const t = useTexts("scorecards");
  const format = useFormat();
  const { change } = page;
  if (change === null) return null;
  const since = format.month(change.since);
  const points = format.decimal(Math.abs(change.points));
  const direction = Math.abs(change.points) < SHOWN_FROM ? "same" : change.points > 0 ? "up" : "down";
  const hurt = change.movers.filter((mover) => mover.points < 0).slice(0, MOST_MOVERS);
  const helped = change.movers.filter((mover) => mover.points > 0).slice(0, MOST_MOVERS);
  return (
    <Card title={t("change.title")}>
      <div className="space-y-1 text-sm">
        <p className="font-semibold">{t(`change.${direction}`, { points, since })}</p>
        <Movers page={page} label={t("change.hurt")} movers={hurt} />
        <Movers page={page} label={t("change.helped")} movers={helped} />
        {hurt.length + helped.length > 0 && <p className="text-soft">{t("change.note")}</p>}
      </div>
    </Card>
  );
}

interface MoversProps {
  readonly page: ScorecardPage;
  readonly label: string;
  readonly movers: NonNullable<ScorecardPage["change"]>["movers"];
}

function Movers({ page: { partner, month }, label, movers }: MoversProps) {
  const format = useFormat();
  if (movers.length === 0) return null;
  return (
    <p className="text-soft">
      {label}{" "}
      {movers.map(({ touchpointId, name, points }, index) => (
        <span key={touchpointId}>
          {index > 0 && ", "}
          <Link
            to={drillAddress(partner.id, month, { span: "rolling", touchpoint: touchpointId as TouchpointId })}
            className="text-link"
          >
            {name}
          </Link>{" "}
          <span className="tabular-nums">
            {/* The sign says it, not a colour. */}({points > 0 ? "+" : ""}
            {format.decimal(points)})
          </span>
        </span>
      ))}
    </p>
  );
}
