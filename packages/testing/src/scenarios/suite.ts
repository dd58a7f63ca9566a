/** What the suite knows of a service: its operations with inputs and errors, and the scenarios. */
import type { Control } from "./control.ts";
import type { ModelledErrorName } from "./modelled-errors.ts";
import { type Coverage, runScenario } from "./run.ts";
import type { Clients, Input, OperationName, Scenario, ServiceName } from "./scenario.ts";

/** Inputs of an operation. */
export interface Inputs<Value> {
  /** Right in form. What it names, nobody made. */
  readonly right: Value;
  /** Every client sends it, so its fault is in a value and not in a type. */
  readonly wrong: Value;
  /** The member whose value is wrong. */
  readonly member: string;
}

export type InputsOf<Service extends ServiceName> = {
  readonly [Name in OperationName<Service>]: Inputs<Input<Service, Name>>;
};

/** Reasons why errors that the model lists are out of reach: no state of the service and no fault brings them about. */
export type Unreached<Service extends ServiceName> = {
  readonly [Name in OperationName<Service>]?: { readonly [Error in ModelledErrorName]?: string };
};

export interface ServiceOperations<Service extends ServiceName> {
  readonly service: Service;
  readonly inputs: InputsOf<Service>;
  /** The errors that the model lists for each operation. */
  readonly errors: { readonly [Name in OperationName<Service>]: readonly ModelledErrorName[] };
  readonly unreached: Unreached<Service>;
  /** Lists that are empty where nothing was done. */
  readonly lists: readonly OperationName<Service>[];
}

export function operationNamesOf<Service extends ServiceName>(inputs: InputsOf<Service>): OperationName<Service>[] {
  return Object.keys(inputs) as OperationName<Service>[];
}

/** A scenario that chooses the client of its own service. */
export interface BoundScenario {
  readonly service: ServiceName;
  readonly name: string;
  readonly operations: readonly string[];
  /** @throws Error as `runScenario` */
  run(clients: Clients, control: Control, coverage?: Coverage): Promise<void>;
}

export function bind<Service extends ServiceName>(
  service: Service,
  scenarios: readonly Scenario<Service>[],
): BoundScenario[] {
  return scenarios.map((scenario) => ({
    service,
    name: scenario.name,
    operations: scenario.operations,
    run: (clients, control, coverage) => runScenario(service, scenario, clients, control, coverage),
  }));
}
