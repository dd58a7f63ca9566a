// What a bundler is here, and the two places that it bundles for.

/** Export conditions, the most telling first, under which a program is bundled. */
export const conditionsOf = {
  browser: ["browser"],
  workers: ["workerd", "worker", "browser"],
} as const satisfies Record<string, readonly string[]>;

/** Where a bundle runs. */
export type Place = keyof typeof conditionsOf;

export interface BundleOptions {
  /** Packages are looked for from here, as if the program stood in this folder. */
  readonly folder: string;
  readonly place: Place;
  /** Modules that stay outside of the bundle: those of Node, or what a program loads later, if at all. Default: none. */
  readonly outside?: readonly string[];
}

/** Makes one self-contained minified module of a program. @throws Error with the bundler's words, warnings included */
export type Bundler = (program: string, options: BundleOptions) => Promise<string>;
