/** Creates folders. */
import { existsSync, mkdirSync, statSync } from "node:fs";
import { dirname } from "node:path";

/**
 * Creates a folder and those above it, unless they exist. With `recursive`, Node would try forever in a place such as
 * `/proc`, which takes no folders.
 * @throws Error of the system if a folder cannot be created
 */
export function createFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (existsSync(folder) && statSync(folder).isDirectory()) return;
    const parent = dirname(folder);
    if ((error as { code?: string }).code !== "ENOENT" || existsSync(parent)) throw error;
    createFolder(parent);
    createFolder(folder);
  }
}
