import { useTexts } from "~/platform/i18n/use-texts";
import { Card } from "../card";
import { Chain } from "../chain/chain";
import type { ChainStage } from "../chain/chain-layout";
import { ClockRing } from "../charts/clock-ring";
import { ControlChart } from "../charts/control-chart";
import { HeatMap } from "../charts/heat-map";
import { Quadrant } from "../charts/quadrant";
import { useFormat } from "../now";
import { MONTHS, SAMPLE_NOW, SHARES, sampleWeek } from "./sample";

const MINUTE_MS = 60_000;

export function Charts() {
  const t = useTexts("gallery");
  return (
    <>
      <Card title={t("chart.chainTitle")}>
        <Chain stages={useStages()} heatMeaning={t("chart.chain")} litMeaning={t("chart.lit")} />
      </Card>
      <div className="grid items-start gap-5 lg:grid-cols-2">
        <Card title={t("chart.rings")}>
          <Rings />
        </Card>
        <Card title={t("chart.heat")}>
          <HeatMap label={t("chart.heat")} counts={sampleWeek()} />
        </Card>
      </div>
      <Card title={t("chart.control")}>
        <Trend />
      </Card>
      <div className="max-w-xl">
        <Card title={t("chart.quadrant")}>
          <SampleQuadrant />
        </Card>
      </div>
    </>
  );
}

function useStages(): ChainStage[] {
  const t = useTexts("gallery");
  const plain = { isMomentOfTruth: false, isLit: false };
  return [
    {
      id: "discover",
      name: t("stage.discover"),
      touchpoints: [
        { id: "web", name: t("touchpoint.web"), ...plain },
        { id: "quote", name: t("touchpoint.quote"), ...plain },
      ],
    },
    {
      id: "hire",
      name: t("stage.hire"),
      touchpoints: [{ id: "welcome", name: t("touchpoint.welcome"), ...plain, isMomentOfTruth: true }],
    },
    {
      id: "receive",
      name: t("stage.receive"),
      touchpoints: [
        {
          id: "delivery",
          name: t("touchpoint.delivery"),
          isMomentOfTruth: false,
          isLit: true,
          state: "watch",
          heat: 22,
        },
        {
          id: "arrival",
          name: t("touchpoint.arrival"),
          isMomentOfTruth: true,
          isLit: true,
          state: "risk",
          heat: 41,
          isHere: true,
        },
        {
          id: "installation",
          name: t("touchpoint.installation"),
          isMomentOfTruth: true,
          isLit: true,
          state: "good",
          heat: 2,
        },
      ],
    },
    {
      id: "use",
      name: t("stage.use"),
      touchpoints: [
        { id: "support", name: t("touchpoint.support"), ...plain, isMomentOfTruth: true },
        { id: "bill", name: t("touchpoint.bill"), ...plain },
      ],
    },
  ];
}

/** Measured with seconds to spare, so that the picture is the same for as long as it is taken. */
function Rings() {
  const t = useTexts("gallery");
  const going = { measuredAt: SAMPLE_NOW, isCounting: true, targetMs: 480 * MINUTE_MS, measure: "business" } as const;
  return (
    <div className="flex flex-wrap gap-4">
      <ClockRing label={t("chart.acknowledge")} clock={{ status: "met" }} dueAt={SAMPLE_NOW} />
      <ClockRing label={t("chart.answer")} clock={{ status: "missed" }} dueAt={SAMPLE_NOW} />
      <ClockRing
        label={t("chart.solution")}
        clock={{ ...going, status: "running", leftMs: 190.9 * MINUTE_MS, state: "watch" }}
        dueAt={SAMPLE_NOW + 190 * MINUTE_MS}
      />
      <ClockRing
        label={t("chart.solution")}
        clock={{ ...going, status: "paused", leftMs: 300 * MINUTE_MS, state: "good" }}
        dueAt={null}
      />
      <ClockRing
        label={t("chart.solution")}
        clock={{ ...going, status: "running", leftMs: -95.5 * MINUTE_MS, state: "risk" }}
        dueAt={SAMPLE_NOW - 95 * MINUTE_MS}
      />
    </div>
  );
}

function Trend() {
  const t = useTexts("gallery");
  const format = useFormat();
  return (
    <ControlChart
      label={t("chart.trend")}
      centre={0.83}
      finding={t("chart.trendFinding")}
      note={t("chart.trendNote")}
      points={SHARES.map((value, index) => ({
        label: format.monthShort(MONTHS[index] ?? ""),
        value,
        lower: 0.74 + (index % 3) * 0.01,
        upper: 0.92 - (index % 3) * 0.01,
        isFlagged: index === 4,
      }))}
    />
  );
}

function SampleQuadrant() {
  const t = useTexts("gallery");
  const format = useFormat();
  const point = (id: "courier" | "installer" | "voice", x: number, y: number) => ({ id, name: t(`name.${id}`), x, y });
  return (
    <Quadrant
      label={t("chart.quadrant")}
      split={{ x: 52_000, y: 80 }}
      xLabel={t("chart.x")}
      yLabel={t("chart.y")}
      quarters={{
        topLeft: t("chart.topLeft"),
        topRight: t("chart.topRight"),
        bottomLeft: t("chart.bottomLeft"),
        bottomRight: t("chart.bottomRight"),
      }}
      writeX={(value) => format.money(value, "USD")}
      points={[
        { ...point("courier", 52_000, 72), state: "watch" },
        { ...point("installer", 88_000, 58), state: "risk" },
        { ...point("voice", 31_000, 91), state: "good" },
      ]}
    />
  );
}
