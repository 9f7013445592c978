import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link } from "../link";
import { stateEdge, StateSign, stateText, type State } from "../state";

export interface LadderCase {
  readonly id: string;
  readonly to: string;
  /** The partner. */
  readonly title: string;
  /** Where: its touchpoints. */
  readonly where: string;
  /** The evidence in one or two short lines. */
  readonly lines: readonly string[];
  /** How long it has been there: "día 18 de 60", a `Time`. */
  readonly age: React.ReactNode;
  readonly state: State;
  /** What waits: "Decidir", "2 personas". */
  readonly waits?: string;
}

export interface LadderRung {
  readonly id: string;
  readonly title: string;
  readonly cases: readonly LadderCase[];
  /** When a case comes here; shown while nobody is. */
  readonly when: string;
}

/** The rungs as columns, the cases as cards with their age. Columns stand side by side where there is room for all,
 *  one below the other where there is not. */
export function LadderBoard({ rungs }: { readonly rungs: readonly LadderRung[] }) {
  return (
    <div className="@container">
      <ol className="grid gap-x-3.5 gap-y-6 @2xl:grid-cols-2 @4xl:auto-cols-fr @4xl:grid-flow-col @4xl:grid-cols-none">
        {rungs.map((rung, index) => (
          <li key={rung.id} className="min-w-0">
            <h2 className="mb-2.5 flex items-center gap-2 text-sm font-semibold">
              <span
                aria-hidden="true"
                className="inline-flex size-6 shrink-0 items-center justify-center rounded-full border-2 border-accent text-xs text-accent tabular-nums"
              >
                {index + 1}
              </span>
              {rung.title}
              <span className="font-normal text-soft tabular-nums">
                {rung.cases.length === 0 ? "—" : rung.cases.length}
              </span>
            </h2>
            {rung.cases.length === 0 ? <EmptyRung when={rung.when} /> : <Cases cases={rung.cases} />}
          </li>
        ))}
      </ol>
    </div>
  );
}

function EmptyRung({ when }: { readonly when: string }) {
  const t = useTexts("ui");
  return (
    <p className="rounded-xl border border-dashed border-line px-4 py-4 text-sm text-soft">
      {t("ladder.empty")} {when}
    </p>
  );
}

function Cases({ cases }: { readonly cases: readonly LadderCase[] }) {
  return (
    <ul className="space-y-2.5">
      {cases.map((item) => (
        <li key={item.id}>
          <Link
            to={item.to}
            className={classes(
              "block rounded-xl border border-l-4 border-line bg-card px-3.5 py-3 text-sm hover:bg-sunk",
              stateEdge[item.state],
            )}
          >
            <span className="flex items-baseline justify-between gap-2">
              <span className="font-semibold">{item.title}</span>
              <StateSign state={item.state} className={stateText[item.state]} />
            </span>
            <span className="block text-soft">{item.where}</span>
            {item.lines.map((line) => (
              <span key={line} className="mt-1 block">
                {line}
              </span>
            ))}
            <span className="mt-2 flex flex-wrap justify-between gap-x-3 text-soft">
              <span>{item.age}</span>
              {item.waits !== undefined && <span className="font-medium text-accent">{item.waits}</span>}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
