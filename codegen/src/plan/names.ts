/** Gives out names within one package, each once; a name that is asked for twice is settled or refused. */
import type { Faults } from "../fault.ts";
import { identifier } from "./words.ts";

/** What a name was given to, for the message when another asks for it. */
export interface Claimant {
  readonly id: string;
  readonly file: string;
}

export class Names {
  readonly #taken = new Map<string, Claimant | undefined>();
  readonly #faults: Faults;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** Takes a name that generated code needs; the model's shapes have to make way for it. */
  reserve(name: string): string {
    this.#taken.set(name, undefined);
    return name;
  }

  /** Takes a name for something of the model: two of these under one name are a fault of the model. */
  claim(wanted: string, claimant: Claimant): string {
    let name = identifier(wanted);
    while (this.#taken.has(name)) {
      const earlier = this.#taken.get(name);
      if (earlier) {
        this.#faults.add({
          file: claimant.file,
          shape: claimant.id,
          problem: `would take the name ${name}, which ${earlier.id} has`,
          expected: "names that differ, or a rename on the service",
        });
        return name;
      }
      name = `${name}_`;
    }
    this.#taken.set(name, claimant);
    return name;
  }
}
