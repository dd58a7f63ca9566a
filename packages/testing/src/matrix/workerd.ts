/**
 * The columns of workerd, which has no permissions that could be withheld: a Worker can use only the code in its
 * bundle.
 */
import { withWorker, workerdVersion } from "@ivskit/tooling/worker";
import { type Column, type Report, reportModule, type Transport, titleOf } from "./column.ts";

const entry = `
export default {
  async fetch() {
    return Response.json(await report());
  },
};
`;

const workerdColumn = (transport: Transport): Column => ({
  title: titleOf("workerd", transport),
  async run({ bundle }, connection) {
    const contents = await bundle(reportModule(connection, transport) + entry, ["workerd", "worker", "browser"]);
    return withWorker(contents, async (ask) => ({
      version: workerdVersion(),
      ...(JSON.parse(await ask()) as Report),
    }));
  },
});

export const workerdColumns: readonly Column[] = (["fetch", "FetchHttpHandler"] as const).map(workerdColumn);
