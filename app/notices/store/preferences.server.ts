import type { PersonId } from "~/kernel/ids";
import { UNCHOSEN, type Preferences } from "~/notices/domain/preferences";
import type { Tx } from "~/platform/db/db.server";
import { preferencesOf } from "./readers.server";

export interface KeptPreferences {
  readonly preferences: Preferences;
  /** 0: nothing was ever chosen. */
  readonly version: number;
}

export async function loadPreferences(client: Tx, personId: PersonId): Promise<KeptPreferences> {
  const row = await client.noticePreference.findUnique({ where: { personId } });
  return row === null
    ? { preferences: UNCHOSEN, version: 0 }
    : { preferences: preferencesOf(row), version: row.version };
}

/** False when the person chose otherwise since `version`, in another window. */
export async function savePreferences(
  tx: Tx,
  personId: PersonId,
  version: number,
  { switches, quiet, criticalAlways, summary }: Preferences,
): Promise<boolean> {
  const data = {
    switches,
    quietFrom: quiet.nightly?.from ?? null,
    quietTo: quiet.nightly?.to ?? null,
    quietDays: [...quiet.days],
    criticalAlways,
    summaryDay: summary.day,
    summaryHour: summary.hour,
  };
  const { count } =
    version === 0
      ? await tx.noticePreference.createMany({ data: [{ personId, ...data }], skipDuplicates: true })
      : await tx.noticePreference.updateMany({
          where: { personId, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}
