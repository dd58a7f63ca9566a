/** Short ways to write shapes in the contract's terms. */
import type { Contract, ContractMember, ContractShape } from "./contract.ts";

/** Members by name; `!` after the shape's name makes one required. */
export function structure(members: Readonly<Record<string, string>>): ContractShape {
  const read = ([name, target]: [string, string]): [string, ContractMember] => [
    name,
    target.endsWith("!") ? { target: target.slice(0, -1), required: true } : { target },
  ];
  return { type: "structure", members: Object.fromEntries(Object.entries(members).map(read)) };
}

export function list(target: string): ContractShape {
  return { type: "list", member: { target } };
}

/**
 * The shape of a resource in a seed: the members of the operation that creates it, and those of the resource itself,
 * which are optional.
 */
export function seedItem(
  shapes: Contract["shapes"],
  resource: string,
  request: string,
  more: Readonly<Record<string, string>> = {},
): ContractShape {
  const known = Object.entries(shapes[resource]?.members ?? {}).map(
    ([name, { target }]) => [name, { target }] as const,
  );
  return {
    type: "structure",
    members: { ...Object.fromEntries(known), ...shapes[request]?.members, ...structure(more).members },
  };
}

/** The shapes of one service beside those of another, which has some of the same names. */
export function prefixed(shapes: Contract["shapes"], prefix: string): Contract["shapes"] {
  const member = (from: ContractMember): ContractMember => ({ ...from, target: prefix + from.target });
  const shape = ({ members, ...rest }: ContractShape): ContractShape => ({
    ...rest,
    ...(members && {
      members: Object.fromEntries(Object.entries(members).map(([name, part]) => [name, member(part)])),
    }),
    ...(rest.member && { member: member(rest.member) }),
    ...(rest.key && { key: member(rest.key) }),
    ...(rest.value && { value: member(rest.value) }),
  });
  return Object.fromEntries(Object.entries(shapes).map(([name, from]) => [prefix + name, shape(from)]));
}
