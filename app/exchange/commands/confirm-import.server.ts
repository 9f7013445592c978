import { confirmRun } from "~/exchange/domain/import-run";
import type { RefusalOf } from "~/exchange/domain/refusals";
import { loadRun, saveConfirmed } from "~/exchange/store/runs.server";
import type { ImportRunId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";

/** Puts a checked file in line to be imported. Null: there is no such run. */
export async function confirmImport(
  runId: ImportRunId,
): Promise<Result<
  ImportRunId,
  RefusalOf<"import.not-checked" | "import.nothing-to-import" | "import.already-going">
> | null> {
  return inTransaction(async (tx) => {
    const run = await loadRun(tx, runId);
    if (run === null) return null;
    const confirmed = confirmRun(run);
    if (!confirmed.ok) return confirmed;
    return (await saveConfirmed(tx, run, now())) ? ok(runId) : refuse({ code: "import.already-going" });
  });
}
