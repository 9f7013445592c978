import { formatterFor } from "./format";
import type { Language, Namespace } from "./languages";
import type { TextsByNamespace } from "./resources.server";

/** What a file of texts holds: texts, or groups of them. */
export interface Texts {
  readonly [key: string]: string | Texts;
}

export type TextParams = Readonly<Record<string, string | number | null | undefined>>;

type WithoutForm<Key extends string> = Key extends `${infer Base}_one` | `${infer Base}_other` ? Base : Key;
type KeysIn<Group> = {
  [Key in keyof Group & string]: Group[Key] extends string ? WithoutForm<Key> : `${Key}.${KeysIn<Group[Key]>}`;
}[keyof Group & string];

/** Every text of a part: `list.title`; a text that counts goes by its name without `_one` and `_other`. */
export type TextKey<N extends Namespace> = KeysIn<TextsByNamespace[N]>;

/** Writes a text: `t("list.title")`, `t("list.found", { count: 3 })`. */
export type Translate<N extends Namespace> = (key: TextKey<N>, params?: TextParams) => string;

/**
 * One text of a file, written for one language; null where there is none under that key.
 * `{{name}}` is put in as it is, `{{share, percent}}`, `{{count, number}}` and `{{ratio, decimal}}` as everywhere else in the interface. With a
 * `count`, `key_one` is meant for exactly one and `key_other` for all else: Spanish has a third form for whole millions,
 * which written in digits reads like the ordinary plural.
 */
export function findText(language: Language, texts: Texts, key: string, params: TextParams = {}): string | null {
  const found = typeof params["count"] === "number" ? formOf(texts, key, params["count"]) : lookUp(texts, key);
  return found?.includes("{{") ? filled(found, language, params) : found;
}

/** All the texts of a part, one at a time. A key without a text, which tests rule out for our own, is shown as it is. */
export function translator<N extends Namespace>(language: Language, texts: Texts): Translate<N> {
  return (key, params) => findText(language, texts, key, params) ?? key;
}

function formOf(texts: Texts, key: string, count: number): string | null {
  return lookUp(texts, `${key}${count === 1 ? "_one" : "_other"}`) ?? lookUp(texts, key);
}

/** Every text of a file by its whole name: a page asks for hundreds. */
const byName = new WeakMap<Texts, ReadonlyMap<string, string>>();

function lookUp(texts: Texts, key: string): string | null {
  let known = byName.get(texts);
  if (known === undefined) byName.set(texts, (known = new Map(named(texts, ""))));
  return known.get(key) ?? null;
}

function named(texts: Texts, group: string): [string, string][] {
  return Object.entries(texts).flatMap(([name, inside]): [string, string][] =>
    typeof inside === "string" ? [[group + name, inside]] : named(inside, `${group}${name}.`),
  );
}

const VARIABLE = /\{\{\s*(\w+)\s*(?:,\s*(\w+)\s*)?\}\}/g;

function filled(text: string, language: Language, params: TextParams): string {
  return text.replace(VARIABLE, (_, name: string, style: string | undefined) => {
    const value = Object.hasOwn(params, name) ? params[name] : null;
    if (typeof value === "number" && style === "number") return formatterFor(language).number(value);
    if (typeof value === "number" && style === "decimal") return formatterFor(language).decimal(value);
    if (typeof value === "number" && style === "percent") return formatterFor(language).percent(value);
    return String(value ?? "");
  });
}
