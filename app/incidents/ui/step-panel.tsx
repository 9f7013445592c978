import type { ReactNode } from "react";
import type { CauseLocation, Channel } from "~/incidents/domain/events";
import type { ClockKind, PauseReason, Severity } from "~/servicelevels/domain/clocks";
import { Card } from "~/ui/card";

/** What the forms offer to choose from; it comes with the page, so that no rules reach the browser. */
export interface WordLists {
  readonly channels: readonly Channel[];
  readonly causeLocations: readonly CauseLocation[];
  readonly severities: readonly Severity[];
  readonly kinds: readonly ClockKind[];
  readonly reasons: readonly PauseReason[];
  readonly outcomes: readonly ("kept" | "fan" | "lost" | "unreached" | "noCustomer")[];
}

/** The sunken panel under a step in which it is taken. */
export function StepPanel({ children }: { readonly children: ReactNode }) {
  return (
    <Card look="inset">
      <div className="space-y-5">{children}</div>
    </Card>
  );
}
