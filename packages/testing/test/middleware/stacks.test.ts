/** Random operations on stacks give the same order, results and errors as in the official client. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { createSides, type Middleware, type Options, type Side, type Stack } from "./clients.ts";

/** Few names, so that many operations meet names that a stack has already. */
const name = fc.constantFrom("a", "b", "c", "d");
/** Middleware that both clients have. Without it they do not work, so no operation removes or replaces it. */
const official = fc.constantFrom("serializerMiddleware", "retryMiddleware", "awsAuthMiddleware");
const tags = fc.subarray(["x", "y"]);
const common = { name, tags, override: fc.boolean(), aliases: fc.subarray(["e", "f", "a"]) };
const absolute = fc.record(
  {
    ...common,
    step: fc.constantFrom("initialize", "serialize", "build", "finalizeRequest", "deserialize"),
    priority: fc.constantFrom("high", "normal", "low"),
  },
  { requiredKeys: ["step"] },
);
const relative = fc.record(
  { ...common, relation: fc.constantFrom("before", "after"), toMiddleware: fc.oneof(name, official) },
  { requiredKeys: ["relation", "toMiddleware"] },
);

/** An operation on the stack of the client or of the command. */
const operation = fc.record({
  on: fc.constantFrom("client" as const, "command" as const),
  what: fc.oneof(
    { weight: 6, arbitrary: fc.record({ add: absolute }) },
    { weight: 4, arbitrary: fc.record({ addRelativeTo: relative }) },
    { weight: 1, arbitrary: fc.record({ use: absolute }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.constantFrom("a", "b", "c", "d", "e") }) },
    { weight: 1, arbitrary: fc.record({ removeFirst: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ removeByTag: fc.constantFrom("x", "y") }) },
    { weight: 1, arbitrary: fc.record({ clone: fc.constant(true) }) },
    { weight: 1, arbitrary: fc.record({ concat: fc.constant(true) }) },
  ),
});

type Operation = typeof operation extends fc.Arbitrary<infer Value> ? Value : never;

/** Carries out the operations, and ends the call before it is sent. Gives every result, error and order. */
async function carryOut(side: Side, operations: readonly Operation[]): Promise<unknown[]> {
  const results: unknown[] = [];
  const ran: string[] = [];
  const added: Middleware[] = [];
  const middleware = (label: string): Middleware => {
    const created: Middleware = (next) => async (args) => {
      ran.push(label);
      return next(args);
    };
    added.push(created);
    return created;
  };
  operations.forEach(({ on, what }, index) => {
    const stack = side[on];
    try {
      results.push(apply(stack, what, middleware(`${index}`), added) ?? "nothing");
    } catch (error) {
      results.push(`${error}`);
    }
    results.push(stack.identify());
  });
  const response = { statusCode: 200, headers: {}, body: new TextEncoder().encode("{}") };
  side.client.add(() => async () => ({ response }), { step: "deserialize", priority: "low" });
  const sent = await side.send().then(
    (output) => ({ ...output, $metadata: undefined }),
    (error: Error) => error.message,
  );
  return [...results, sent, ran];
}

function apply(stack: Stack, what: Operation["what"], middleware: Middleware, added: readonly Middleware[]): unknown {
  if ("add" in what) return stack.add(middleware, what.add as Options);
  if ("addRelativeTo" in what) return stack.addRelativeTo(middleware, what.addRelativeTo as Options);
  if ("use" in what) return stack.use({ applyToStack: (used) => used.add(middleware, what.use as Options) });
  if ("remove" in what) return stack.remove(what.remove);
  if ("removeFirst" in what) return stack.remove(added[0] as Middleware);
  if ("removeByTag" in what) return stack.removeByTag(what.removeByTag);
  if ("clone" in what) {
    const clone = stack.clone();
    clone.add(middleware);
    return clone.identify();
  }
  const both = stack.concat(stack.clone().concat({ ...stack.clone(), applyToStack: () => {} } as Stack));
  return both.identify();
}

test("random operations", { timeout: 120_000 }, async () => {
  const property = fc.asyncProperty(fc.array(operation, { minLength: 1, maxLength: 12 }), async (operations) => {
    const { ours, theirs } = createSides("http://127.0.0.1:1", { arn: "a" }, 1);
    expect(await carryOut(ours, operations)).toEqual(await carryOut(theirs, operations));
  });
  await fc.assert(property, { seed: 20_200_714, numRuns: 500 });
});
