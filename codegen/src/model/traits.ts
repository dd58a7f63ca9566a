/** Reads trait values and checks their form, so that a wrong value is a fault with a name and not a wrong client. */
import type { z } from "zod";
import type { Faults } from "../fault.ts";
import type { Traits } from "../load/ast.ts";
import type { ReadTrait } from "./known-traits.ts";

/** Something that carries traits: a shape, or a member (`shape$member`). */
export interface TraitOwner {
  readonly id: string;
  readonly file: string;
  readonly traits: Traits;
}

/** Reads a trait of an owner; undefined when it is absent or (with a fault) of the wrong form. */
export class TraitReader {
  readonly faults: Faults;

  constructor(faults: Faults) {
    this.faults = faults;
  }

  read<T>(owner: TraitOwner, trait: ReadTrait, schema: z.ZodType<T>): T | undefined {
    const value = owner.traits[trait];
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    const at = issue && issue.path.length > 0 ? ` at "${issue.path.join(".")}"` : "";
    this.faults.add({
      file: owner.file,
      shape: owner.id,
      problem: `trait ${trait} has the unknown value ${excerpt(value)}${at}`,
      expected: (issue?.message ?? "another value").replace(/^Invalid (input|option): (expected )?/, ""),
    });
    return undefined;
  }

  require<T>(owner: TraitOwner, trait: ReadTrait, schema: z.ZodType<T>, expected: string): T | undefined {
    if (owner.traits[trait] === undefined) {
      this.faults.add({ file: owner.file, shape: owner.id, problem: `misses the required trait ${trait}`, expected });
      return undefined;
    }
    return this.read(owner, trait, schema);
  }

  has(owner: TraitOwner, trait: ReadTrait): boolean {
    return owner.traits[trait] !== undefined;
  }

  /** The value as it is: for a trait that may have any. */
  value(owner: TraitOwner, trait: ReadTrait): unknown {
    return owner.traits[trait];
  }
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
