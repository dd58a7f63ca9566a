/** A browser that the system's package manager installs, such as Debian's. */

export interface SystemPage {
  /** The version of the browser. */
  readonly version: string;
  /**
   * The value of an expression, or of the promise that it gives. The value must be JSON.
   *
   * @throws Error with the text of the page's error
   */
  evaluate<Value>(expression: string): Promise<Value>;
}

export interface SystemBrowser {
  readonly name: string;
  /** Debian's packages with the programs that are needed. */
  readonly packages: readonly string[];
  /** The needed programs that this machine does not have. */
  missing(): readonly string[];
  /**
   * Opens a page, runs a module in it, and gives the result of `use`. The browser is ended afterwards, after five
   * minutes at the latest.
   */
  withPage<Value>(code: string, use: (page: SystemPage) => Promise<Value>): Promise<Value>;
}
