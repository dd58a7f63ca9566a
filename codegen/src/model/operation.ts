/** Operations: HTTP binding, input, output, errors, pagination, waiters and examples. */
import type { LoadedShape, LoadedShapes } from "../load/ast.ts";
import { withArticle } from "../load/wording.ts";
import { checkBindings } from "./bindings.ts";
import { type ContextParams, inputOf, readContextParams } from "./context-params.ts";
import { readDeprecated, readDocumentation } from "./documentation.ts";
import { checkExamples, type Example, readExamples } from "./examples.ts";
import { type HttpTrait, labelsOf, readHttp } from "./http.ts";
import { compare } from "./order.ts";
import { checkPagination, type Pagination, readPagination } from "./pagination.ts";
import { ownerOf } from "./read-shape.ts";
import { readRepeatable } from "./repeatable.ts";
import { checkHostPrefix, type RequestTraits, readRequest } from "./request.ts";
import { kindOf, type Shapes, type StructureShape } from "./shape.ts";
import type { TraitOwner, TraitReader } from "./traits.ts";
import { readWaiters, type Waiter } from "./waiters.ts";

export interface Operation {
  readonly id: string;
  readonly name: string;
  readonly file: string;
  readonly documentation: string | undefined;
  readonly deprecated: string | undefined;
  readonly http: HttpTrait;
  /** The Unit shape of the prelude if the operation has no input. */
  readonly input: StructureShape;
  readonly output: StructureShape;
  /** Errors of the operation and of the service, sorted by name. */
  readonly errors: readonly StructureShape[];
  readonly pagination: Pagination | undefined;
  readonly waiters: readonly Waiter[];
  readonly repeatable: boolean;
  readonly request: RequestTraits;
  /** The parameters of endpoint rules that the operation sets, by their names in the rules. */
  readonly contextParams: ContextParams;
  /** In the order of the model. */
  readonly examples: readonly Example[];
}

export const unitId = "smithy.api#Unit";

/** @returns undefined, and adds faults, if the operation has no valid binding, input or output */
export function readOperation(
  id: string,
  shape: LoadedShape,
  service: LoadedShape & { readonly id: string },
  shapes: Shapes,
  traits: TraitReader,
  loaded: LoadedShapes,
): Operation | undefined {
  const owner = ownerOf(id, shape);
  const structure = (target: string): StructureShape | undefined => structureOf(target, owner, shapes, traits);
  const http = readHttp(owner, traits);
  // The class of an error could not be an input, and its static properties could not describe an output.
  const message = (target: string): StructureShape | undefined => {
    const found = structure(target);
    if (!found?.error) return found;
    const problem = `targets ${target}, which is an error (smithy.api#error)`;
    traits.faults.add({ file: owner.file, shape: owner.id, problem, expected: "another structure as input or output" });
    return undefined;
  };
  const input = message(shape.input?.target ?? unitId);
  const output = message(shape.output?.target ?? unitId);
  if (!http || !input || !output) return undefined;
  const errors = new Set([...(shape.errors ?? []), ...(service.errors ?? [])].map(({ target }) => target));
  const operation: Operation = {
    id,
    name: id.slice(id.indexOf("#") + 1),
    file: shape.file,
    documentation: readDocumentation(owner, traits),
    deprecated: readDeprecated(owner, traits),
    http,
    input,
    output,
    errors: [...errors].flatMap((target) => structure(target) ?? []).sort((a, b) => compare(a.name, b.name)),
    pagination: readPagination(owner, ownerOf(service.id, service), traits),
    waiters: readWaiters(owner, traits),
    repeatable: readRepeatable(owner, traits),
    request: readRequest(owner, ownerOf(service.id, service), traits),
    contextParams: readContextParams(owner, inputOf(shape, loaded), traits),
    examples: readExamples(owner, traits),
  };
  checkLabels(operation, traits);
  checkBindings(operation, shapes, traits);
  checkHostPrefix(owner, operation.request, operation.input, traits);
  checkErrors(operation, traits);
  checkPagination(operation, shapes, traits);
  checkExamples(operation, traits);
  return operation;
}

/**
 * Whether a call needs an input argument. `{}` is not enough if a member is required, or if a member has the name of a
 * property that every object inherits, such as `constructor`.
 */
export function needsInput({ input }: Operation): boolean {
  return input.members.some(({ name, required }) => required || name in {});
}

function structureOf(
  target: string,
  owner: TraitOwner,
  shapes: Shapes,
  traits: TraitReader,
): StructureShape | undefined {
  const shape = shapes.get(target);
  if (shape?.kind === "structure") return shape;
  traits.faults.add({
    file: owner.file,
    shape: owner.id,
    problem: `targets ${target}, which is ${shape ? withArticle(kindOf(shape)) : "a shape without data"}`,
    expected: "a structure as input, output or error",
  });
  return undefined;
}

function checkLabels({ id, file, http, input }: Operation, { faults }: TraitReader): void {
  const bound = input.members.filter((member) => member.http?.location === "label").map(({ name }) => name);
  const labels = labelsOf(http.uri);
  const twice = labels.filter((label, index) => labels.indexOf(label) < index);
  for (const label of new Set(twice)) {
    faults.add({
      file,
      shape: id,
      problem: `URI ${http.uri} has the label {${label}} twice`,
      expected: "each label once",
    });
  }
  // A server could not tell where the first one ends.
  if ((http.uri.match(/\+\}/g) ?? []).length > 1) {
    faults.add({ file, shape: id, problem: `URI ${http.uri} has two greedy labels`, expected: "at most one" });
  }
  for (const label of labels) {
    if (bound.includes(label)) continue;
    faults.add({
      file,
      shape: id,
      problem: `URI ${http.uri} has the label {${label}}, which no input member is bound to`,
      expected: `a member "${label}" of ${input.id} with smithy.api#httpLabel`,
    });
  }
  for (const name of bound) {
    if (labels.includes(name)) continue;
    faults.add({
      file,
      shape: `${input.id}$${name}`,
      problem: "is bound to a label",
      expected: `{${name}} in the URI ${http.uri} of ${id}`,
    });
  }
}

function checkErrors({ id, errors }: Operation, { faults }: TraitReader): void {
  for (const error of errors) {
    if (error.error || error.id === unitId) continue;
    faults.add({
      file: error.file,
      shape: error.id,
      problem: `is an error of ${id} and lacks the required trait smithy.api#error`,
      expected: '"client" or "server"',
    });
  }
}
