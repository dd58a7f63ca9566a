/** Participant tokens of the local service. */
import type { Fix } from "./fix.ts";

export const fixes: readonly Fix[] = [
  {
    fault: "A stage token whose iat lies in the future is accepted",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "if (iat > latest)",
        replace: "if (iat > Number.MAX_VALUE)",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses a token issued in the future",
    },
  },
  {
    fault: "A stage token whose exp or iat is no whole number of seconds is accepted",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "if (Number.isSafeInteger(value) && (value as number) >= 0) return",
        replace: 'if (typeof value === "number") return',
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses an exp or iat that is not whole seconds",
    },
  },
  {
    fault: "A stage token's topic need not be the stage of its resource",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: 'topic !== arn.slice(arn.indexOf("/") + 1)',
        replace: "topic === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's events_url need not be its stage's",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "events_url !== endpoints.events",
        replace: "events_url === null",
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
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "whip_url !== endpoints.whip",
        replace: "whip_url === null",
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
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: 'version !== "1.0"',
        replace: "version === null",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's user_id may be of any length",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "[...userId].length > userIdLimit",
        replace: "userId.length > 1000",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's attributes may be of any size",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "bytesOf(value) > attributesLimit",
        replace: "bytesOf(value) > 9000",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's attributes that are no texts are dropped silently",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: 'if (!isAttributes(value)) throw refused("has attributes that are not an object of strings");',
        replace: "if (!isAttributes(value)) return undefined;",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A stage token's capabilities may be anything",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/token-claims.ts",
        find: "if (!isObject(value) || typeof publish",
        replace: "if (value === 0 || typeof publish",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refuses every other claim that is not as the service takes it",
    },
  },
  {
    fault: "A token that names another algorithm is accepted",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/tokens.ts",
        find: 'alg !== "ES384" || typ !== "JWT"',
        replace: "alg === 0 || typ === 0",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "refused: wrongly signed, by nobody known, or no token at all",
    },
  },
  {
    fault: "A key that is deleted while a token's signature is checked still opens its stage",
    reverts: [
      {
        file: "packages/local/src/services/ivs-realtime/participants/tokens.ts",
        find: "have been deleted.\n  findKey(world, kid);",
        replace: "have been deleted.",
      },
    ],
    test: {
      folder: "packages/local",
      file: "test/realtime-tokens.test.ts",
      name: "opens nothing once its key is gone, though the signature was being checked then",
    },
  },
];
