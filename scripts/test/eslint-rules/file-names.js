// @ts-check
import { basename, dirname, relative, sep } from "node:path";
import importRules from "../import-rules/parts.cjs";

const KEBAB_FILE = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)+$/;
const KEBAB_FOLDER = /^\.?[a-z0-9]+(-[a-z0-9]+)*$/;
/** Names that say nothing about the business and so collect everything. */
const DRAWERS = /^(utils?|helpers?|common|misc|lib|libs|shared|services?)$/;
const PART = new RegExp(`^app/(?:${importRules.parts.join("|")})/(.+)$`);
/** The same layers inside each part: the import table knows no others. */
const IN_PART = /^(domain|commands|queries|store|jobs|routes|ui)\/|^[^/]+\.server\.ts$/;
/** What runs on the server only says so in its name: Remix refuses such a file in the browser's bundle. */
const SERVER_ONLY = /^app\/[^/]+\/(commands|queries|store|jobs)\/|^app\/[^/]+\/(store|jobs)\./;
const SPLIT = /-[2-9]\.[jt]sx?$/;

/** @type {import("eslint").Rule.RuleModule} */
export const fileNames = {
  meta: { type: "problem", schema: [] },
  create: (context) => ({
    Program(node) {
      const path = relative(context.cwd, context.filename).split(sep).join("/");
      const name = basename(path);
      const folders = dirname(path)
        .split("/")
        .filter((folder) => folder !== ".");
      /** @param {string} message */
      const report = (message) => context.report({ node, message });

      if (!KEBAB_FILE.test(name)) report(`File names are kebab-case: ${name}`);
      const odd = folders.find((folder) => !KEBAB_FOLDER.test(folder));
      if (odd !== undefined) report(`Folder names are kebab-case: ${odd}`);
      const drawer = [...folders, name.split(".")[0] ?? ""].find((part) => DRAWERS.test(part));
      if (drawer !== undefined) report(`"${drawer}" says nothing: name the file after what it does for the business.`);
      const inPart = PART.exec(path)?.[1];
      if (inPart !== undefined && !IN_PART.test(inPart)) report(`A part holds only its layers, not ${inPart}.`);
      if (SPLIT.test(name)) report("A numbered file is a missing idea: name what it holds.");
      if (SERVER_ONLY.test(path) && !/\.server\.ts$/.test(name))
        report("Commands, queries, stores and jobs are *.server.ts.");
    },
  }),
};
