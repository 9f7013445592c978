import { useLocation } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { NavLink } from "./link";

export interface Tab {
  readonly to: string;
  readonly label: string;
  readonly count?: number;
  /** Only an exact address makes it the current one. */
  readonly end?: boolean;
}

/** Tabs are links: each has its address, and the browser's back button works. What stands above them stays where it is. */
export function Tabs({ label, tabs }: { readonly label: string; readonly tabs: readonly Tab[] }) {
  const list = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  // On a phone the current one may stand outside; only the row itself is moved, never the page.
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>("[aria-current]");
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.clientWidth / 3;
  }, [pathname]);
  return (
    <nav ref={list} aria-label={label} className="mb-5 relative overflow-x-auto border-b border-line" data-print="hide">
      <ul className="flex min-w-max gap-1">
        {tabs.map((tab) => (
          <li key={tab.to}>
            <NavLink to={tab.to} end={tab.end ?? false} className={tabClasses} preventScrollReset>
              {tab.label}
              {tab.count !== undefined && <span className="font-normal text-soft tabular-nums">{tab.count}</span>}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function tabClasses({ isActive }: { isActive: boolean }): string {
  const shape = "-mb-px inline-flex min-h-11 items-center gap-2 border-b-2 px-3 text-sm";
  return `${shape} ${isActive ? "border-accent font-semibold text-accent" : "border-transparent text-soft hover:text-ink"}`;
}
