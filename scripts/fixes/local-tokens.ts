/** Participant tokens, in `@ivskit/tokens` and in the local service. */
import type { Fix } from "./fix.ts";

export const fixes: readonly Fix[] = [
  {
    fault: "A playback token whose origins are a list is accepted",
    reverts: [
      {
        file: "packages/tokens/src/playback/verify-playback-token.ts",
        find: 'origins.split(",") : [origins]',
        replace: 'origins.split(",") : origins',
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/playback.test.ts",
      name: "origins in a list, since the claim is one text",
    },
  },
  {
    fault: "A stage token whose iat lies in the future is accepted",
    reverts: [
      {
        file: "packages/tokens/src/participant/claims.ts",
        find: "if (iat > latest)",
        replace: "if (iat > Number.MAX_VALUE)",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "issued in the future",
    },
  },
  {
    fault: "A stage token whose exp or iat is no whole number of seconds is accepted",
    reverts: [
      {
        file: "packages/tokens/src/claims/times.ts",
        find: "if (!Number.isSafeInteger(time) || time < 0 || hint)",
        replace: 'if (typeof value !== "number")',
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "issued in milliseconds",
    },
  },
  {
    fault: "A stage token's topic need not be the stage of its resource",
    reverts: [
      {
        file: "packages/tokens/src/participant/claims.ts",
        find: "check: (value) => value === idOf(arn)",
        replace: "check: (value) => value !== idOf(null)",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "of another topic",
    },
  },
  {
    fault: "A stage token's events_url need not be its stage's",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/tokens.ts",
        find: "events !== endpoints.events",
        replace: "events === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's whip_url need not be its stage's",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/tokens.ts",
        find: "whip !== endpoints.whip",
        replace: "whip === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token of another version is accepted",
    reverts: [
      {
        file: "packages/tokens/src/participant/claims.ts",
        find: "check: /^1\\.0$/",
        replace: "check: /./",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "of another version",
    },
  },
  {
    fault: "A stage token's user_id may be of any length",
    reverts: [
      {
        file: "packages/tokens/src/participant/claims.ts",
        find: "/^.{0,128}$/su",
        replace: "/^.{0,1000}$/su",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "a user of 129",
    },
  },
  {
    fault: "A stage token's attributes may be of any size",
    reverts: [
      {
        file: "packages/tokens/src/participant/claims.ts",
        find: "<= maxAttributesBytes",
        replace: "<= 9000",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "1,025 bytes",
    },
  },
  {
    fault: "A stage token's attributes that are no texts are accepted",
    reverts: [
      {
        file: "packages/tokens/src/participant/claims.ts",
        find: 'texts.every((text) => typeof text === "string") &&',
        replace: "texts.length >= 0 &&",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "an attribute that is a number",
    },
  },
  {
    fault: "A stage token's capabilities may be anything",
    reverts: [
      {
        file: "packages/tokens/src/participant/verify-participant-token.ts",
        find: 'typeof publish !== "boolean" || typeof subscribe !== "boolean"',
        replace: "publish === 0 || subscribe === 0",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/participant.test.ts",
      name: "with capabilities in numbers",
    },
  },
  {
    fault: "A token that names another algorithm is accepted",
    reverts: [
      {
        file: "packages/tokens/src/jwt/verify-jwt.ts",
        find: 'header.alg !== "ES384" || header.typ !== "JWT"',
        replace: "header.alg === 0 || header.typ === 0",
      },
    ],
    test: {
      folder: "packages/tokens",
      file: "test/playback.test.ts",
      name: "a header with another curve",
    },
  },
  {
    fault: "A key that is deleted while a token's signature is checked still opens its stage",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/tokens.ts",
        find: "have expired.\n  findKey(world, signed.publicKeyArn);",
        replace: "have expired.",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "opens nothing once its key is gone, though the signature was being checked then",
    },
  },
  {
    fault: "A life that a viewer may not have is taken for milliseconds",
    reverts: [
      {
        file: "packages/tokens/src/claims/times.ts",
        find: 'expiresInSeconds % 1000 ? "" : ',
        replace: "",
      },
    ],
    test: { folder: "packages/tokens", file: "test/playback.test.ts", name: "that live longer than a viewer may have" },
  },
];
