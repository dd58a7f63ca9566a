/** Tasks of several calls. */
import type { Fix } from "./fix.ts";

const folder = "packages/workflows";
const creation = `${folder}/src/channels/create-channel-with-recording.ts`;
const queue = `${folder}/src/metadata/metadata-queue.ts`;

export const fixes: readonly Fix[] = [
  {
    fault: "A recording configuration that is listed late remains, and the error says that nothing remains",
    reverts: [
      {
        file: creation,
        find: "if (arn === undefined) continue;",
        replace: "if (arn === undefined) { left = []; continue; }",
      },
    ],
    test: {
      folder,
      file: "test/failing-steps.test.ts",
      name: "names the tag of a configuration that is listed only after the rollback",
    },
  },
  {
    fault:
      "createChannelWithRecording lists configurations for two seconds although it was aborted before its first call",
    reverts: [{ file: creation, find: "let mayExist = false;", replace: "let mayExist = true;" }],
    test: { folder, file: "test/failing-steps.test.ts", name: "sends nothing if it was aborted before" },
  },
  {
    fault: "rotateStreamKey returns an empty key if the response has none",
    reverts: [
      {
        file: `${folder}/src/channels/rotate-stream-key.ts`,
        find: 'throw new Error("the response has no streamKey");',
        replace: "return {};",
      },
    ],
    test: { folder, file: "test/calls.test.ts", name: "a response without a key is an error" },
  },
  {
    fault: "The page of a proxy counts as the service's answer, and frees a permit while the call is on its way",
    reverts: [
      {
        file: `${folder}/src/metadata/put-metadata.ts`,
        find: 'error instanceof IvsServiceException && error.$response?.headers["x-amzn-errortype"] !== undefined',
        replace: "error instanceof IvsServiceException",
      },
    ],
    test: {
      folder,
      file: "test/metadata-queue.test.ts",
      name: "a permit is released after an answer of the service, and not after that of a proxy",
    },
  },
  {
    fault: "A message of a throttled call is sent again although a later one with its key waits",
    reverts: [
      {
        file: queue,
        find: "key !== undefined && waiting.some((later) => later.key === key)",
        replace: "key !== undefined && waiting.length < 0",
      },
    ],
    test: {
      folder,
      file: "test/metadata-queue.test.ts",
      name: "a message of a throttled call is replaced by one that waits with its key",
    },
  },
  {
    fault: "A message that was aborted during a throttled call is sent again",
    reverts: [
      {
        file: queue,
        find: "if (abortSignal?.aborted) fail(abortSignal.reason);",
        replace: "if (waiting.length < 0) fail(abortSignal?.reason);",
      },
    ],
    test: {
      folder,
      file: "test/metadata-queue.test.ts",
      name: "a message that was aborted during a throttled call is not sent again",
    },
  },
];
