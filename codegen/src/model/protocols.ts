/** The protocol of a service. */
import type { ReadTrait } from "./known-traits.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";

/** The traits of the protocols that clients support. If a service has several, the first of this list is used. */
const protocolTraits = ["aws.protocols#restJson1"] as const satisfies readonly ReadTrait[];

export type ProtocolTrait = (typeof protocolTraits)[number];

/** Fits traits of protocols, but not those that change a protocol, such as `aws.protocols#awsQueryCompatible`. */
const protocolPattern = /^(aws|smithy)\.protocols#(?!http|awsQuery(Compatible|Error)$)/;

/** Returns the trait of the service's protocol. If clients support none of its protocols, that is a fault. */
export function readProtocol(owner: TraitOwner, traits: TraitReader): ProtocolTrait {
  const found = protocolTraits.find((trait) => traits.has(owner, trait));
  if (found !== undefined) return found;
  const others = Object.keys(owner.traits).filter((id) => protocolPattern.test(id));
  traits.faults.add({
    file: owner.file,
    shape: owner.id,
    problem: others.length > 0 ? `uses ${others.sort().join(", ")}` : "has no protocol trait",
    expected: protocolTraits.join(" or "),
  });
  return protocolTraits[0];
}
