/** The lists of fixes, by the part of the repository that they belong to. */
import { fixes as apps } from "./apps.ts";
import { fixes as codegen } from "./codegen.ts";
import { fixes as core } from "./core.ts";
import type { Fix } from "./fix.ts";

export const lists: Readonly<Record<string, readonly Fix[]>> = { core, codegen, apps };
