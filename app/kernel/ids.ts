/** Branded identifiers: a partner's id cannot be handed over where an incident's is meant. All are UUIDs in text form. */
type Id<Name extends string> = string & { readonly __id: Name };

export type PersonId = Id<"person">;
export type PartnerId = Id<"partner">;
export type JourneyId = Id<"journey">;
export type StageId = Id<"stage">;
export type TouchpointId = Id<"touchpoint">;
export type ExamplePairId = Id<"examplePair">;
export type IncidentId = Id<"incident">;
export type CalendarId = Id<"calendar">;
export type LevelId = Id<"level">;
export type FlagId = Id<"flag">;
export type CaseId = Id<"case">;
export type ImportRunId = Id<"importRun">;
export type MailId = Id<"mail">;

export type AnyId =
  | PersonId
  | PartnerId
  | JourneyId
  | StageId
  | TouchpointId
  | ExamplePairId
  | IncidentId
  | CalendarId
  | LevelId
  | FlagId
  | CaseId
  | ImportRunId
  | MailId;

/** Names a string read from the database or checked by a schema as the id it is. */
export function idOf<Name extends AnyId>(text: string): Name {
  return text as Name;
}
