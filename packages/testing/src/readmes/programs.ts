/** The programs in the READMEs of packages, with the addresses, files and callers that they need to run here. */
import { type ProgramSurroundings, type WholeProgram, wholeProgramsOf } from "../document-programs.ts";

/** The packages whose READMEs have programs that no other test runs. */
export const folders = ["chat", "cli", "codemod", "core", "events", "openapi", "tokens", "workflows"];

export interface ReadmeProgram extends WholeProgram {
  /** The folder of its package. */
  readonly folder: string;
  /** As in `events: Handlers (2)`. */
  readonly name: string;
}

export const readmePrograms: readonly ReadmeProgram[] = folders.flatMap((folder) =>
  wholeProgramsOf(`packages/${folder}/README.md`).map((program) => ({
    ...program,
    folder,
    name: `${folder}: ${program.heading}`,
  })),
);

/** The programs that need more than a process, and the tests that run them. */
export const runElsewhere: Readonly<Record<string, string>> = {
  "chat: Chat in a page": "needs a page: guides.slow.test.ts",
  "core: Middleware": "declares a function that a test with OpenTelemetry calls: middleware/open-telemetry.test.ts",
  "workflows: Rate limiters (2)": "needs a Redis server: redis.slow.test.ts of the package",
};

export interface Needs extends ProgramSurroundings {
  readonly runtime?: "bun";
  /** Texts of the program, and the texts that replace them: addresses, for which this machine has others. */
  readonly replaced?: Readonly<Record<string, string>>;
  /** The lines that the comments of the program do not promise. A `…` stands for any text. */
  readonly prints?: readonly string[];
}

/** @param backend the URL of the backend of a reader  @param local the URL of the local service */
export const needsOf = (backend: string, local: string): Readonly<Record<string, Needs>> => ({
  "chat: Node 20": { replaced: { "https://example.com": backend, "http://127.0.0.1:4100": local } },
  "cli: Output": {
    replaced: { '"--local"': `"--local", "--endpoint", "${local}"` },
    prints: [
      "arn…",
      "name …studio",
      "type…",
      "latencyMode…",
      "playbackUrl…",
      "ingestEndpoint…",
      "streamKeyArn…",
      "streamKey …********",
    ],
  },
  "codemod: In a program": {
    files: Object.fromEntries(
      Object.entries(programToMove).map(([path, text]) => [`packages/backend/${path}`, text] as const),
    ),
  },
  "core: Credentials and time": { replaced: { "https://example.com": backend } },
  "events: Handlers": { caller: `${stream}const { handler } = await import("./program.mjs");\nawait handler(event);` },
  "events: Handlers (2)": { caller: webhookCaller },
  "events: Handlers (3)": { caller: webhookCaller, env: { SECRET: secret }, runtime: "bun" },
  "events: Recordings": { replaced: { "https://cdn.example.com": backend } },
  "tokens: A private channel": { caller: tokenCaller, prints: ['{"url":"https://….m3u8?token=….….…"}'] },
  "workflows: Rate limiters (3)": { caller: limiterCaller, prints: ["permitted"] },
});

const stream = `import { createLocalIvs } from "@ivskit/local";
const local = createLocalIvs();
const { channels } = await local.seed({ channels: [{ name: "studio" }] });
await local.streams.start(channels[0].arn);
const [event] = local.events.list({ name: "Stream Start" });
`;

/** The files of a program for which the codemod prints the lines in its README. */
export const programToMove: Readonly<Record<string, string>> = {
  "src/channels.ts": `import { IvsClient } from "@aws-sdk/client-ivs";
import { log } from "./log.js";
import { GetChannel$ } from "@aws-sdk/client-ivs";
`,
  "src/models.ts": 'import { Video } from "@aws-sdk/client-ivs/dist-types/models";\n',
};

const secret = "a-secret-of-a-test";
const webhookCaller = `${stream}
const { default: worker } = await import("./program.mjs");
const init = { method: "POST", headers: { "x-webhook-secret": "${secret}" }, body: JSON.stringify(event) };
const { status } = await worker.fetch(new Request("https://example.com/", init), { SECRET: "${secret}" });
if (status !== 204) throw new Error("The status is " + status);
`;

const tokenCaller = `import { exportPrivateKeyPem, generateKeyPair } from "@ivskit/tokens";
import worker from "./program.mjs";
const { privateKey } = await generateKeyPair();
const env = { PLAYBACK_PRIVATE_KEY: await exportPrivateKeyPem(privateKey) };
console.log(await (await worker.fetch(new Request("https://example.com/"), env)).text());
`;

/** The Durable Object counts without its platform. */
const limiterCaller = `import worker, { RateLimiterObject } from "./program.mjs";
const object = new RateLimiterObject({
  storage: { get: async () => undefined, put: async () => {} },
  blockConcurrencyWhile: (work) => work(),
});
const stub = { fetch: (url, init) => object.fetch(new Request(url, init)) };
const LIMITER = { get: () => stub, idFromName: () => "id" };
console.log(await (await worker.fetch(new Request("https://example.com/"), { LIMITER })).text());
`;

/** Replaces texts of a program. @throws Error if it does not contain one of them */
export function replaceTexts(code: string, replaced: Readonly<Record<string, string>>): string {
  return Object.entries(replaced).reduce((program, [text, other]) => {
    if (!program.includes(text)) throw new Error(`The program must contain ${text}:\n${program}`);
    return program.replaceAll(text, other);
  }, code);
}
