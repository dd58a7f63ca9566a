/** A problem in the input of the generator: its place, the value that was found, and the expected value. */
export interface Fault {
  /** The file with the problem, as it was named on the command line. */
  readonly file?: string | undefined;
  /** The shape id, with `$member` for a member. */
  readonly shape?: string | undefined;
  readonly problem: string;
  readonly expected: string;
}

/** Thrown by every stage of the pipeline. Nothing has been written when it is thrown. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describe).join("\n"));
    this.faults = faults;
  }
}

/** @returns the error of a model whose shapes are nested too deeply, or the same error if it has another cause */
export function explainOverflow(error: unknown, file: string): unknown {
  if (!(error instanceof RangeError && /call stack/.test(error.message))) return error;
  const problem = "nests its shapes or values so deeply that the generator ran out of stack";
  return new GenerationError([{ file, problem, expected: "less nesting, or fewer operations (--operations)" }]);
}

/** A part of the model that is not generated. The rest of the model is. */
export interface Warning {
  readonly file: string;
  readonly shape: string;
  readonly problem: string;
  readonly consequence: string;
}

/** Collects the faults of one stage, so that one error can list all of them. */
export class Faults {
  readonly #faults: Fault[] = [];
  readonly warnings: Warning[] = [];

  add(fault: Fault): void {
    this.#faults.push(fault);
  }

  warn(warning: Warning): void {
    this.warnings.push(warning);
  }

  /** @throws GenerationError when a fault was added */
  raise(): void {
    // Several owners may read the same trait, such as a shape and its members. Its fault is reported once.
    const byText = new Map(this.#faults.map((fault) => [describe(fault), fault]));
    if (byText.size > 0) throw new GenerationError([...byText.values()]);
  }
}

/** The text of a warning without the name of its file. */
export function textOfWarning({ shape, problem, consequence }: Warning): string {
  return `${shape}: ${problem}; ${consequence}`;
}

function describe({ file, shape, problem, expected }: Fault): string {
  const where = [file, shape].filter((part) => part !== undefined).join(": ");
  const text = `${where === "" ? "" : `${where}: `}${problem}; expected ${expected}`;
  // A fault is one line. Names and values of a broken model may contain any character.
  return text.replace(/\p{Cc}|\u2028|\u2029/gu, (character) => JSON.stringify(character).slice(1, -1));
}
