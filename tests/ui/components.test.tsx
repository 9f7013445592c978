import { expect, test } from "vitest";
import { initialsOf } from "~/ui/avatar";
import { Chain } from "~/ui/chain/chain";
import { ClockRing } from "~/ui/charts/clock-ring";
import { ControlChart } from "~/ui/charts/control-chart";
import { IntervalBar } from "~/ui/charts/interval-bar";
import { Sparkline } from "~/ui/charts/sparkline";
import { CountText } from "~/ui/count-text";
import { DataTable } from "~/ui/data-table";
import { EmptyState } from "~/ui/empty-state";
import { Frame } from "~/ui/frame/frame";
import { RichText } from "~/ui/rich-text";
import { StateBadge } from "~/ui/state";
import { Time } from "~/ui/time";
import { Timeline } from "~/ui/timeline";
import { draw, NOW, textOf } from "./draw";

const HOUR = 3_600_000;

test("a date is relative, with the exact instant and its zone behind it", () => {
  const html = draw(<Time at={NOW - 3 * HOUR} />);
  expect(textOf(html)).toBe("hace 3 horas");
  expect(html).toContain('dateTime="2026-10-14T15:50:00.000Z"');
  expect(html).toContain('title="miércoles 14 oct 2026, 10:50:00 (America/Bogota, UTC-05:00)"');
});

test("a state is never told by colour alone", () => {
  for (const state of ["good", "watch", "risk", "noData"] as const) {
    const html = draw(<StateBadge state={state} />);
    expect(html).toContain("<svg");
    expect(textOf(html)).not.toBe("");
  }
});

test("a name typed by a person cannot become markup", () => {
  expect(draw(<RichText text="<b>Ana</b> <script>alert(1)</script> <b onclick=x>" />)).toContain(
    "Ana</strong> &lt;script&gt;alert(1)&lt;/script&gt; &lt;b onclick=x&gt;",
  );
});

test("a picture says in words all it shows", () => {
  const bar = draw(<IntervalBar label="Nota" figures={{ value: 72, low: 64, high: 79, standard: 70 }} state="watch" />);
  expect(bar).toContain('aria-label="Nota: 72, entre 64 y 79, objetivo 70"');
  const line = draw(
    <Sparkline
      label="Nota"
      points={[
        { label: "sep", value: 70 },
        { label: "oct", value: null },
        { label: "nov", value: 72 },
      ]}
      state="good"
    />,
  );
  expect(line).toContain('aria-label="Nota: sep 70, oct —, nov 72"');
  const ring = draw(
    <ClockRing
      label="Solución"
      clock={{
        status: "running",
        measure: "business",
        targetMs: 4 * HOUR,
        leftMs: 2.5 * HOUR,
        measuredAt: NOW,
        isCounting: true,
        state: "watch",
      }}
      dueAt={NOW + 20 * HOUR}
    />,
  );
  expect(ring).toContain('aria-label="Solución: aún 2 h 30 min de tiempo hábil"');
  const late = {
    status: "running",
    measure: "elapsed",
    targetMs: HOUR,
    leftMs: -HOUR,
    measuredAt: NOW,
    isCounting: true,
  } as const;
  expect(draw(<ClockRing label="Solución" clock={{ ...late, state: "risk" }} dueAt={NOW - 50 * HOUR} />)).toContain(
    'aria-label="Solución: venció hace 2 días"',
  );
});

test("no data is said, not drawn as zero", () => {
  const html = draw(
    <IntervalBar label="Voz" figures={{ value: null, low: null, high: null, standard: 70 }} state="noData" />,
  );
  expect(html).not.toContain("<svg");
  expect(textOf(html)).toBe("aún no hay datos para juzgar");
});

test("every month of a control chart stands in its table, and leads to the list behind it", () => {
  const points = ["sep", "oct"].map((label, index) => ({
    label,
    value: 0.1 + index / 100,
    lower: 0.02,
    upper: 0.2,
    isFlagged: false,
    to: `/incidents?month=${label}`,
  }));
  const html = draw(<ControlChart label="Fallos" points={points} centre={0.12} />);
  expect(html).toContain('href="/incidents?month=sep"');
  expect(textOf(html)).toContain("oct 11,0 % 2,0 % 20,0 % no");
});

const stages = [
  {
    id: "get",
    name: "Recibe",
    touchpoints: [
      { id: "a", name: "Entrega", isMomentOfTruth: false, isLit: false, heat: 31 },
      {
        id: "b",
        name: "Instalación",
        isMomentOfTruth: true,
        isLit: true,
        heat: 4,
        state: "watch" as const,
        isHere: true,
        to: "/touchpoints/b",
      },
    ],
  },
];

test("a partner's chain leads from its own links, and its neighbours' figures are nowhere", () => {
  const html = draw(<Chain stages={stages} heatMeaning="incidentes este mes" />);
  expect(html).toContain('href="/touchpoints/b"');
  expect(textOf(html)).toContain("Entrega");
  expect(html).not.toContain("31");
});

test("the chain is a list a screen reader can follow, with the place where it happened marked", () => {
  const html = draw(<Chain stages={stages} />);
  expect(html).toContain('aria-current="location"');
  expect(textOf(html)).toContain("Instalación , Momento de la verdad , Aquí ocurrió");
});

test("an empty table teaches instead of standing there", () => {
  const columns = [{ key: "n", label: "Nombre", isTitle: true, cell: (row: string) => row }];
  const empty = <EmptyState title="Aún no hay aliados">Agregue el primero.</EmptyState>;
  const html = draw(<DataTable caption="Aliados" columns={columns} rows={[]} rowKey={(row) => row} empty={empty} />);
  expect(html).not.toContain("<table");
  expect(textOf(html)).toBe("Aún no hay aliados Agregue el primero.");
});

test("lists count exactly to a thousand and no further", () => {
  expect(textOf(draw(<CountText value={1000} />))).toBe("1 000");
  expect(textOf(draw(<CountText value={1001} />))).toBe("1 000+ más de 1 000");
});

test("an internal note says who may see it", () => {
  const html = draw(
    <Timeline entries={[{ id: "1", at: NOW, title: "Nota", body: "Revisar.", internal: "Solo la marca la ve" }]} />,
  );
  expect(textOf(html)).toContain("Solo la marca la ve");
});

test("the frame has a way past the navigation, and everything in it works as plain links and forms", () => {
  const html = draw(
    <Frame
      entries={[{ to: "/", label: "Hoy", icon: null, waiting: 3, end: true }]}
      quickEntries={[{ to: "/", label: "Hoy", icon: null, end: true }]}
      person={{ name: "Ana Peña", role: "Gestora", organisation: "Casa Clara" }}
      signOutAction="/sign-out"
      languageAction="/language"
      searchAction="/search"
      tourTo="/tour"
      creations={[
        { to: "/incidents/new", label: "Registrar incidente", icon: null },
        { to: "/partners/new", label: "Aliado", icon: null },
      ]}
    >
      <p>Contenido</p>
    </Frame>,
  );
  expect(html).toMatch(/<a href="#content"/);
  expect(html).toMatch(/<form method="post" action="\/sign-out"/);
  expect(html).toContain('name="returnTo" value="/here"');
  expect(html).toMatch(/<form [^>]*role="search"[^>]*action="\/search"|<form [^>]*action="\/search"[^>]*role="search"/);
  expect(html).toContain('href="/partners/new"');
  expect(textOf(html)).toContain("3 pendientes");
});

test("nothing is drawn with inline styles, which the content policy would drop", () => {
  const html = draw(
    <>
      <Chain stages={stages} />
      <ClockRing label="x" clock={{ status: "met" }} dueAt={null} />
      <IntervalBar label="x" figures={{ value: 1, low: 0, high: 2, standard: 1 }} state="good" />
    </>,
  );
  expect(html).not.toContain("style=");
});

test("initials come from the first and the last word", () => {
  expect([initialsOf("María José Peña"), initialsOf("  ana "), initialsOf(""), initialsOf("𝒜b ñ")]).toEqual([
    "MP",
    "A",
    "",
    "𝒜Ñ",
  ]);
});
