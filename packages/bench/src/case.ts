/** A case answers one question about the client with measurements of the client and its peers. */

/** A table on the page. Its first row is the head. */
export interface Table {
  readonly title?: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Whether the bar belongs to this project. Default: false, for a peer. */
  readonly ours?: boolean;
}

/** Bars that are compared with each other. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Chart {
  /** The name of the file without its extension. */
  readonly name: string;
  readonly title: string;
  /** The unit of the values, and whether more or less is better, such as `bytes, less is better`. */
  readonly unit: string;
  readonly digits?: number;
  readonly groups: readonly BarGroup[];
}

/** The results of a case. They are plain data, which is stored as JSON and from which the page is written. */
export interface Findings {
  /** The method of the measurement, as Markdown. */
  readonly how: string;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  /** Figures by the names that targets refer to. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface Context {
  /** Whether to measure less: fewer rounds and smaller amounts. */
  readonly quick: boolean;
  /** Prints the progress. */
  log(text: string): void;
}

/** A Node program that repeats one task, for a profile. */
export interface ProfiledProgram {
  readonly script: string;
  readonly args: readonly string[];
}

export interface Case {
  readonly name: string;
  /** The question, as the heading of its section. */
  readonly question: string;
  run(context: Context): Promise<Findings>;
  /** Calls `use` with the program to profile. Missing if the case measures nothing on Node. */
  profile?<Value>(use: (program: ProfiledProgram) => Promise<Value>): Promise<Value>;
}
