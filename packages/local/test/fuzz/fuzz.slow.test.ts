/**
 * Malformed requests without end: each is refused with an error of the service, none changes anything. A failure says its
 * seed and its path; IVSKIT_SEED=seed[,path] replays it.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { LocalIvs } from "../../src/index.ts";
import { refuses } from "./refuses.ts";
import { malformed } from "./requests.ts";
import { createSubject, digest } from "./subject.ts";

const [seed, path] = process.env.IVSKIT_SEED?.split(",") ?? [];
const replay = { ...(seed === undefined ? {} : { seed: Number(seed) }), ...(path === undefined ? {} : { path }) };

test("20,000 malformed requests: each is refused, and nothing changes", { timeout: 300_000 }, async () => {
  const subject = await createSubject();
  const before = digest(subject);
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(malformed(subject), async (sent) => {
      const answer = `${sent.sort}: ${await refuses(subject, sent, before)}`;
      seen.set(answer, (seen.get(answer) ?? 0) + 1);
    }),
    { numRuns: 20_000, ...replay },
  );
  console.log(
    [...seen]
      .sort()
      .map(([answer, count]) => `  ${answer} ${count}`)
      .join("\n"),
  );
});

const breakages: [string, (local: LocalIvs) => LocalIvs["fetch"]][] = [
  [
    "forgets itself",
    (local) => (request) => answerOr(local, request, 400, () => new Response("oops", { status: 500 })),
  ],
  ["says yes to all", (local) => (request) => answerOr(local, request, 403, () => Response.json({}))],
  [
    "does what it refuses",
    (local) => async (request) => {
      await local.streams.setViewers(local.state().channels[0]?.arn ?? "", request.url.length);
      return local.fetch(request);
    },
  ],
];
test.each(breakages)("a service that %s is found out", async (_, breakage) => {
  const subject = await createSubject();
  const broken = { ...subject, local: { ...subject.local, fetch: breakage(subject.local) } };
  const before = digest(subject);
  const found = await fc.check(
    fc.asyncProperty(malformed(subject), async (sent) => {
      await refuses(broken, sent, before);
    }),
    { numRuns: 1_000, endOnFailure: true },
  );
  expect(found.failed).toBe(true);
});

async function answerOr(local: LocalIvs, request: Request, status: number, other: () => Response): Promise<Response> {
  const response = await local.fetch(request);
  return response.status === status ? other() : response;
}
