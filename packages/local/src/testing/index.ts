/** `@ivskit/local/testing`: a client and a local service for the tests of a program. */
export type { HandledRequest, HandledResponse, InProcessHandler } from "./in-process-handler.ts";
export type { OperationAnswer, OperationAnswers } from "./operations.ts";
export { type TestClientClass, type TestClientConfig, type TestIvs, testIvs } from "./test-ivs.ts";
