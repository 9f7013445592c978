import { getInputProps, getSelectProps } from "@conform-to/react";
import { useTexts } from "~/platform/i18n/use-texts";
import type { ClockKind, TargetUnit } from "~/servicelevels/domain/service-level";
import { FieldErrors } from "~/ui/forms/field";
import type { AnyField } from "~/ui/forms/fields";
import { controlClasses } from "~/ui/forms/look";

const UNITS = ["businessMinutes", "elapsedMinutes", "businessDays"] as const satisfies readonly TargetUnit[];

interface TargetRowProps {
  readonly kind: ClockKind;
  readonly amount: AnyField;
  readonly unit: AnyField;
}

/** One promise on one line: the clock, how much, of what. Twenty-one of them have to be read at a glance. */
export function TargetRow({ kind, amount, unit }: TargetRowProps) {
  const t = useTexts("servicelevels");
  const words = useTexts("clocks");
  const { key: amountKey, ...input } = getInputProps(amount, { type: "number" });
  const { key: unitKey, ...select } = getSelectProps(unit);
  return (
    <div>
      <div className="grid grid-cols-[5rem_minmax(0,1fr)] items-center gap-x-2 gap-y-1 sm:grid-cols-[minmax(0,1fr)_6rem_minmax(0,12rem)]">
        <label htmlFor={amount.id} className="col-span-2 text-sm sm:col-span-1">
          {words(`kinds.${kind}`)}
        </label>
        <input key={amountKey} {...input} inputMode="numeric" className={`${controlClasses} tabular-nums`} />
        <select
          key={unitKey}
          {...select}
          aria-label={t("levels.unitOf", { clock: words(`kinds.${kind}`) })}
          className={controlClasses}
        >
          {UNITS.map((choice) => (
            <option key={choice} value={choice}>
              {t(`unit.${choice}`)}
            </option>
          ))}
        </select>
      </div>
      <FieldErrors field={amount} />
      <FieldErrors field={unit} />
    </div>
  );
}
