/** Schemas of the shapes in a service's contract, for control routes and seeds that take members of its model. */
import * as z from "zod/mini";
import type { Contract, ContractMember, ContractShape } from "./contract.ts";
import { compilePattern } from "./pattern.ts";
import {
  list,
  map,
  number,
  type Schema,
  type Schemas,
  type Structure,
  text,
  timestamp,
  union,
  whole,
} from "./schema.ts";

export interface Model {
  /** The schema of a shape. `T` is its type in the client of the service. */
  schema<T = string>(name: string): Schema<T>;
  /**
   * The schema of a resource in a seed: the members of the operation that creates it, and those of the resource itself,
   * which are optional. `T` has the members that the seed uses.
   */
  seedItem<T extends object>(resource: string, request: string): Structure<T>;
  /** The schemas that were asked for so far, by the names of their shapes. */
  readonly schemas: Schemas;
}

/** @param prefix begins the names of the schemas, for a service that has shapes of the same names as another one */
export function createModel({ shapes }: Pick<Contract, "shapes">, prefix = ""): Model {
  const schemas: Record<string, Schema> = {};
  const shapeOf = (name: string): ContractShape => {
    const shape = shapes[name];
    if (shape === undefined) throw new Error(`The contract has no shape ${name}`);
    return shape;
  };
  const schema = (name: string): Schema => {
    const known = schemas[prefix + name];
    if (known !== undefined) return known;
    const made = make(name, shapeOf(name));
    schemas[prefix + name] = made;
    return made;
  };
  const members = ({ members: of = {} }: ContractShape, isOptional = false): Record<string, Schema> => {
    const member = ([name, { target, required }]: [string, ContractMember]): [string, Schema] => {
      const made = schema(target);
      return [name, required && !isOptional ? made : z.exactOptional(made)];
    };
    return Object.fromEntries(Object.entries(of).map(member));
  };
  const part = (member: ContractMember | undefined): Schema => schema(member?.target ?? "");
  const make = (name: string, shape: ContractShape): Schema => {
    const { length, range, pattern, values = [] } = shape;
    switch (shape.type) {
      case "structure":
        return z.object(members(shape));
      case "union":
        return union(Object.fromEntries(Object.entries(shape.members ?? {}).map(([of, member]) => [of, part(member)])));
      case "list":
        return list(part(shape.member), length);
      case "map":
        return map(part(shape.key) as Schema<string>, part(shape.value), length);
      case "string":
        return text({ ...length, ...(pattern !== undefined && { pattern: compilePattern(pattern) }) });
      case "enum":
        return z.enum(values.map(String));
      case "boolean":
        return z.boolean();
      case "timestamp":
        return timestamp();
      case "integer":
        return whole({ min: -(2 ** 31), max: 2 ** 31 - 1, ...range });
      case "long":
        return whole(range);
      case "float":
      case "double":
        return number(range);
      default:
        throw new Error(`The contract's shape ${name} is of type ${shape.type}, for which there is no schema`);
    }
  };
  return {
    schemas,
    schema: <T>(name: string) => schema(name) as Schema<T>,
    seedItem: <T extends object>(resource: string, request: string) =>
      z.object({ ...members(shapeOf(resource), true), ...members(shapeOf(request)) }) as unknown as Structure<T>,
  };
}
