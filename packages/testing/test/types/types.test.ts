/** Checks the types of the clients with the users' compiler, against the declarations that users get. */
import { execFile } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

/** The compiler of a package. */
function compilerOf(name: string): string {
  const path = fileURLToPath(import.meta.resolve(`${name}/package.json`));
  const { bin } = JSON.parse(readFileSync(path, "utf8")) as { readonly bin: Readonly<Record<string, string>> };
  return join(dirname(path), Object.values(bin)[0] ?? "");
}

const compilers = {
  "TypeScript 5.9": compilerOf("typescript-5.9"),
  "TypeScript 6": compilerOf("typescript"),
  "TypeScript 7": compilerOf("typescript-7"),
};

interface Compilation {
  readonly errors: readonly string[];
  readonly files: readonly string[];
}

/** Compiles the program in a folder beside this file. */
function compile(tsc: string, folder: string, ...options: string[]): Promise<Compilation> {
  const project = fileURLToPath(new URL(`${folder}/tsconfig.json`, import.meta.url));
  const args = [tsc, "--project", project, "--pretty", "false", "--listFiles", ...options];
  return new Promise((resolve, reject) => {
    execFile(process.execPath, args, { maxBuffer: 2 ** 24 }, (failure, output) => {
      const lines = output.split("\n").filter((line) => line.trim() !== "");
      const files = lines.filter((line) => /\.[cm]?tsx?$/.test(line));
      const errors = lines.filter((line) => !files.includes(line));
      // A compiler that could not be started printed nothing.
      if (failure && errors.length === 0) reject(failure);
      else resolve({ errors, files });
    });
  });
}

const settings: Readonly<Record<string, readonly string[]>> = {
  Node: [],
  "a bundler and fewer checks": "--module esnext --moduleResolution bundler --exactOptionalPropertyTypes false".split(
    " ",
  ),
};

describe.each(Object.entries(compilers))("%s", (_, tsc) => {
  test.each(Object.entries(settings))(
    "right programs compile, each wrong line is an error, for %s",
    async (_, options) => {
      expect((await compile(tsc, "program", ...options)).errors).toEqual([]);
    },
  );

  test.each(Object.entries(settings))("the types of tools for the official clients fit, for %s", async (_, options) => {
    expect((await compile(tsc, "tools", ...options)).errors).toEqual([]);
  });

  test("an error that is expected and does not come is an error", async () => {
    const { errors } = await compile(tsc, "unused");
    expect(errors).toEqual([expect.stringContaining("error TS2578: Unused '@ts-expect-error' directive.")]);
  });
});

test("the declarations need no types of Node, Smithy or AWS", async () => {
  const { files } = await compile(compilers["TypeScript 7"], "program");
  for (const client of ["client-ivs", "client-ivs-realtime", "client-ivschat"]) {
    expect(
      files.some((file) => file.endsWith(`/${client}/dist/index.d.ts`)),
      client,
    ).toBe(true);
  }
  expect(files.filter((file) => file.includes("/node_modules/") && !/\/typescript[^/]*\/lib\//.test(file))).toEqual([]);
});

describe.each(["@ivskit/core", "@ivskit/client-ivs", "@ivskit/client-ivs-realtime", "@ivskit/client-ivschat"])(
  "%s",
  (name) => {
    const dist = fileURLToPath(import.meta.resolve(name)).replace(/(?<=\/dist\/).*$/, "");
    const declarations = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.d\.c?ts$/.test(file),
    );

    test("declarations import only each other and the core", () => {
      const imported = declarations.flatMap((file) => {
        const text = readFileSync(join(dist, file), "utf8");
        return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']|<reference ([^>]+)>/g)].map(
          ([, specifier, reference]) => specifier ?? reference ?? "",
        );
      });
      expect(declarations.length).toBeGreaterThan(0);
      // A comment names the import of the middleware.
      const isOwn = /^\.{1,2}\/.*\.cjs$|^@ivskit\/core(\/middleware)?$/;
      expect(imported.filter((specifier) => !isOwn.test(specifier))).toEqual([]);
    });
  },
);
