/** The interface of `#system`: the environment variables and files of the runtime. */

/** The exports of each variant. */
export interface SystemRuntime {
  /** Reads a variable; undefined if it is not set or is empty. @throws Error if reading is not permitted */
  readVariable(name: string): string | undefined;
  /** Reads a file as UTF-8. Rejects with an Error, whose `code` is that of Node, if it cannot be read. */
  readTextFile(path: string): Promise<string>;
  /** True if the runtime permits a search for credentials in all variables and in the files of AWS tools. */
  maySearch(): boolean;
  /** The home folder of the user; undefined if it is not known. */
  findHome(): Promise<string | undefined>;
}
