/** Second stage: from loaded shapes to the semantic model of one service, which is independent of TypeScript. */
import { Faults, type Warning } from "../fault.ts";
import type { LoadedShapes } from "../load/ast.ts";
import { withArticle } from "../load/wording.ts";
import { checkJsonNames } from "./bindings.ts";
import { reachable } from "./closure.ts";
import { type ClientParam, readClientParams } from "./context-params.ts";
import { type Cors, readCors } from "./cors.ts";
import { checkDepth } from "./depth.ts";
import { type RuleSet, readRuleSet } from "./endpoints.ts";
import { type FirstCall, readFirstCall } from "./first-call.ts";
import { type Operation, readOperation, unitId } from "./operation.ts";
import { compare } from "./order.ts";
import { findNotJson } from "./plain.ts";
import { ownerOf, readShape, type ShapeContext } from "./read-shape.ts";
import { type Regions, readRegions } from "./regions.ts";
import { selectOperations } from "./selection.ts";
import { findService, readService, type ServiceTraits } from "./service.ts";
import type { Shape, Shapes, StructureShape } from "./shape.ts";
import { checkStreams } from "./streams.ts";
import { TraitReader } from "./traits.ts";
import { warnOfTraits } from "./warnings.ts";

export interface Model {
  readonly service: ServiceTraits;
  readonly cors: Cors;
  /** Undefined if endpoints follow the usual pattern of AWS. */
  readonly rules: RuleSet | undefined;
  /** The options of clients that are parameters of the rules, by their names in the rules. */
  readonly clientParams: ReadonlyMap<string, ClientParam>;
  /** Undefined if no overlay lists the regions. */
  readonly regions: Regions | undefined;
  /** Undefined if no overlay names the first call, or if its operation is not generated. */
  readonly firstCall: FirstCall | undefined;
  /** Sorted by name. */
  readonly operations: readonly Operation[];
  /** The errors of all operations, sorted by name. */
  readonly errors: readonly StructureShape[];
  /** All shapes that the operations refer to, sorted by id. */
  readonly shapes: Shapes;
  /** The ids of the shapes whose values must be converted to and from JSON. */
  readonly notJson: ReadonlySet<string>;
  /** The parts of the service that are not in the model. */
  readonly warnings: readonly Warning[];
}

/** Options for reading a model. */
export interface Choices {
  /** The shape id of the service. Default: the only service of the model. */
  readonly service?: string | undefined;
  /** Whether clients fill in defaults, as Smithy specifies. Default: false. */
  readonly fillDefaults?: boolean | undefined;
  /** The names of operations. Default: all operations that clients support. */
  readonly operations?: readonly string[] | undefined;
}

/**
 * @param files the files that the shapes come from, for the message if there is no service
 * @throws GenerationError with all faults that were found
 */
export function buildModel(all: LoadedShapes, files: readonly string[] = [], choices: Choices = {}): Model {
  const faults = new Faults();
  const traits = new TraitReader(faults);
  const [serviceId, serviceShape] = findService(all, files, choices.service);
  const serviceOwner = ownerOf(serviceId, serviceShape);
  const service = readService(serviceOwner, serviceShape, traits);
  const selection = selectOperations({ ...serviceShape, id: serviceId }, all, choices.operations, faults);
  const { operations: operationIds, shapes: loaded } = selection;
  const { rename = {} } = serviceShape;
  const context: ShapeContext = { shapes: loaded, traits, rename, fillDefaults: choices.fillDefaults ?? false };
  const shapes = readShapes(operationIds, serviceShape.errors ?? [], context);
  checkDepth(shapes, faults);
  const operations: Operation[] = [];
  for (const id of operationIds) {
    const shape = loaded.get(id);
    if (shape?.type !== "operation") {
      faults.add({
        file: serviceShape.file,
        shape: id,
        problem: shape ? `is ${withArticle(shape.type)}` : "is not defined",
        expected: "an operation",
      });
      continue;
    }
    const operation = readOperation(id, shape, { ...serviceShape, id: serviceId }, shapes, traits, loaded);
    if (operation) operations.push(operation);
  }
  checkStreams(operations, shapes, loaded, faults);
  checkJsonNames(shapes, faults);
  warnOfTraits([serviceId, ...operationIds, ...shapes.keys()], loaded, faults);
  const model: Model = {
    service,
    cors: readCors(serviceOwner, traits),
    rules: readRuleSet(serviceOwner, traits),
    clientParams: readClientParams(serviceOwner, traits),
    regions: readRegions(serviceOwner, traits),
    firstCall: readFirstCall(serviceOwner, traits, operations, all),
    operations: operations.sort((a, b) => compare(a.name, b.name)),
    errors: errorsOf(operations),
    shapes,
    notJson: findNotJson(shapes),
    warnings: faults.warnings,
  };
  faults.raise();
  return model;
}

function readShapes(
  operationIds: readonly string[],
  serviceErrors: readonly { readonly target: string }[],
  context: ShapeContext,
): Shapes {
  const roots = new Set([unitId, ...serviceErrors.map(({ target }) => target)]);
  for (const id of operationIds) {
    const operation = context.shapes.get(id);
    for (const reference of [operation?.input, operation?.output, ...(operation?.errors ?? [])]) {
      if (reference) roots.add(reference.target);
    }
  }
  const shapes = new Map<string, Shape>();
  for (const id of reachable([...roots], context.shapes)) {
    const shape = context.shapes.get(id);
    if (shape) shapes.set(id, readShape(id, shape, context));
  }
  return shapes;
}

function errorsOf(operations: readonly Operation[]): readonly StructureShape[] {
  const errors = new Map(
    operations.flatMap((operation) => operation.errors.map((error) => [error.id, error] as const)),
  );
  return [...errors.values()].sort((a, b) => compare(a.name, b.name));
}
