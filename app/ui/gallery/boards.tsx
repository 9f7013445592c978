import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "../card";
import { Blueprint } from "../charts/blueprint";
import { LadderBoard } from "../charts/ladder-board";
import { ExamplePair } from "../example-pair";
import { StateBadge } from "../state";
import { SteppedList } from "../stepped-list";
import { Timeline } from "../timeline";
import { SAMPLE_NOW } from "./sample";

const HOUR_MS = 3_600_000;

export function Boards() {
  const t = useTexts("gallery");
  return (
    <>
      <SampleLadder />
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={t("board.steps")}>
          <SteppedList
            steps={[
              { id: "understand", title: t("board.understand"), state: "done" },
              { id: "solve", title: t("board.solve"), state: "current", body: t("board.solveText") },
              { id: "follow", title: t("board.follow"), state: "locked" },
            ]}
          />
        </Card>
        <Card title={t("board.timeline")}>
          <Timeline
            entries={[
              { id: "1", at: SAMPLE_NOW - 2 * HOUR_MS, title: t("board.reported") },
              { id: "2", at: SAMPLE_NOW - HOUR_MS, title: t("board.acknowledged"), state: "good" },
              {
                id: "3",
                at: SAMPLE_NOW,
                title: t("board.note"),
                body: t("board.noteBody"),
                internal: t("board.internal"),
              },
            ]}
          />
        </Card>
      </div>
      <Card title={t("board.blueprint")} flush>
        <SampleBlueprint />
      </Card>
      <Card title={t("board.example")}>
        <ExamplePair good={t("board.good")} bad={t("board.bad")} />
      </Card>
    </>
  );
}

function SampleLadder() {
  const t = useTexts("gallery");
  return (
    <LadderBoard
      rungs={[
        { id: "explain", title: t("board.explain"), when: t("board.when"), cases: [] },
        {
          id: "train",
          title: t("board.train"),
          when: t("board.when"),
          cases: [
            {
              id: "courier",
              to: "#boards",
              title: t("name.courier"),
              where: t("trade.courier"),
              lines: [t("board.evidence")],
              age: t("board.age"),
              state: "watch",
            },
          ],
        },
        {
          id: "accompany",
          title: t("board.accompany"),
          when: t("board.when"),
          cases: [
            {
              id: "installer",
              to: "#boards",
              title: t("name.installer"),
              where: t("trade.installer"),
              lines: [t("board.evidence")],
              age: t("board.age"),
              state: "risk",
              waits: t("board.decide"),
            },
          ],
        },
      ]}
    />
  );
}

function SampleBlueprint() {
  const t = useTexts("gallery");
  return (
    <Blueprint
      name={t("stage.receive")}
      columns={[
        { id: "delivery", title: t("touchpoint.delivery"), isMomentOfTruth: false },
        {
          id: "arrival",
          title: t("touchpoint.arrival"),
          isMomentOfTruth: true,
          badge: <StateBadge state="risk">{t("feedback.risk")}</StateBadge>,
        },
      ]}
      rows={[
        { id: "customer", title: t("board.customer"), cells: { arrival: t("board.customerCell") } },
        { id: "front", title: t("board.front"), cells: { arrival: t("board.frontCell") }, isLastVisible: true },
        { id: "back", title: t("board.back"), cells: { arrival: t("board.backCell") } },
      ]}
    />
  );
}
