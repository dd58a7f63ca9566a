/**
 * Signs random requests with core's signer and with @smithy/signature-v4: all headers must be equal.
 * IVSKIT_SIGNER_CASES gives the number of requests, 2,000 by default. A failure prints its seed and path;
 * IVSKIT_SEED=seed[,path] repeats it.
 */
import type { createSigner, Signer } from "@ivskit/core/sign";
import * as onNode from "@ivskit/core/sign";
import { bundleWithEsbuild } from "@ivskit/tooling/bundle/esbuild";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { signedHeaders } from "../../src/smithy/sign.ts";
import { type Awkward, arbitrarySigning, awkwardEverywhere, type Signing } from "./arbitrary-request.ts";

const cases = Number(process.env.IVSKIT_SIGNER_CASES ?? 2_000);
const [seed, path] = process.env.IVSKIT_SEED?.split(",") ?? [];
const timeoutMs = 60_000 + cases * 30;

/** The awkward parts of the requests, and how many are signed at once: one signer signs for all calls of a client. */
const parts: readonly (readonly [name: string, awkward: Awkward, atOnce: number, share: number])[] = [
  ["paths", { path: true }, 1, 0.1],
  ["queries", { query: true }, 1, 0.15],
  ["headers", { headers: true }, 1, 0.15],
  ["bodies", { body: true }, 1, 0.1],
  ["at once, by different credentials, regions and times", { scope: true }, 10, 0.2],
  ["everything, at once", awkwardEverywhere, 10, 0.3],
];

/** The signer of pages and Workers, with WebCrypto. */
async function signerOfPages(): Promise<Signer> {
  const program = 'export { createSigner } from "@ivskit/core/sign";';
  const code = await bundleWithEsbuild(program, { folder: import.meta.dirname, place: "browser" });
  const url = `data:text/javascript;base64,${Buffer.from(code).toString("base64")}`;
  const module = (await import(/* @vite-ignore */ url)) as { createSigner: typeof createSigner };
  return module.createSigner();
}

const signers: Readonly<Record<string, () => Promise<Signer>>> = {
  node: async () => onNode.createSigner(),
  pages: signerOfPages,
};

/** Signs a copy, because the signer changes the request's headers. */
async function sign(signer: Signer, { request, credentials, scope }: Signing): Promise<Record<string, string>> {
  const signed = { ...request, headers: { ...request.headers } };
  await signer(signed, credentials, scope);
  return { ...signed.headers };
}

describe.each(Object.entries(signers))("the signer of %s", (_, create) => {
  test.each(parts)("%s", { timeout: timeoutMs }, async (part, awkward, atOnce, share) => {
    const signer = await create();
    let count = 0;
    const batches = fc.array(arbitrarySigning(awkward), {
      minLength: 1,
      maxLength: 2 * atOnce - 1,
      // Without `max`, fast-check prefers short batches. With it, their mean length is `atOnce`.
      size: "max",
    });
    await fc.assert(
      fc.asyncProperty(batches, async (signings) => {
        count += signings.length;
        const signed = await Promise.all(signings.map((signing) => sign(signer, signing)));
        const expected = await Promise.all(
          signings.map(({ request, credentials, scope }) => signedHeaders(request, credentials, scope)),
        );
        expect(signed).toEqual(expected);
      }),
      {
        numRuns: Math.max(1, Math.ceil((cases * share) / atOnce)),
        ...(seed !== undefined && { seed: Number(seed) }),
        ...(path !== undefined && { path }),
        // Shrinking a failure completely takes minutes; the first steps do most of it.
        interruptAfterTimeLimit: timeoutMs / 2,
        markInterruptAsFailure: true,
      },
    );
    console.log(`${count} requests: ${part}`);
  });
});
