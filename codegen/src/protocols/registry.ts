/** All protocols, by the trait with which a service declares its protocol. */
import type { Model } from "../model/model.ts";
import type { ProtocolTrait } from "../model/protocols.ts";
import type { Protocol } from "./protocol.ts";
import { restJson1 } from "./rest-json/protocol.ts";

const protocols: Readonly<Record<ProtocolTrait, Protocol>> = {
  "aws.protocols#restJson1": restJson1,
};

/** Returns the protocol of the service. */
export function protocolOf({ service }: Model): Protocol {
  return protocols[service.protocol];
}
