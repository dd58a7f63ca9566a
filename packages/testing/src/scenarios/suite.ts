/** The parts of the suite for one service: its operations with inputs and errors, and its scenarios. */
import type { Control } from "./control.ts";
import type { ModelledErrorName } from "./modelled-errors.ts";
import { type Coverage, runScenario } from "./run.ts";
import type { Clients, Input, OperationName, Scenario, ServiceName } from "./scenario.ts";

/** Inputs of an operation. */
export interface Inputs<Value> {
  /** A valid input. The resources that it names do not exist. */
  readonly right: Value;
  /** An invalid input that every client sends, since its types are right. */
  readonly wrong: Value;
  /** The member whose value is invalid. */
  readonly member: string;
}

export type InputsOf<Service extends ServiceName> = {
  readonly [Name in OperationName<Service>]: Inputs<Input<Service, Name>>;
};

/** Reasons why listed errors cannot be reached: no state of the service and no fault causes them. */
export type Unreached<Service extends ServiceName> = {
  readonly [Name in OperationName<Service>]?: { readonly [Error in ModelledErrorName]?: string };
};

export interface ServiceOperations<Service extends ServiceName> {
  readonly service: Service;
  readonly inputs: InputsOf<Service>;
  /** The errors that the model lists for each operation. */
  readonly errors: { readonly [Name in OperationName<Service>]: readonly ModelledErrorName[] };
  readonly unreached: Unreached<Service>;
  /** Lists that are empty in a new service. */
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
  /** @throws Error as `runScenario` does */
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
