import { expect, test } from "vitest";
import {
  DEFAULT_SEVERITY_MATRIX,
  IMPACTS,
  severityMatrixFaults,
  severityOf,
  URGENCIES,
} from "~/servicelevels/domain/severity-matrix";

test("the matrix to start with: three lowest cells minor, two highest critical, the rest major", () => {
  const cells = IMPACTS.map((impact) =>
    URGENCIES.map((urgency) => severityOf(DEFAULT_SEVERITY_MATRIX, impact, urgency)),
  );
  expect(cells).toEqual([
    ["minor", "minor", "major"],
    ["minor", "major", "major"],
    ["major", "critical", "critical"],
  ]);
  expect(severityMatrixFaults(DEFAULT_SEVERITY_MATRIX)).toEqual([]);
});

test("an edited matrix is used as it is", () => {
  const strict = { ...DEFAULT_SEVERITY_MATRIX, one: { canWait: "minor", today: "major", now: "major" } } as const;
  expect(severityOf(strict, "one", "today")).toBe("major");
});

test("more people or more hurry never make an incident milder: such a matrix is refused, with the cell", () => {
  const byUrgency = { ...DEFAULT_SEVERITY_MATRIX, one: { canWait: "major", today: "minor", now: "major" } } as const;
  expect(severityMatrixFaults(byUrgency)).toEqual([
    { code: "severity-matrix.falls", impact: "one", urgency: "today" },
    { code: "severity-matrix.falls", impact: "several", urgency: "canWait" },
  ]);
});
