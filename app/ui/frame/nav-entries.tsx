import { useTexts } from "~/platform/i18n/use-texts";
import { classes } from "../classes";
import { Link, NavLink } from "../link";

export interface NavEntry {
  readonly to: string;
  readonly label: string;
  /** A lucide icon element. */
  readonly icon: React.ReactNode;
  /** How much waits there for this person; nothing is drawn at 0. */
  readonly waiting?: number;
  /** The key that leads here after `g`. */
  readonly letter?: string;
  /** Only the exact address makes it the current one: for "Hoy" at `/`. */
  readonly end?: boolean;
}

/** The column at the left, and the sheet behind "Más" on a phone. */
export function NavColumn({ entries }: { readonly entries: readonly NavEntry[] }) {
  return (
    <ul className="space-y-0.5">
      {entries.map((entry) => (
        <li key={entry.to}>
          <NavLink to={entry.to} end={entry.end ?? false} className={columnClasses}>
            <span aria-hidden="true" className="[&>svg]:size-4.5">
              {entry.icon}
            </span>
            <span className="min-w-0 grow truncate">{entry.label}</span>
            <Waiting count={entry.waiting ?? 0} />
          </NavLink>
        </li>
      ))}
    </ul>
  );
}

function columnClasses({ isActive }: { isActive: boolean }): string {
  return classes(
    "flex min-h-10 items-center gap-3 rounded-md px-3 text-sm pointer-coarse:min-h-11 max-lg:min-h-11",
    isActive ? "bg-accent-tint font-semibold text-accent" : "text-soft hover:bg-nodata-tint hover:text-ink",
  );
}

/** Beyond it nobody reads the number. */
const MOST_WAITING = 99;

function Waiting({ count }: { readonly count: number }) {
  if (count <= 0) return null;
  return (
    <span className="text-sm font-semibold text-risk-ink tabular-nums">
      <span aria-hidden="true">{count > MOST_WAITING ? `${MOST_WAITING}+` : count}</span>
      <WaitingWord count={count} />
    </span>
  );
}

export interface QuickEntry extends NavEntry {
  /** The one thing people come for on a phone: drawn as a button. */
  readonly isPrimary?: boolean;
}

/** Along the bottom of a phone, under the thumb: up to four, and `more`, which opens the rest. */
export function BottomBar(props: { readonly entries: readonly QuickEntry[]; readonly more: React.ReactNode }) {
  const { entries, more } = props;
  const t = useTexts("ui");
  return (
    <nav
      aria-label={t("frame.quickNav")}
      data-print="hide"
      className="bottom-bar fixed inset-x-0 bottom-0 z-30 border-t border-line bg-card lg:hidden"
    >
      <ul className="mx-auto grid max-w-xl auto-cols-fr grid-flow-col">
        {entries.slice(0, 4).map((entry) => (
          <li key={entry.to} className="min-w-0">
            {entry.isPrimary ? <PrimaryEntry entry={entry} /> : <PlainEntry entry={entry} />}
          </li>
        ))}
        <li className="min-w-0">{more}</li>
      </ul>
    </nav>
  );
}

function PlainEntry({ entry }: { readonly entry: QuickEntry }) {
  return (
    <NavLink to={entry.to} end={entry.end ?? false} className={bottomClasses}>
      <span aria-hidden="true" className="relative [&>svg]:size-5">
        {entry.icon}
        {(entry.waiting ?? 0) > 0 && <span className="absolute -top-0.5 -right-1.5 size-2 rounded-full bg-risk" />}
      </span>
      <span className="max-w-full truncate px-0.5">{entry.label}</span>
      <WaitingWord count={entry.waiting ?? 0} />
    </NavLink>
  );
}

function WaitingWord({ count }: { readonly count: number }) {
  const t = useTexts("ui");
  if (count <= 0) return null;
  const words = count > MOST_WAITING ? t("frame.waitingMore", { most: MOST_WAITING }) : t("frame.waiting", { count });
  return <span className="sr-only">{words}</span>;
}

function PrimaryEntry({ entry }: { readonly entry: QuickEntry }) {
  return (
    <Link
      to={entry.to}
      className="mx-0.5 my-1.5 flex min-h-11 flex-col items-center justify-center gap-0.5 rounded-lg bg-accent text-xs font-semibold text-on-accent"
    >
      <span aria-hidden="true" className="[&>svg]:size-5">
        {entry.icon}
      </span>
      <span className="max-w-full truncate px-0.5">{entry.label}</span>
    </Link>
  );
}

export function bottomClasses({ isActive }: { isActive: boolean }): string {
  return classes(
    "flex min-h-14 w-full flex-col items-center justify-center gap-0.5 text-xs",
    isActive ? "font-semibold text-accent" : "text-soft",
  );
}
