/**
 * Writes the OpenAPI document of the control API, and its types, from the routes and shapes of the services:
 * `dist/openapi/document.js`, which the service serves, and `dist/types/control-api.d.ts`.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { typesOf } from "@ivskit/tooling/openapi/types-of";
import { openApiDocument } from "./src/control/openapi.ts";
import { services } from "./src/local-ivs.ts";

const dist = join(import.meta.dirname, "dist");
const document = JSON.stringify(openApiDocument(services));
const files: Readonly<Record<string, string>> = {
  "openapi/document.js": `export const document = ${document};\n`,
  "openapi/document.d.ts":
    "/** The OpenAPI document of the control API. */\nexport declare const document: Readonly<Record<string, unknown>>;\n",
  "types/control-api.js": "export {};\n",
  "types/control-api.d.ts": await typesOf(document),
};
for (const [path, text] of Object.entries(files)) {
  mkdirSync(join(dist, path, ".."), { recursive: true });
  writeFileSync(join(dist, path), text);
}
