/** The checks of one operation that follow from its model: its output, its constraints, missing resources and permission. */
import { type Model, models, type Operation } from "../models.ts";
import { equal } from "../scenarios/expect.ts";
import type { ServiceName } from "../scenarios/scenario.ts";
import { expectRefusal, type Members, type OfficialCalls, refusalOf } from "./calls.ts";
import type { Check } from "./check.ts";
import { constraintCases } from "./constraint-cases.ts";
import { outputFaults } from "./shape-faults.ts";
import type { StageSet } from "./stage-set.ts";
import { validInputs } from "./valid-inputs.ts";

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const anArn = /^(arn:aws:ivs(?:chat)?:us-west-2:123456789012:[a-z-]+\/)\w{12}$/;

/**
 * @param denied calls with a key that may do nothing
 * @throws Error if there is no valid input of the operation
 */
export async function operationChecks(
  service: ServiceName,
  operation: Operation,
  set: StageSet,
  denied: OfficialCalls,
): Promise<readonly Check[]> {
  const model = models[service];
  const subject = `${service} ${operation.name}`;
  const make = (validInputs[service] as Readonly<Record<string, (set: StageSet) => Members | Promise<Members>>>)[
    operation.name
  ];
  if (make === undefined) throw new Error(`there is no valid input of ${subject}`);
  const input = await make(set);
  const check = (title: string, run: Check["run"]): Check => ({ subject, title, run });

  const outputs = [
    check("takes every member, and answers as the model says", async (calls) => {
      const { output, status, requestId } = await calls[service](operation.name, await make(set));
      equal([status, outputFaults(model.shapes, operation.output, output)], [operation.http.code, []]);
      equal(requestId, uuid, "the id of the request");
    }),
    ...echoed(model, operation, input).map((name) =>
      check(`answers with the ${name} that it was given`, async (calls) => {
        const sent = await make(set);
        const { output } = await calls[service](operation.name, sent);
        equal(resourceOf(output)[name], sent[name], name);
      }),
    ),
  ];
  const smallest = withRequired(operation, input);
  const fewer = Object.keys(smallest).length < Object.keys(input).filter((name) => input[name] !== undefined).length;
  const small = check("takes the required members alone", async (calls) => {
    const { output } = await calls[service](operation.name, withRequired(operation, await make(set)));
    equal(outputFaults(model.shapes, operation.output, output), []);
  });
  const isDenied = check("is denied to a key that may do nothing", () =>
    expectRefusal(denied[service](operation.name, input), "AccessDeniedException", 403),
  );
  const constraints = constraintCases(model.shapes, operation.input, input).map((each) =>
    each.isValid
      ? check(`${each.path}: takes ${each.rule}`, (calls) => accepts(calls, service, operation, each.path, each.input))
      : check(`${each.path}: refuses ${each.rule}`, (calls) =>
          expectRefusal(
            calls[service](operation.name, each.input),
            "ValidationException",
            400,
            `'${each.path}' failed to satisfy`,
          ),
        ),
  );
  const mayBeMissing = operation.errors.some(({ name }) => name === "ResourceNotFoundException");
  const missing = (mayBeMissing ? arnPaths(input) : []).map((path) =>
    check(`${path.join(".")}: does not find a resource that was never created`, async (calls) =>
      expectRefusal(
        calls[service](operation.name, replaced(await make(set), path) as Members),
        "ResourceNotFoundException",
        404,
      ),
    ),
  );
  return [...outputs, ...(fewer ? [small] : []), isDenied, ...constraints, ...missing];
}

/**
 * Expects that the service accepts the member. The call may still fail for another reason, such as a resource that does
 * not exist.
 */
async function accepts(
  calls: OfficialCalls,
  service: ServiceName,
  operation: Operation,
  path: string,
  input: Members,
): Promise<void> {
  let output: Members;
  try {
    ({ output } = await calls[service](operation.name, input));
  } catch (error) {
    const { name, status, text } = await refusalOf(Promise.reject(error));
    const isModelled = operation.errors.some((each) => each.name === name) && status < 500;
    if (isModelled && !text.includes(`'${path}' failed to satisfy`)) return;
    throw error;
  }
  equal(outputFaults(models[service].shapes, operation.output, output), []);
}

/** The members of an input that the resource in the output has, too. */
function echoed({ shapes }: Model, { name, input, output }: Operation, given: Members): readonly string[] {
  if (!/^(Create|Update|Start)/.test(name)) return [];
  const only = output.members.map(({ target }) => shapes.get(target)).find((shape) => shape?.kind === "structure");
  const members = only?.kind === "structure" ? only.members : output.members;
  const known = new Set(members.map((member) => member.name));
  return input.members
    .map((member) => member.name)
    .filter((member) => known.has(member) && given[member] !== undefined && member !== "destinations");
}

/** The only structure with members in an output, or the output itself. A new channel comes with its stream key. */
function resourceOf(output: Members): Members {
  const { channel, ...others } = output;
  const inner = channel ?? Object.values(others).find((value) => isStructure(value));
  return "arn" in output ? output : ((inner ?? output) as Members);
}

function isStructure(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}

function withRequired({ input }: Operation, given: Members): Members {
  const required = input.members.filter((member) => member.required).map(({ name }) => name);
  return Object.fromEntries(required.map((name) => [name, given[name]]));
}

type Path = readonly (string | number)[];

/** The places of an input that hold the ARN of a resource. */
function arnPaths(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value === "string") return anArn.test(value) ? [path] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => arnPaths(inner, [...path, key]));
}

/** The input with the ARN of a resource of the same kind that does not exist. */
function replaced(value: unknown, [key, ...rest]: Path): unknown {
  if (key === undefined) return String(value).replace(anArn, "$1NeverCreated");
  if (Array.isArray(value)) return value.map((item, index) => (String(index) === key ? replaced(item, rest) : item));
  const owner = value as Members;
  return { ...owner, [key]: replaced(owner[String(key)], rest) };
}
