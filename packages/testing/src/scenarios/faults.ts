/** Errors that no state brings about: the service answers them where a rule for faults says so, and does nothing. */
import { equal, refused } from "./expect.ts";
import { inputs, operationNames } from "./inputs.ts";
import { modelledErrors, statusOf } from "./modelled-errors.ts";
import type { Scenario } from "./scenario.ts";

const onDemand = [
  "AccessDeniedException",
  "ConflictException",
  "InternalServerException",
  "PendingVerification",
  "ServiceUnavailable",
  "StreamUnavailable",
  "ThrottlingException",
] as const;

export const faultScenarios: readonly Scenario[] = operationNames.map((name) => {
  const errors = onDemand.filter((error) => modelledErrors(name).includes(error));
  return {
    name: `${name} answers ${errors.join(", ")} on demand`,
    operations: [name],
    async run({ send, control }) {
      for (const fault of errors) {
        await control.fault({ operation: name, fault, count: 1 });
        await refused(send(name, inputs[name].right), fault, statusOf[fault]);
      }
      for (const list of ["ListChannels", "ListAdConfigurations", "ListPlaybackRestrictionPolicies"] as const) {
        equal(Object.values(await send(list, {})), [[]]);
      }
    },
  };
});
