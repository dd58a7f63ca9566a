/** A short way to write structures of the contract. */
import type { ContractMember, ContractShape } from "../contract.ts";

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
