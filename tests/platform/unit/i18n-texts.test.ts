import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { languages, namespaces, type Language, type Namespace } from "~/platform/i18n/languages";

const root = new URL("../../../", import.meta.url).pathname;
const folder = `${root}app/platform/i18n/texts`;

/** Plural forms of one text are one entry: `count_one` and `count_other` are the forms of `count`. */
interface Entry {
  readonly forms: Record<string, string>;
}
type Entries = Map<string, Entry>;

const entries = new Map<Language, Map<Namespace, Entries>>(
  languages.map((language) => [
    language,
    new Map(namespaces.map((namespace) => [namespace, entriesOf(language, namespace)])),
  ]),
);

test("every language has exactly the files the list of namespaces names", () => {
  for (const language of languages) {
    const files = readdirSync(`${folder}/${language}`).map((file) => file.replace(".json", ""));
    expect(files.sort()).toEqual([...namespaces].sort());
  }
});

test("no text is missing in either language", () => {
  for (const namespace of namespaces) {
    const [es, en] = [keysOf("es", namespace), keysOf("en", namespace)];
    expect(
      en.filter((key) => !es.includes(key)),
      `${namespace}: missing in Spanish`,
    ).toEqual([]);
    expect(
      es.filter((key) => !en.includes(key)),
      `${namespace}: missing in English`,
    ).toEqual([]);
  }
});

test("no text is empty", () => {
  const empty = everyEntry().flatMap(({ language, namespace, key, entry }) =>
    Object.values(entry.forms).some((text) => text.trim() === "") ? [`${language} ${namespace}:${key}`] : [],
  );
  expect(empty).toEqual([]);
});

test("both languages say the same variables", () => {
  const different = namespaces.flatMap((namespace) =>
    keysOf("es", namespace).flatMap((key) => {
      const [es, en] = languages.map((language) => variablesOf(entries.get(language)?.get(namespace)?.get(key)));
      return es === en ? [] : [`${namespace}:${key} has ${es} in Spanish and ${en} in English`];
    }),
  );
  expect(different).toEqual([]);
});

test("a text that counts has its singular and its plural, and nothing else", () => {
  const odd = everyEntry().flatMap(({ language, namespace, key, entry }) => {
    const forms = Object.keys(entry.forms).sort().join();
    return forms === "" || forms === "_one,_other" ? [] : [`${language} ${namespace}:${key} has the forms ${forms}`];
  });
  expect(odd).toEqual([]);
});

test("no text lies about unused", () => {
  const sources = ["app", "emails", "scripts"].flatMap(sourcesUnder).map(mentionsIn);
  const unused = namespaces.flatMap((namespace) =>
    keysOf("es", namespace).flatMap((key) => (isUsed(sources, namespace, key) ? [] : [`${namespace}:${key}`])),
  );
  expect(unused).toEqual([]);
});

test("a use is recognised by its whole key, never by a part of it", () => {
  const sources = [
    mentionsIn('const t = useTexts("incidents"); t("list.title"); t(`status.${status}.name`); t("title");'),
  ];
  const isUse = (key: string) => isUsed(sources, "incidents", key);
  expect(["list.title", "status.open.name", "title"].map(isUse)).toEqual([true, true, true]);
  expect(["list", "list.title.more", "status.open", "status.a.b.name", "other"].map(isUse)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
  expect(isUsed(sources, "partners", "title")).toBe(false);
});

function sourcesUnder(place: string): string[] {
  const start = `${root}${place}`;
  if (!existsSync(start)) return [];
  const files = readdirSync(start, { recursive: true, encoding: "utf8" });
  const ours = files.filter((file) => /\.tsx?$/.test(file) && !file.includes("generated/"));
  return ours.map((file) => readFileSync(`${start}/${file}`, "utf8"));
}

interface Mentions {
  readonly literals: ReadonlySet<string>;
  /** `status.${x}.name` as an expression that fits `status.open.name`. Templates that begin with a variable fit nothing:
   *  such keys go through a map of whole keys, so that one can find them. */
  readonly templates: readonly RegExp[];
}

function mentionsIn(source: string): Mentions {
  const literals = new Set([...source.matchAll(/"([^"\\\n]*)"/g)].map(([, text = ""]) => text));
  const templates = [...source.matchAll(/`([a-zA-Z][\w:-]*\.[^`]*)`/g)].flatMap(([, text = ""]) => {
    const pieces = text.split(/\$\{[^}]*\}/);
    return pieces.length === 1
      ? []
      : [new RegExp(`^${pieces.map((piece) => piece.replace(/[.*+?^$()|[\]\\{}]/g, "\\$&")).join("[^.]+")}$`)];
  });
  return { literals, templates };
}

/** A key with a dot is unmistakable wherever it stands; a single word counts only where its namespace is named too.
 *  Refusals are named by their codes, in the domain that refuses. */
function isUsed(sources: readonly Mentions[], namespace: Namespace, key: string): boolean {
  const isUnmistakable = key.includes(".");
  return sources.some(({ literals, templates }) => {
    if (literals.has(`${namespace}:${key}`)) return true;
    if (!isUnmistakable && !literals.has(namespace)) return false;
    return literals.has(key) || templates.some((template) => template.test(key));
  });
}

function entriesOf(language: Language, namespace: Namespace): Entries {
  const file: unknown = JSON.parse(readFileSync(`${folder}/${language}/${namespace}.json`, "utf8"));
  const found: Entries = new Map();
  for (const [path, text] of leaves(file, "")) {
    const [, key = path, form = ""] = /^(.*?)(_(?:zero|one|two|few|many|other))?$/.exec(path) ?? [];
    const entry = found.get(key) ?? { forms: {} };
    entry.forms[form] = text;
    found.set(key, entry);
  }
  return found;
}

function leaves(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node !== "object" || node === null || Array.isArray(node))
    throw new Error(`${path} is neither text nor group`);
  return Object.entries(node).flatMap(([key, value]) => leaves(value, path === "" ? key : `${path}.${key}`));
}

function keysOf(language: Language, namespace: Namespace): string[] {
  return [...(entries.get(language)?.get(namespace)?.keys() ?? [])];
}

function everyEntry() {
  return languages.flatMap((language) =>
    namespaces.flatMap((namespace) =>
      [...(entries.get(language)?.get(namespace) ?? [])].map(([key, entry]) => ({ language, namespace, key, entry })),
    ),
  );
}

/** The variables of all forms together, as a singular often writes its number out. */
function variablesOf(entry: Entry | undefined): string {
  const all = Object.values(entry?.forms ?? {}).flatMap((text) =>
    [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name = ""]) => name),
  );
  return [...new Set(all)].sort().join(", ") || "none";
}
