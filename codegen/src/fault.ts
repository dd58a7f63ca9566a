/** What is wrong with what the generator was given: where it stands, what was found, and what was expected. */
export interface Fault {
  /** The file it stands in, as it was named on the command line. */
  readonly file?: string | undefined;
  /** The shape id, with `$member` for a member. */
  readonly shape?: string | undefined;
  readonly problem: string;
  readonly expected: string;
}

/** Raised by every stage of the pipeline; nothing has been written when it is. */
export class GenerationError extends Error {
  override readonly name = "GenerationError";
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(describe).join("\n"));
    this.faults = faults;
  }
}

/** What a client goes without, though the model asks for it: the rest is generated. */
export interface Warning {
  readonly file: string;
  readonly shape: string;
  readonly problem: string;
  readonly consequence: string;
}

/** Gathers the faults of one stage, so that an owner of a model sees all of them at once. */
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
    if (this.#faults.length > 0) throw new GenerationError(this.#faults);
  }
}

/** As it is told beside the name of the file. */
export function textOfWarning({ shape, problem, consequence }: Warning): string {
  return `${shape}: ${problem}; ${consequence}`;
}

function describe({ file, shape, problem, expected }: Fault): string {
  const where = [file, shape].filter((part) => part !== undefined).join(": ");
  return `${where === "" ? "" : `${where}: `}${problem}; expected ${expected}`;
}
