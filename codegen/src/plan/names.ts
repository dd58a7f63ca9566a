/** Assigns each name of a package once. A second claim gets a free name or is a fault. */
import type { Faults } from "../fault.ts";
import { identifier } from "./words.ts";

/** The shape that has a name, for the message if another shape needs the same name. */
export interface Claimant {
  readonly id: string;
  readonly file: string;
}

/** File systems accept 255 bytes, which include endings such as `.d.ts.map`. */
const maxNameLength = 240;

export class Names {
  readonly #taken = new Map<string, Claimant | undefined>();
  readonly #faults: Faults;

  constructor(faults: Faults) {
    this.#faults = faults;
  }

  /** Reserves a name that generated code needs. Shapes of the model that claim it get another one. */
  reserve(name: string): string {
    this.#taken.set(name, undefined);
    return name;
  }

  /** @returns the name for a part of the model. Two parts that claim the same name are a fault of the model. */
  claim(wanted: string, claimant: Claimant): string {
    let name = identifier(wanted);
    if (name.length > maxNameLength) {
      const problem = `needs the name ${name}, which has ${name.length} characters`;
      this.#faults.add({ file: claimant.file, shape: claimant.id, problem, expected: `at most ${maxNameLength}` });
    }
    while (this.#taken.has(name)) {
      const earlier = this.#taken.get(name);
      if (earlier) {
        this.#faults.add({
          file: claimant.file,
          shape: claimant.id,
          problem: `needs the name ${name}, which ${earlier.id} already has`,
          expected: "different names, or a rename on the service",
        });
        return name;
      }
      name = `${name}_`;
    }
    this.#taken.set(name, claimant);
    return name;
  }
}
