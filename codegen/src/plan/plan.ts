/** Third stage: names, files and symbols. Later stages take every name and path from here. */
import { Faults } from "../fault.ts";
import type { Model } from "../model/model.ts";
import type { Operation } from "../model/operation.ts";
import { compare } from "../model/order.ts";
import type { Shape } from "../model/shape.ts";
import type { Waiter } from "../model/waiters.ts";
import { type EndpointPlan, endpointPlanOf } from "./endpoint-params.ts";
import { Names } from "./names.ts";
import { containedIn, isNamed, placeShapes } from "./placement.ts";
import { type SymbolRef, typeSymbol, valueSymbol } from "./symbols.ts";
import { camelCase, capitalise, kebabCase, serviceClass, serviceSlug } from "./words.ts";

export interface PlannedOperation {
  readonly operation: Operation;
  /** The path of its file without the extension, such as `operations/get-thing`. */
  readonly module: string;
  readonly descriptor: SymbolRef;
  readonly command: SymbolRef;
  readonly input: SymbolRef;
  readonly output: SymbolRef;
  /** The name of the operation's method in the aggregated class. */
  readonly method: string;
  /** The named shapes that only this operation uses. */
  readonly shapes: readonly Shape[];
  readonly paginator: SymbolRef | undefined;
  readonly waiters: readonly PlannedWaiter[];
}

export interface PlannedWaiter {
  readonly waiter: Waiter;
  readonly descriptor: SymbolRef;
  readonly function: SymbolRef;
}

export interface PlannedShape {
  readonly type: SymbolRef;
  /** The constant that describes its JSON, if that differs from the value. */
  readonly codec: SymbolRef;
  /** The function that tells known values of an enum from others. */
  readonly guard: SymbolRef | undefined;
}

export interface Plan {
  readonly model: Model;
  readonly endpoint: EndpointPlan;
  /** The name of the service in paths, such as `ivs-realtime`. */
  readonly slug: string;
  readonly client: SymbolRef;
  readonly config: SymbolRef;
  readonly aggregated: SymbolRef;
  readonly exception: SymbolRef;
  readonly operations: readonly PlannedOperation[];
  /** The named shapes that several operations use. */
  readonly shared: readonly Shape[];
  /** Types and codecs of named shapes and errors, by shape id. */
  readonly shapes: ReadonlyMap<string, PlannedShape>;
  /** The ids of the shapes that inputs contain. */
  readonly inputs: ReadonlySet<string>;
  /** Types that the official client exports under names of its own. */
  readonly sdkTypes: SdkTypes;
}

/** Names of types in `sdk-types.ts`. */
export interface SdkTypes {
  readonly configType: SymbolRef;
  readonly resolvedConfig: SymbolRef;
  readonly resolvedConfigType: SymbolRef;
  readonly pagination: SymbolRef;
  readonly inputs: SymbolRef;
  readonly outputs: SymbolRef;
  readonly endpointParameters: SymbolRef;
  readonly clientDefaults: SymbolRef;
}

const moduleNames: readonly string[] = [
  "index",
  "client",
  "service",
  "errors",
  "shapes",
  "paginators",
  "waiters",
  "endpoints",
  "regions",
  "sdk-types",
];
/** Members that the aggregated class inherits from the client. */
const clientMembers: readonly string[] = ["send", "close", "destroy", "config", "constructor"];

/** @throws GenerationError if two parts of the model need the same name */
export function makePlan(model: Model): Plan {
  const faults = new Faults();
  const names = new Names(faults);
  const className = serviceClass(model.service.sdkId);
  const slug = serviceSlug(model.service.sdkId);
  const exception = valueSymbol(names.reserve(`${className}ServiceException`), "errors");
  const owners = placeShapes(model);
  const named = [...model.shapes.values()].filter(isNamed);

  const fileNames = new Names(faults);
  const waiterNames = new Names(faults);
  for (const { name } of model.operations) {
    for (const suffix of ["Command", "CommandInput", "CommandOutput"]) names.reserve(capitalise(name) + suffix);
  }
  const client = valueSymbol(names.reserve(`${className}Client`), "client");
  const config = typeSymbol(names.reserve(`${className}ClientConfig`), "client");
  const sdkType = (name: string): SymbolRef => typeSymbol(names.reserve(name), "sdk-types");
  const sdkTypes: SdkTypes = {
    configType: sdkType(`${className}ClientConfigType`),
    resolvedConfig: typeSymbol(names.reserve(`${className}ClientResolvedConfig`), "client"),
    resolvedConfigType: sdkType(`${className}ClientResolvedConfigType`),
    pagination: sdkType(`${className}PaginationConfiguration`),
    inputs: sdkType("ServiceInputTypes"),
    outputs: sdkType("ServiceOutputTypes"),
    endpointParameters: sdkType("ClientInputEndpointParameters"),
    clientDefaults: sdkType("ClientDefaults"),
  };
  const aggregatedModule = moduleNames.includes(slug) ? `${slug}-service` : slug;
  const aggregated = valueSymbol(names.reserve(className), aggregatedModule);

  const operations = model.operations.map((operation): PlannedOperation => {
    const base = capitalise(operation.name);
    const method = camelCase(operation.name);
    const file = kebabCase(method);
    fileNames.claim(file, operation);
    const module = `operations/${file}`;
    const descriptor = names.reserve(`${method}Operation`);
    return {
      operation,
      module,
      descriptor: valueSymbol(descriptor, module),
      command: valueSymbol(`${base}Command`, module),
      input: typeSymbol(`${base}CommandInput`, module),
      output: typeSymbol(`${base}CommandOutput`, module),
      method: clientMembers.includes(method) ? `${method}_` : method,
      shapes: named.filter(({ id }) => owners.get(id) === operation),
      paginator: operation.pagination && valueSymbol(`paginate${base}`, "paginators"),
      waiters: operation.waiters.map((waiter) => ({
        waiter,
        descriptor: valueSymbol(waiterNames.claim(`${camelCase(waiter.name)}Waiter`, operation), "waiters"),
        function: valueSymbol(`waitUntil${waiter.name}`, "waiters"),
      })),
    };
  });

  const errorIds = new Set(model.errors.map(({ id }) => id));
  const shapes = new Map<string, PlannedShape>();
  for (const shape of named) {
    const owner = operations.find(({ operation }) => operation === owners.get(shape.id));
    const module = errorIds.has(shape.id) ? "errors" : (owner?.module ?? "shapes");
    const type = names.claim(capitalise(shape.name), shape);
    const isClass = errorIds.has(shape.id) || shape.kind === "enum";
    shapes.set(shape.id, {
      type: { name: type, module, typeOnly: !isClass },
      codec: valueSymbol(names.reserve(`${type.charAt(0).toLowerCase()}${type.slice(1)}Codec`), module),
      guard: undefined,
    });
  }
  // Guards give way to all other names.
  for (const shape of named.filter(({ kind }) => kind === "enum")) {
    const planned = shapes.get(shape.id);
    if (!planned) continue;
    const guard = valueSymbol(names.claim(`is${capitalise(planned.type.name)}`, shape), planned.type.module);
    shapes.set(shape.id, { ...planned, guard });
  }
  faults.raise();
  const shared = named.filter(({ id }) => owners.has(id) && owners.get(id) === undefined && !errorIds.has(id));
  return {
    model,
    endpoint: endpointPlanOf(model),
    slug,
    client,
    config,
    aggregated,
    exception,
    operations,
    shared: shared.sort((a, b) => compare(a.name, b.name)),
    shapes,
    inputs: containedIn(
      model.operations.map(({ input }) => input.id),
      model.shapes,
    ),
    sdkTypes,
  };
}
