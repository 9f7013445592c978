/** What is folded away with the form that came back: nobody without script would see what it says. */
export function foldedAround(body: string, intent: string): string[] {
  const folds: string[] = [];
  const form = new RegExp(`<form[^>]* id="${intent}"`).exec(body);
  const before = body.slice(0, form?.index ?? 0);
  for (const [tag] of before.matchAll(/<details[^>]*>|<\/details>/g)) {
    if (tag === "</details>") folds.pop();
    else folds.push(tag);
  }
  return folds.filter((tag) => !/ open(=""| |>)/.test(tag));
}
