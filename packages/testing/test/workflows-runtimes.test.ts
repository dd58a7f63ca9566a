/** `@ivskit/workflows` in every runtime: the same program has the same outcome, against a local service. */
import { join } from "node:path";
import { defaultCredentials as credentials } from "@ivskit/local";
import { type RunningLocalIvs, startLocalIvs } from "@ivskit/local/node";
import { afterAll, beforeAll } from "vitest";
import { testInEveryRuntime } from "./every-runtime.ts";

const sent = "sent,sent,sent,sent,sent,sent,replaced,sent";
const want = {
  metadata: [sent, "MetadataQueueError", sent, "MetadataQueueError", "no EVAL", [{ id: 1, data: 2 }]],
  live: [true, "HEALTHY", false, false],
  isNewKey: true,
  failure: ["WorkflowError", "resumable"],
  steps: ["ListStreamKeys", "DeleteStreamKey", "StopStream", "StreamOffline", "DeleteChannel"],
  isDetached: true,
  found: [""],
  revoked: [],
  left: 0,
  isSameArn: true,
};

let local: RunningLocalIvs;
beforeAll(async () => {
  local = await startLocalIvs({ rates: false, recordingConfigurationDelay: 0 });
});
afterAll(() => local.close());

testInEveryRuntime({
  source: () => `
    import { useWorkflows } from "./workflows-program.ts";
    const report = () => useWorkflows(${JSON.stringify({ endpoint: local.url, credentials })});`,
  folder: join(import.meta.dirname, "../src"),
  want,
  denoPermissions: ["--allow-all"],
});
