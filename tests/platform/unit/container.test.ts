import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

// There is no container engine where the tests run: what can be seen without one is looked at here.

const dockerfile = readFileSync("Dockerfile", "utf8").replaceAll("\\\n", " ");
const compose = readFileSync("compose.yaml", "utf8");
const scripts: Record<string, string> = JSON.parse(readFileSync("package.json", "utf8")).scripts;
const letThrough = readFileSync(".dockerignore", "utf8").split("\n");

/** Instructions of this name, without it. */
const instructions = (name: string) =>
  dockerfile.split("\n").flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1).trim()] : []));

test("every file the image copies is there, is let through to the build, or was made by the stage it comes from", () => {
  const fromHere = instructions("COPY").filter((copy) => !copy.startsWith("--from"));
  for (const copy of fromHere) {
    for (const source of copy.split(/\s+/).slice(0, -1)) {
      expect(existsSync(source), source).toBe(true);
      expect(letThrough, source).toContain(`!${source}`);
    }
  }
  const stages = instructions("FROM").flatMap((from) => / AS (\w+)$/.exec(from)?.[1] ?? []);
  for (const copy of instructions("COPY").filter((copy) => copy.startsWith("--from"))) {
    const [, stage = "", path = ""] = /^--from=(\w+) \/portal\/(\S+)/.exec(copy) ?? [];
    expect(stages, copy).toContain(stage);
    expect(["node_modules", "build", "app"], copy).toContain(path);
  }
  for (const entry of letThrough.filter((line) => line.startsWith("!"))) {
    expect(existsSync(entry.slice(1)), entry).toBe(true);
  }
});

test("the image builds what the portal is built of", () => {
  const [, start = ""] = /fingerprintOf\("app"([^)]*)\)/.exec(readFileSync("scripts/start.js", "utf8")) ?? [];
  const sources = [...start.matchAll(/"([^"]+)"/g)].map(([, name]) => name ?? "");
  expect(sources.length).toBeGreaterThan(3);
  const copied = instructions("COPY").join(" ").split(/\s+/);
  for (const source of sources) expect(copied, source).toContain(source);
});

test("every command that the image and the services start is one of this project's", () => {
  const commands = [
    ...instructions("CMD"),
    ...[...compose.matchAll(/command: (\[.*\])/g)].map(([, list]) => list ?? ""),
  ];
  const started = commands.flatMap((text) => (text.startsWith("[") ? [JSON.parse(text) as string[]] : []));
  expect(started).toHaveLength(3);
  for (const [program, ...args] of started) {
    expect(program).toBe("node");
    expect(
      args.some((arg) => arg.startsWith("scripts/") && existsSync(arg)),
      args.join(" "),
    ).toBe(true);
  }
  for (const [, name = ""] of dockerfile.matchAll(/npm run (\w+)/g)) expect(Object.keys(scripts)).toContain(name);
  expect(scripts["worker"]).toContain("scripts/worker.js");
});

test("the services set variables that the portal knows, and the portal runs as nobody special", () => {
  const settings = readFileSync("app/platform/env.server.ts", "utf8");
  const own = [...compose.matchAll(/^ {4,6}([A-Z_]+): /gm)].flatMap(([, name = ""]) =>
    name.startsWith("POSTGRES_") ? [] : [name],
  );
  expect(own).toContain("APP_ORIGIN");
  for (const name of own) expect(settings, name).toMatch(new RegExp(`^  ${name}: `, "m"));
  expect(instructions("USER")).toEqual(["node"]);
  expect(dockerfile.lastIndexOf("\nUSER node")).toBeGreaterThan(dockerfile.lastIndexOf("\nRUN "));
});
