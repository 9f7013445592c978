import { useTexts } from "~/platform/i18n/use-texts";
import { useFormat } from "./now";

/** Lists count exactly up to here; beyond, counting costs more than it tells. */
export const COUNTED_UP_TO = 1_000;

/** `value` as counted, at most `COUNTED_UP_TO` + 1: "17", "1 000+". */
export function CountText({ value }: { readonly value: number }) {
  const t = useTexts("ui");
  const format = useFormat();
  if (value <= COUNTED_UP_TO) return <span className="tabular-nums">{format.number(value)}</span>;
  const shown = format.number(COUNTED_UP_TO);
  return (
    <span className="tabular-nums">
      <span aria-hidden="true">{shown}+</span>
      <span className="sr-only">{t("count.moreThan", { shown })}</span>
    </span>
  );
}
