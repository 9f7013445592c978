/** How many months the rolling view joins. */
export const ROLLING_MONTHS = 3;

/** How many months back the partners of a category are compared. */
export const CATEGORY_MONTHS = 12;
