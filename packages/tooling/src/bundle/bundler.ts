/** The interface of a bundler, and the two places that bundles are made for. */

/** Export conditions by place, the most specific first. */
export const conditionsOf = {
  browser: ["browser"],
  workers: ["workerd", "worker", "browser"],
} as const satisfies Record<string, readonly string[]>;

/** The place where a bundle runs. */
export type Place = keyof typeof conditionsOf;

export interface BundleOptions {
  /** The folder from which the program's imports are resolved. */
  readonly folder: string;
  readonly place: Place;
  /**
   * Modules that the bundle does not include: those of Node, or modules that the program may load later.
   * @defaultValue none
   */
  readonly outside?: readonly string[];
}

/** Bundles a program into one minified module. @throws Error with the bundler's errors and warnings */
export type Bundler = (program: string, options: BundleOptions) => Promise<string>;
