/** Reads trait values and checks their form, so that a wrong value is reported and does not end up in a client. */
import type { z } from "zod";
import type { Faults } from "../fault.ts";
import type { Traits } from "../load/ast.ts";
import { expectationOf, innermost } from "../load/wording.ts";
import type { ReadTrait } from "./known-traits.ts";

/** Something that carries traits: a shape, or a member (`shape$member`). */
export interface TraitOwner {
  readonly id: string;
  readonly file: string;
  readonly traits: Traits;
  /** The target of a member that also has the traits of its target, so that a fault can name the target. */
  readonly target?: TraitOwner;
}

/** Reads traits. A trait of the wrong form adds a fault. */
export class TraitReader {
  readonly faults: Faults;

  constructor(faults: Faults) {
    this.faults = faults;
  }

  /** @returns undefined if the trait is absent or has the wrong form */
  read<T>(owner: TraitOwner, trait: ReadTrait, schema: z.ZodType<T>): T | undefined {
    const value = owner.traits[trait];
    if (value === undefined) return undefined;
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    const [outer] = result.error.issues;
    const issue = outer && innermost(outer);
    const at = issue && issue.path.length > 0 ? ` at "${issue.path.join(".")}"` : "";
    const { file, id: shape } = owner.target?.traits[trait] === value ? owner.target : owner;
    this.faults.add({
      file,
      shape,
      problem: `trait ${trait} has the invalid value ${excerpt(value)}${at}`,
      expected: expectationOf(issue),
    });
    return undefined;
  }

  require<T>(owner: TraitOwner, trait: ReadTrait, schema: z.ZodType<T>, expected: string): T | undefined {
    if (owner.traits[trait] === undefined) {
      this.faults.add({ file: owner.file, shape: owner.id, problem: `lacks the required trait ${trait}`, expected });
      return undefined;
    }
    return this.read(owner, trait, schema);
  }

  has(owner: TraitOwner, trait: ReadTrait): boolean {
    return owner.traits[trait] !== undefined;
  }

  /** The value as it is, for a trait that can have any value. */
  value(owner: TraitOwner, trait: ReadTrait): unknown {
    return owner.traits[trait];
  }
}

function excerpt(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
