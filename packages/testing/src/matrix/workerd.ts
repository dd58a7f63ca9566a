/** workerd. It has no permissions to withhold: what is not bundled is not there. */
import { withWorker, workerdVersion } from "../worker.ts";
import { type Column, type Report, reportModule } from "./column.ts";

const entry = `
export default {
  async fetch() {
    return Response.json(await report());
  },
};
`;

export const workerdColumn: Column = {
  title: "workerd",
  async run({ bundle }, connection) {
    const contents = await bundle(reportModule(connection) + entry, ["workerd", "worker", "browser"]);
    return withWorker(contents, async (ask) => ({
      version: workerdVersion(),
      ...(JSON.parse(await ask()) as Report),
    }));
  },
};
