import type { Result } from "~/kernel/result";
import type { Channel } from "~/incidents/domain/events";
import type { Severity } from "~/servicelevels/domain/clocks";
import { zoneNamed, type Zone } from "~/servicelevels/domain/zone";
import type { FileFault } from "./faults";
import type { ColumnPlaces } from "./header";
import type { Mapping, RowPerEventMapping, RowPerIncidentMapping, SourceState } from "./mapping";

/** A mapping made ready for one file: zone found, values as maps (a cell "__proto__" finds nothing in them). */
export interface CompiledMapping<Shape extends Mapping = Mapping> {
  readonly mapping: Shape;
  readonly zone: Zone;
  readonly places: ColumnPlaces;
  readonly unknownTokens: ReadonlySet<string>;
  readonly partnerNames: ReadonlyMap<string, string>;
  readonly touchpointNames: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, Channel>;
  readonly verdicts: ReadonlyMap<string, boolean>;
  readonly severities: ReadonlyMap<string, Severity>;
  readonly statuses: ReadonlyMap<string, "open" | "closed">;
  readonly states: ReadonlyMap<string, SourceState>;
}

/** `places` comes from the file's header (see `placeColumns`). The only thing that can still be wrong is the zone. */
export function compileMapping<Shape extends Mapping>(
  mapping: Shape,
  places: ColumnPlaces,
): Result<CompiledMapping<Shape>, readonly FileFault[]> {
  const zone = zoneNamed(mapping.timeZone);
  if (zone === null) return { ok: false, refusal: [{ code: "import.unknown-zone", zone: mapping.timeZone }] };
  return {
    ok: true,
    value: {
      mapping,
      zone,
      places,
      unknownTokens: new Set(mapping.unknownTokens),
      partnerNames: mapOf(mapping.partner.names),
      touchpointNames: mapOf(mapping.touchpoint.names),
      channels: mapOf(mapping.channel.values),
      verdicts: mapOf(mapping.verdict.values),
      severities: mapOf(mapping.severity.kind === "byCells" ? mapping.severity.values : {}),
      statuses: mapOf(mapping.shape === "rowPerIncident" ? mapping.status.values : {}),
      states: mapOf(mapping.shape === "rowPerEvent" ? mapping.state.values : {}),
    },
  };
}

export function isRowPerIncident(compiled: CompiledMapping): compiled is CompiledMapping<RowPerIncidentMapping> {
  return compiled.mapping.shape === "rowPerIncident";
}

export function isRowPerEvent(compiled: CompiledMapping): compiled is CompiledMapping<RowPerEventMapping> {
  return compiled.mapping.shape === "rowPerEvent";
}

function mapOf<Value>(values: Readonly<Record<string, Value>>): ReadonlyMap<string, Value> {
  return new Map(Object.entries(values));
}
