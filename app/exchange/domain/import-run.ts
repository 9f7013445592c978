import type { ImportRunId } from "~/kernel/ids";
import { instant, type Instant } from "~/kernel/instant";
import { ok, refuse, type Result } from "~/kernel/result";
import type { FileFault, RowNoteCode } from "./faults";
import type { RefusalOf } from "./refusals";

/** waiting: for whoever works next. checked: the dry run is over and a person has not decided yet. */
export const RUN_STATUSES = ["waiting", "checking", "checked", "importing", "done", "failed"] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** Why nothing more of a file is read. */
export type RunFailure =
  FileFault | { readonly code: "import.no-level" | "import.file-gone" | "import.not-a-csv" | "import.broken-off" };

/** What a dry run learns about a file as a whole. */
export interface RunReport {
  readonly header: readonly string[];
  /** Numbers of incidents whose rows do not stand together: the import refuses all of their rows. */
  readonly apart: readonly string[];
  /** Names that are not here yet and would be made. */
  readonly partners: readonly string[];
  readonly touchpoints: readonly string[];
  /** How many odd values were kept, by what was done with them. */
  readonly notes: Readonly<Partial<Record<RowNoteCode, number>>>;
}

/** How far a run is. `accepted` and `unchanged` count incidents, `rejected` and `rowsRead` count rows. */
export interface RunCounts {
  readonly bytesRead: number;
  readonly rowsRead: number;
  readonly accepted: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export const NO_COUNTS: RunCounts = { bytesRead: 0, rowsRead: 0, accepted: 0, unchanged: 0, rejected: 0 };

export interface ImportRun extends RunCounts {
  readonly id: ImportRunId;
  readonly mapping: string;
  readonly fileName: string;
  /** Null once the file is gone. */
  readonly fileKey: string | null;
  readonly fileBytes: number;
  readonly status: RunStatus;
  readonly isDryRun: boolean;
  readonly failures: readonly RunFailure[];
  readonly report: RunReport | null;
  readonly createdAt: Instant;
  readonly finishedAt: Instant | null;
  readonly version: number;
}

/** Somebody who has not been heard of for so long works no more: the run may be taken up by another. */
const SILENCE_MS = 30_000;

/** The latest sign of life that counts as none at `now`. */
export function silentSince(now: Instant): Instant {
  return instant(now - SILENCE_MS);
}

export function isRunning(status: RunStatus): boolean {
  return status === "waiting" || status === "checking" || status === "importing";
}

/** After the check a person says whether it is imported. A run that broke off while importing may be taken up again. */
export function confirmRun(
  run: ImportRun,
): Result<null, RefusalOf<"import.not-checked" | "import.nothing-to-import" | "import.already-going">> {
  if (isRunning(run.status)) return refuse({ code: "import.already-going" });
  const hasBrokenOff = run.status === "failed" && !run.isDryRun;
  if (run.fileKey === null || (run.status !== "checked" && !hasBrokenOff))
    return refuse({ code: "import.not-checked" });
  if (run.status === "checked" && run.accepted === 0) return refuse({ code: "import.nothing-to-import" });
  return ok(null);
}
