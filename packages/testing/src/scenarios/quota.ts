/** Makes a scenario about a quota. */
import { refused } from "./expect.ts";
import type { Context, OperationName, Scenario, ServiceName } from "./scenario.ts";

/** @param create creates one resource */
export function quota<Service extends ServiceName = "ivs">(
  operation: OperationName<Service>,
  limit: number,
  create: (context: Context<Service>) => Promise<unknown>,
): Scenario<Service> {
  return {
    name: `${operation} exceeds the quota with one too many`,
    operations: [operation],
    async run(context) {
      for (let made = 0; made < limit; made++) await create(context);
      await refused(create(context), "ServiceQuotaExceededException", 402, "quota");
    },
  };
}
