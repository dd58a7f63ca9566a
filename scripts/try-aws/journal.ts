/** Writes down the answers of a service, step by step, and deletes the resources that the steps created. */

export interface Entry {
  readonly step: string;
  readonly expected: string;
  readonly observed: string;
  readonly milliseconds: number;
}

export interface Leftover {
  readonly resource: string;
  readonly reason: string;
}

export class Journal {
  readonly entries: Entry[] = [];
  readonly leftovers: Leftover[] = [];
  readonly #undo: { readonly resource: string; readonly remove: () => Promise<unknown> }[] = [];

  /**
   * Makes a call, and compares its outcome with the expected one.
   *
   * @param observe gives the outcome in words; an error's outcome is its name
   * @returns the output of the call
   * @throws the error of the call, if another outcome was expected
   */
  async step<T>(step: string, expected: string, call: () => Promise<T>, observe: (output: T) => string): Promise<T> {
    const start = performance.now();
    const write = (observed: string): void => {
      this.entries.push({ step, expected, observed, milliseconds: Math.round(performance.now() - start) });
    };
    let output: T;
    try {
      output = await call();
    } catch (error) {
      write((error as Error).name);
      throw error;
    }
    write(observe(output));
    return output;
  }

  /** Makes a call that the service must refuse. The step fails if it succeeds, or gives another error. */
  async refusal(step: string, expected: string, call: () => Promise<unknown>): Promise<void> {
    const outcome = async (): Promise<string> => {
      try {
        await call();
        return "no error";
      } catch (error) {
        return (error as Error).name;
      }
    };
    await this.step(step, expected, outcome, (name) => name);
  }

  /** Remembers how to delete a resource. `removeAll` deletes the resource that was added last first. */
  willRemove(resource: string, remove: () => Promise<unknown>): void {
    this.#undo.push({ resource, remove });
  }

  /** Deletes all resources. A resource that cannot be deleted becomes a leftover, and the others are still deleted. */
  async removeAll(): Promise<void> {
    for (const { resource, remove } of this.#undo.splice(0).reverse()) {
      try {
        await remove();
      } catch (error) {
        if ((error as Error).name === "ResourceNotFoundException") continue;
        this.leftovers.push({ resource, reason: (error as Error).name });
      }
    }
  }

  /** The steps whose outcome is not the expected one. */
  get differences(): readonly Entry[] {
    return this.entries.filter(({ expected, observed }) => expected !== observed);
  }
}
