import { createContext, useContext, type ReactNode } from "react";

const Filling = createContext<ReactNode>(null);

interface SlotFillingProps {
  readonly filling: ReactNode;
  readonly children: ReactNode;
}

/** What a part further on has to say on a page of an earlier one. The site map puts its route around that page. */
export function SlotFilling({ filling, children }: SlotFillingProps) {
  return <Filling.Provider value={filling}>{children}</Filling.Provider>;
}

/** Where on a page it is said. Nothing stands here unless a route around the page fills it. */
export function Slot() {
  return <>{useContext(Filling)}</>;
}
