/** Replaces several files: all of them, or none. */
import { randomUUID } from "node:crypto";
import { existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { ExpectedError } from "../expected-error.ts";

export interface NewFile {
  readonly path: string;
  readonly contents: string | Buffer;
}

/**
 * Writes the files in their order. Each appears at its path as a whole. If one cannot be written, those before it get
 * their former contents back.
 *
 * @throws ExpectedError for a file that is read-only
 * @throws Error of the file system
 */
export function replaceFiles(files: readonly NewFile[]): void {
  const prepared: { readonly temporary: string; readonly path: string; readonly former: Buffer | undefined }[] = [];
  const done: typeof prepared = [];
  try {
    for (const { path, contents } of files) {
      // A link stays a link: the file that it names is replaced.
      const real = existsSync(path) ? realpathSync(path) : path;
      const temporary = `${real}.${randomUUID()}.tmp`;
      const status = statSync(real, { throwIfNoEntry: false });
      // The mode is checked here, because a rename would replace a read-only file, too.
      if (status?.isFile() && (status.mode & 0o222) === 0) {
        throw new ExpectedError(`${path} is read-only; expected a file that may be changed`);
      }
      prepared.push({ temporary, path: real, former: status?.isFile() ? readFileSync(real) : undefined });
      writeFileSync(temporary, contents, { mode: status?.mode ?? 0o666 });
    }
    for (const one of prepared) {
      renameSync(one.temporary, one.path);
      done.push(one);
    }
  } catch (error) {
    for (const { path, former } of done) {
      if (former === undefined) rmSync(path, { force: true });
      else writeFileSync(path, former);
    }
    throw error;
  } finally {
    for (const { temporary } of prepared) rmSync(temporary, { force: true });
  }
}
