/** Mutants of the checks of signatures, hosts and tokens. */
import { type Mutant, mutantsOf } from "./mutant.ts";

export const mutants: readonly Mutant[] = [
  ...mutantsOf("signatures", [
    ["Any signature is right", "if (!equal(wanted, authorization.signature)) {", "if (false) {", "signature"],
    ["A signature of the future is right", "if (skew > allowedSkew)", "if (false)", "signature"],
    [
      "Clocks may differ by 15 minutes",
      "const allowedSkew = 5 * 60 * 1000;",
      "const allowedSkew = 15 * 60 * 1000;",
      "signature",
    ],
    ["Any session token is right", "(key.credentials.sessionToken ?? null) !== token", "false", "signature"],
    ["A signature for another service is right", "if (service !== signingName) throw", "if (false) throw", "signature"],
    [
      "A signature for another region is right",
      "if (authorization.region !== region) throw",
      "if (false) throw",
      "signature",
    ],
    [
      "A signature of another day is right",
      "if (date !== signedAt.slice(0, 8)) throw",
      "if (false) throw",
      "signature",
    ],
    ["The stated hash of a body is not compared", "if (!equal(found, stated)) throw", "if (false) throw", "signature"],
    [
      "Headers that must be signed need not be",
      "if (sent && !signedHeaders.includes(name))",
      "if (false)",
      "signature",
    ],
  ]),
  ...mutantsOf("hosts", [
    ["Any host is served", "if (!allowed.allowsHost(host.hostname)) return", "if (false) return", "gate"],
    [
      "Pages of any origin are served",
      "return isAllowed ? undefined : refuseOrigin(origin);",
      "return undefined;",
      "gate",
    ],
    [
      "A wildcard fits a name that only ends alike",
      "hostname.endsWith(name.slice(1))",
      "hostname.endsWith(name.slice(2))",
      "gate",
    ],
  ]),
  ...mutantsOf("tokens", [
    [
      "The expiry of a token is compared with the machine's clock",
      "const options = { now: world.now(), allowUnknownClaims: true };",
      "const options = { allowUnknownClaims: true };",
      "realtime-tokens",
    ],
    ["A token opens any stage", "if (stage.arn !== arn) notOfStage();", "if (false) notOfStage();", "realtime-tokens"],
    ["A token may name another whip_url", "if (whip !== endpoints.whip) throw", "if (false) throw", "realtime-tokens"],
    [
      "A participant who was disconnected joins again",
      "if (state.revokedParticipants.has(participantOf(stageArn, participantId))) {",
      "if (false) {",
      "realtime-tokens",
    ],
    [
      "Anybody may invent a token of the service",
      "if (world.state.participantTokens.get(issuedId)?.token !== token)",
      "if (false)",
      "realtime-tokens",
    ],
    [
      "A participant token lasts for an hour by default",
      "const defaultMinutes = 720;",
      "const defaultMinutes = 60;",
      "realtime-stages",
    ],
    [
      "A chat token lasts for ten minutes",
      "const tokenLifetimeMs = 60_000;",
      "const tokenLifetimeMs = 600_000;",
      "chat-messaging",
    ],
  ]),
];
