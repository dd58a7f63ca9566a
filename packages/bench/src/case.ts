/** What a case is: one question about the client, measured next to its peers. */

/** A table as it stands on the page: its first row is the head. */
export interface Table {
  readonly title?: string;
  readonly rows: readonly (readonly string[])[];
}

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** This project's own. Default: a peer's. */
  readonly ours?: boolean;
}

/** Bars that are compared with each other. */
export interface BarGroup {
  readonly title: string;
  readonly bars: readonly Bar[];
}

export interface Chart {
  /** Of the file, without its extension. */
  readonly name: string;
  readonly title: string;
  /** What the bars' values count, as in `bytes`, and whether more or less of it is better. */
  readonly unit: string;
  readonly digits?: number;
  readonly groups: readonly BarGroup[];
}

/** What a case found. It is plain data: it is kept as JSON, and the page is written from it. */
export interface Findings {
  /** What was measured and how, as Markdown. */
  readonly how: string;
  readonly tables: readonly Table[];
  readonly charts: readonly Chart[];
  /** Figures by the name that targets know them by. */
  readonly figures: Readonly<Record<string, number>>;
}

export interface Context {
  /** For a short look: fewer rounds, smaller amounts. */
  readonly quick: boolean;
  /** Says what is being done. */
  log(text: string): void;
}

/** A program of Node that does one thing again and again, for its profile. */
export interface ProfiledProgram {
  readonly script: string;
  readonly args: readonly string[];
}

export interface Case {
  readonly name: string;
  /** The question, as the heading of its section. */
  readonly question: string;
  run(context: Context): Promise<Findings>;
  /** Starts `use` with what is to be profiled. Missing where nothing of the case is timed on Node. */
  profile?<Value>(use: (program: ProfiledProgram) => Promise<Value>): Promise<Value>;
}
