import { loadBrand } from "~/people/store/brand.server";
import type { CalendarText } from "~/servicelevels/domain/opening-text";

const OFFICE_HOURS = "09:00-17:00";

/** What a new calendar starts from: office hours in the brand's zone. */
export async function readUsualWeek(): Promise<CalendarText> {
  const { timeZone } = await loadBrand();
  return { timeZone, days: [...Array.from({ length: 5 }, () => OFFICE_HOURS), "", ""], holidays: "", extraHours: "" };
}
