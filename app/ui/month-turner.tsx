import { Form } from "@remix-run/react";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { Month } from "~/kernel/month";
import { useTexts } from "~/platform/i18n/use-texts";
import { Button, ButtonLink } from "./button";
import { classes } from "./classes";
import { controlClasses } from "./forms/look";
import { monthTurns } from "./month-turns";
import { useFormat } from "./now";

interface MonthTurnerProps {
  /** The month the page shows. */
  readonly month: Month;
  /** Those with something to show. */
  readonly months: readonly Month[];
  readonly addressOf: (month: Month) => string;
  /** The address that takes the choice, as `?month=2026-10`. */
  readonly action: string;
}

/** On to the month before or after, or straight to any: a form of its own address, which works without JavaScript. */
export function MonthTurner({ month, months, addressOf, action }: MonthTurnerProps) {
  const t = useTexts("ui");
  const format = useFormat();
  const { previous, next, all } = monthTurns(month, months);
  return (
    <>
      {previous !== null && (
        <ButtonLink to={addressOf(previous)} icon={<ChevronLeft aria-hidden="true" />}>
          {format.month(previous)}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink to={addressOf(next)}>
          {format.month(next)}
          <ChevronRight aria-hidden="true" />
        </ButtonLink>
      )}
      {all.length > 1 && (
        <Form method="get" action={action} className="flex gap-2">
          <select
            name="month"
            aria-label={t("month.label")}
            defaultValue={month}
            key={month}
            className={classes(controlClasses, "w-auto text-sm")}
          >
            {all.map((one) => (
              <option key={one} value={one}>
                {format.month(one)}
              </option>
            ))}
          </select>
          <Button type="submit">{t("month.go")}</Button>
        </Form>
      )}
    </>
  );
}
