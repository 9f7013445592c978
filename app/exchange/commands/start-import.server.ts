import type { RefusalOf } from "~/exchange/domain/refusals";
import { findMapping } from "~/exchange/domain/mappings/find-mapping";
import { hasDefaultLevel, insertRun, isBeingRead } from "~/exchange/store/runs.server";
import { lockStarts } from "~/exchange/store/import-batch.server";
import type { ImportRunId, PersonId } from "~/kernel/ids";
import { ok, refuse, type Result } from "~/kernel/result";
import { now } from "~/platform/clock.server";
import { inTransaction } from "~/platform/db/db.server";
import { newId } from "~/platform/new-id.server";

/** A file that was taken in and put aside. */
export interface FileTaken {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  /** Of its content. */
  readonly sha256: string;
}

export type StartRefusal = RefusalOf<
  "import.nothing-in-file" | "import.no-such-mapping" | "import.no-level" | "import.already-going"
>;

/** Puts a file in line for its dry run; background work takes it from there. `by`: null from the command line. */
export async function startImport(
  by: PersonId | null,
  mappingName: string,
  file: FileTaken,
): Promise<Result<ImportRunId, StartRefusal>> {
  const mapping = findMapping(mappingName);
  if (mapping === undefined) return refuse({ code: "import.no-such-mapping" });
  if (file.bytes === 0) return refuse({ code: "import.nothing-in-file" });
  const at = now();
  return inTransaction(async (tx) => {
    await lockStarts(tx);
    if (!(await hasDefaultLevel(tx))) return refuse({ code: "import.no-level" });
    if (await isBeingRead(tx, mapping.name, file.sha256, at)) return refuse({ code: "import.already-going" });
    const id = newId<ImportRunId>();
    const { key: fileKey, name: fileName, bytes: fileBytes, sha256: fileHash } = file;
    await insertRun(tx, { id, mapping: mapping.name, fileName, fileKey, fileHash, fileBytes, startedBy: by }, at);
    return ok(id);
  });
}
