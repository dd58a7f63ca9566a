/** Writes `dist/clients.json`: the names that our clients export, read from their built declarations. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packageFolder } from "@ivskit/tooling/package-folder";
import { Project } from "ts-morph";

/** The official package of each of our clients has the same name in another scope. */
const names = ["client-ivs", "client-ivs-realtime", "client-ivschat"];

const project = new Project({ compilerOptions: { module: 199, moduleResolution: 99, target: 9, types: [] } });

const clients = names.map((name) => {
  const folder = packageFolder(`@ivskit/${name}`, import.meta.dirname);
  const index = project.addSourceFileAtPath(join(folder, "dist/index.d.ts"));
  const exports = [...index.getExportedDeclarations()]
    .filter(([, declarations]) => declarations.length > 0)
    .map(([exported]) => exported)
    .sort();
  if (exports.length === 0) throw new Error(`${folder} exports nothing; expected it to be built`);
  return { official: `@aws-sdk/${name}`, own: `@ivskit/${name}`, version: versionIn(folder), exports };
});
const coreFolder = packageFolder("@ivskit/core", import.meta.dirname);
const core = { name: "@ivskit/core", version: versionIn(coreFolder) };

writeFileSync(join(import.meta.dirname, "dist/clients.json"), JSON.stringify({ core, clients }));

function versionIn(folder: string): string {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")).version;
}
