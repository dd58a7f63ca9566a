/** What every operation refuses: inputs that break the model's rules, and resources that nobody made. */
import { refused } from "./expect.ts";
import { inputs, operationNames } from "./inputs.ts";
import { modelledErrors } from "./modelled-errors.ts";
import type { OperationName, Scenario } from "./scenario.ts";

/** Its only way to a resource that is not there is another one that is. */
const needsMore: readonly OperationName[] = ["CreateAdConfiguration"];

const invalid = operationNames.map((name): Scenario => {
  const { wrong, member } = inputs[name];
  return {
    name: `${name} names the member that breaks a rule`,
    operations: [name],
    run: ({ send }) => refused(send(name, wrong), "ValidationException", 400, `'${member}' failed to satisfy`),
  };
});

const notFound = operationNames
  .filter((name) => modelledErrors(name).includes("ResourceNotFoundException") && !needsMore.includes(name))
  .map(
    (name): Scenario => ({
      name: `${name} does not find what nobody made`,
      operations: [name],
      run: ({ send }) => refused(send(name, inputs[name].right), "ResourceNotFoundException", 404, "not found"),
    }),
  );

export const refusalScenarios: readonly Scenario[] = [...invalid, ...notFound];
