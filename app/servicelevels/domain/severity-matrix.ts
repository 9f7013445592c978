import type { Severity } from "./service-level";

export type Impact = "one" | "several" | "many";
export type Urgency = "canWait" | "today" | "now";

export const IMPACTS = ["one", "several", "many"] as const satisfies readonly Impact[];
export const URGENCIES = ["canWait", "today", "now"] as const satisfies readonly Urgency[];

/** How many people are hit × how soon it has to be put right. Whether it changed somebody's life is asked apart. */
export type SeverityMatrix = Readonly<Record<Impact, Readonly<Record<Urgency, Severity>>>>;

/**
 * What a new installation starts with: the three lowest cells are minor, the two highest critical. Two cells share the
 * second place from the top; the one with more people wins.
 */
export const DEFAULT_SEVERITY_MATRIX: SeverityMatrix = {
  one: { canWait: "minor", today: "minor", now: "major" },
  several: { canWait: "minor", today: "major", now: "major" },
  many: { canWait: "major", today: "critical", now: "critical" },
};

export function severityOf(matrix: SeverityMatrix, impact: Impact, urgency: Urgency): Severity {
  return matrix[impact][urgency];
}

export interface SeverityMatrixFault {
  readonly code: "severity-matrix.falls";
  /** The cell that is milder than its neighbour with fewer people or less hurry. */
  readonly impact: Impact;
  readonly urgency: Urgency;
}

const WEIGHT: Readonly<Record<Severity, number>> = { minor: 0, major: 1, critical: 2 };

/** An edited matrix may not fall: more people or more hurry never makes an incident milder. */
export function severityMatrixFaults(matrix: SeverityMatrix): SeverityMatrixFault[] {
  const faults: SeverityMatrixFault[] = [];
  for (const [row, impact] of IMPACTS.entries()) {
    for (const [column, urgency] of URGENCIES.entries()) {
      const fewer = IMPACTS[row - 1];
      const calmer = URGENCIES[column - 1];
      const weight = WEIGHT[matrix[impact][urgency]];
      const falls =
        (fewer !== undefined && weight < WEIGHT[matrix[fewer][urgency]]) ||
        (calmer !== undefined && weight < WEIGHT[matrix[impact][calmer]]);
      if (falls) faults.push({ code: "severity-matrix.falls", impact, urgency });
    }
  }
  return faults;
}
