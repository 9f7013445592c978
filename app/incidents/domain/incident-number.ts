/** The largest number the database gives an incident. */
const MOST = 2_147_483_647;

/** The number somebody means by "INC-2041", "inc 2041", "#2041" or "2041"; null for anything else. */
export function incidentNumberIn(typed: string): number | null {
  const digits = /^(?:inc[\s-]*|#)?(\d{1,10})$/iu.exec(typed.trim())?.[1];
  const number = Number(digits ?? Number.NaN);
  return number >= 1 && number <= MOST ? number : null;
}
