import { readdirSync, readFileSync } from "node:fs";
import type { Language } from "../../../app/platform/i18n/languages";

// The texts of the pages, as a person reads them: read from the files the portal itself shows, so that a story breaks
// when a page does not say what it means to say, and not when a translator finds a better word.

const folder = new URL("../../../app/platform/i18n/texts/", import.meta.url);

type Node = { readonly [name: string]: Node | string };
type Values = Readonly<Record<string, string | number>>;

export type Words = (address: string, values?: Values) => string;

const texts = new Map<Language, Readonly<Record<string, Node>>>();

function textsOf(language: Language): Readonly<Record<string, Node>> {
  const known = texts.get(language);
  if (known !== undefined) return known;
  const files = readdirSync(new URL(`${language}/`, folder)).filter((name) => name.endsWith(".json"));
  const read = (name: string): Node => JSON.parse(readFileSync(new URL(`${language}/${name}`, folder), "utf8")) as Node;
  const all = Object.fromEntries(files.map((name) => [name.replace(".json", ""), read(name)]));
  texts.set(language, all);
  return all;
}

/** `wordsOf("en")("partners:form.start")`; `count` chooses between one and many. A text that is not there fails. */
export function wordsOf(language: Language): Words {
  return (address, values = {}) => {
    const [namespace = "", key = ""] = address.split(":");
    const text = find(textsOf(language)[namespace], key.split("."), values["count"]);
    if (text === undefined) throw new Error(`no text ${address} in ${language}`);
    return text.replace(/\{\{(\w+)[^}]*\}\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${address} needs a ${name}`);
      return String(value);
    });
  };
}

function find(node: Node | string | undefined, path: readonly string[], count: unknown): string | undefined {
  const [name, ...rest] = path;
  if (name === undefined) return typeof node === "string" ? node : undefined;
  if (node === undefined || typeof node === "string") return undefined;
  const many = rest.length === 0 && count !== undefined ? node[`${name}_${count === 1 ? "one" : "other"}`] : undefined;
  return find(many ?? node[name], rest, count);
}

/** The keys of all texts, with and without their namespace, as they would stand on a page that found no text for them. */
export function everyKey(): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = (node: Node | string, path: readonly string[]): void => {
    if (typeof node === "string") {
      const [, ...own] = path;
      keys.add(path.join(".")).add(own.join(".").replace(/_(one|other|many)$/, ""));
      return;
    }
    for (const [name, below] of Object.entries(node)) collect(below, [...path, name]);
  };
  for (const [namespace, node] of Object.entries(textsOf("es"))) collect(node, [namespace]);
  return new Set([...keys].filter((key) => key.includes(".")));
}
