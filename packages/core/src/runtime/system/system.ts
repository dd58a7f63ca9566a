/** Declares the interface of `#system`, which reads the environment variables and files of the runtime. */

/** The exports of each variant. */
export interface SystemRuntime {
  /** Reads a variable; undefined if it is not set or is empty. @throws Error if reading is not permitted */
  readVariable(name: string): string | undefined;
  /**
   * Reads a file as UTF-8. Rejects with an Error if it cannot be read. Errors of Node have a `code`, such as `ENOENT`.
   */
  readTextFile(path: string): Promise<string>;
  /** Returns true if the runtime permits a search for credentials in all variables and in the files of AWS tools. */
  maySearch(): boolean;
  /** Returns the home folder of the user; undefined if it is not known. */
  findHome(): Promise<string | undefined>;
}
