import type { ReactNode } from "react";
import { Disclosure } from "~/ui/disclosure";
import { useFormOfPage } from "./step-form";

interface StepDisclosureProps {
  /** Of the form inside. */
  readonly intent: string;
  readonly summary: string;
  readonly children: ReactNode;
}

/** A step folded away until it is wanted; it stands open when its form comes back with something to mend, also where no
 *  script runs. */
export function StepDisclosure({ intent, summary, children }: StepDisclosureProps) {
  return (
    <Disclosure summary={summary} open={useFormOfPage(intent).mine !== undefined}>
      {children}
    </Disclosure>
  );
}
