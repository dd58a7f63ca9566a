/** Errors that no state causes. The service responds with them, and does nothing, if a rule for faults says so. */
import type { FaultRule } from "./control.ts";
import { equal, refused } from "./expect.ts";
import { statusOf } from "./modelled-errors.ts";
import type { Input, Scenario, ServiceName } from "./scenario.ts";
import { operationNamesOf, type ServiceOperations } from "./suite.ts";

const onDemand = [
  "AccessDeniedException",
  "ConflictException",
  "InternalServerException",
  "PendingVerification",
  "ServiceUnavailable",
  "StreamUnavailable",
  "ThrottlingException",
] as const;

/** Lists need no input. */
const nothing: object = {};

export function faultScenarios<Service extends ServiceName>(service: ServiceOperations<Service>): Scenario<Service>[] {
  return operationNamesOf(service.inputs).map((name) => {
    const errors = onDemand.filter((error) => service.errors[name].includes(error));
    return {
      name: `${name} answers ${errors.join(", ")} on demand`,
      operations: [name],
      async run({ send, paginate, control }) {
        for (const fault of errors) {
          await control.fault({ operation: name as NonNullable<FaultRule["operation"]>, fault, count: 1 });
          await refused(send(name, service.inputs[name].right), fault, statusOf[fault]);
        }
        for (const list of service.lists) {
          for await (const page of paginate(list, nothing as Input<Service, typeof list>)) {
            equal(Object.values(page), [[]], list);
          }
        }
      },
    };
  });
}
