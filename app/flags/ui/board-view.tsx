import type { Board, CaseCard } from "~/flags/queries/read-ladder.server";
import { useTexts } from "~/platform/i18n/use-texts";
import { ButtonLink } from "~/ui/button";
import { Card } from "~/ui/card";
import { LadderBoard, type LadderCase } from "~/ui/charts/ladder-board";
import { useFormat } from "~/ui/now";
import { PageHeader } from "~/ui/page-header";
import { Time } from "~/ui/time";
import { atLeast } from "./at-least";
import { TourPlace } from "~/ui/tour-place";

/** The ladder as a board: five rungs, each case where it stands, and what still waits for a decision above it. */
export function BoardView({ board }: { readonly board: Board }) {
  const t = useTexts("flags");
  const format = useFormat();
  const cardOf = (card: CaseCard): LadderCase => ({
    id: card.id,
    to: `/ladder/${card.id}`,
    title: card.partnerName,
    where:
      card.evidence === null
        ? t("scope.all")
        : t("card.kept", { share: card.evidence.share, units: card.evidence.units }),
    lines: [
      ...(card.proven.length === 0
        ? []
        : [t("card.proven", { rungs: format.list(card.proven.map((rung) => t(`rung.${rung}.done`))) })]),
      ...(card.awaiting === null ? [] : [t("card.proposed", { rung: t(`rung.${card.awaiting}.name`) })]),
    ],
    age: <Time at={card.movedAt} />,
    state: stateOf(card),
    ...(card.awaiting === null ? {} : { waits: t("card.twoPeople") }),
  });
  return (
    <div className="space-y-6">
      <title>{t("board.title")}</title>
      <PageHeader
        title={t("board.title")}
        meta={t("board.meta")}
        actions={<ButtonLink to="/flags">{t("list.title")}</ButtonLink>}
      />
      {board.waiting.length > 0 && (
        <Card title={t("board.waiting", { count: board.waiting.length })}>
          <ul className="divide-y divide-line">
            {board.waiting.map((flag) => (
              <li key={flag.id} className="flex flex-wrap items-center justify-between gap-3 py-2.5 text-sm">
                <span>
                  <span className="font-semibold">{flag.partnerName}</span>
                  <span className="block text-soft">
                    {t("board.evidence", { probability: atLeast(flag.probability), units: flag.units })} ·{" "}
                    <Time at={flag.raisedAt} />
                  </span>
                </span>
                <ButtonLink to={`/flags/${flag.id}`} look="primary" size="small">
                  {t("board.decide")}
                </ButtonLink>
              </li>
            ))}
          </ul>
        </Card>
      )}
      <TourPlace id="ladder">
        <LadderBoard
          rungs={board.rungs.map(({ rung, cases }) => ({
            id: rung,
            title: t(`rung.${rung}.name`),
            when: t(`rung.${rung}.when`),
            cases: cases.map(cardOf),
          }))}
        />
      </TourPlace>
    </div>
  );
}

function stateOf({ rung, proven }: CaseCard): "good" | "watch" | "risk" {
  if (rung === "replace" || rung === "insource") return "risk";
  return proven.includes(rung) ? "good" : "watch";
}
