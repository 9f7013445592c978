/** Tables the trail notes, as the texts name them. What a later table is called stands as it is until it has words. */
export const TABLES = [
  "AccessDenial",
  "Brand",
  "Calendar",
  "CalendarVersion",
  "ExampleConfirmation",
  "ExamplePair",
  "Flag",
  "ImportRun",
  "Incident",
  "Journey",
  "JourneyWalk",
  "LadderCase",
  "NoticePreference",
  "Onboarding",
  "Partner",
  "PartnerMonth",
  "PartnerTouchpoint",
  "Person",
  "ScorePolicy",
  "ServiceLevel",
  "ServiceLevelVersion",
  "Session",
  "Stage",
  "Touchpoint",
] as const;
export type Table = (typeof TABLES)[number];

export const ACTIONS = ["insert", "update", "delete", "refused"] as const;
export type Action = (typeof ACTIONS)[number];

export const ACTOR_KINDS = ["person", "system", "import", "seed"] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export function isTable(name: string): name is Table {
  return (TABLES as readonly string[]).includes(name);
}

/** What stands instead of a value that is never copied. */
export const HIDDEN = "***";

/** A row as an entry names it. */
export interface NotedRow {
  readonly table: string;
  readonly rowId: string;
  readonly rowPart: string | null;
  readonly partnerId: string | null;
  readonly action: Action;
}

/** Where the portal shows the row; null where it has no page, or is gone. */
export function addressOf({ table, rowId, rowPart, partnerId, action }: NotedRow): string | null {
  if (action === "delete" || action === "refused" || !isTable(table)) return null;
  switch (table) {
    case "Brand":
      return "/settings/brand";
    case "Person":
      return partnerId === null ? "/people" : `/partners/${partnerId}/people`;
    case "Partner":
    case "PartnerTouchpoint":
      return `/partners/${rowId}`;
    case "PartnerMonth":
      return `/partners/${rowId}/months`;
    case "Onboarding":
    case "JourneyWalk":
      return `/partners/${rowId}/onboarding`;
    case "Journey":
      return "/journey";
    case "Stage":
      return `/journey/stages/${rowId}`;
    case "Touchpoint":
      return `/journey/touchpoints/${rowId}`;
    case "ExamplePair":
      return `/journey/touchpoints/${rowPart}`;
    case "Calendar":
    case "CalendarVersion":
      return `/settings/calendars/${rowId}`;
    case "ServiceLevel":
    case "ServiceLevelVersion":
      return `/settings/levels/${rowId}`;
    case "LadderCase":
      return `/ladder/${rowId}`;
    case "Flag":
      return `/flags/${rowId}`;
    case "ImportRun":
      return `/imports/${rowId}`;
    case "Incident":
      return `/incidents/${rowId}`;
    case "ExampleConfirmation":
    case "NoticePreference":
    case "ScorePolicy":
    case "Session":
    case "AccessDenial":
      return null;
  }
}

/** One column's change. Null: there was nothing, or there is nothing. */
export interface Change {
  readonly column: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Columns that say again what the entry says by itself. */
const SAID_ANYWAY = new Set(["id", "createdAt"]);

/** What an entry holds, column by column; sorted as the alphabet has it, so that the same change reads the same. */
export function changesOf(
  before: Readonly<Record<string, unknown>> | null,
  after: Readonly<Record<string, unknown>> | null,
): Change[] {
  const columns = new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})]);
  return [...columns]
    .filter((column) => !SAID_ANYWAY.has(column))
    .sort()
    .map((column) => ({ column, before: before?.[column] ?? null, after: after?.[column] ?? null }));
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Everything in an entry that reads like the id of something, to be named by its name. */
export function idsIn(values: readonly unknown[]): string[] {
  return values.filter((value): value is string => typeof value === "string" && UUID.test(value));
}
