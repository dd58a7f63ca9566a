/**
 * Types of Smithy and the AWS SDK fit the types of core, and outputs and items are typed. The script `check` compiles
 * this file and fails for a wrong type.
 */

import type { FetchHttpHandler } from "@smithy/fetch-http-handler";
import type {
  AwsCredentialIdentityProvider,
  RequestHandler,
  HttpHandlerOptions as SmithyOptions,
  HttpRequest as SmithyRequest,
  HttpResponse as SmithyResponse,
} from "@smithy/types";
import { expectTypeOf, test } from "vitest";
import { type ClientConfig, type HttpHandler, type Paginator, paginate } from "../src/index.ts";
import { GetThingCommand, type ThingOutput, testClient } from "./support/service.ts";

test("Smithy's handlers and AWS providers fit", () => {
  expectTypeOf<RequestHandler<SmithyRequest, SmithyResponse, SmithyOptions>>().toExtend<HttpHandler>();
  expectTypeOf<FetchHttpHandler>().toExtend<HttpHandler>();
  expectTypeOf<AwsCredentialIdentityProvider>().toExtend<NonNullable<ClientConfig["credentials"]>>();
  expectTypeOf<typeof fetch>().toExtend<NonNullable<ClientConfig["fetch"]>>();
  expectTypeOf<Console>().toExtend<NonNullable<ClientConfig["logger"]>>();
});

test("outputs and items are typed", () => {
  const client = testClient("http://127.0.0.1:1");
  const send = () => client.send(new GetThingCommand({}));
  expectTypeOf(send).returns.resolves.toEqualTypeOf<ThingOutput>();
  // @ts-expect-error There is no such member.
  expectTypeOf(new GetThingCommand({ wrong: 1 }));
  const pages = (): Paginator<ThingOutput, string> =>
    paginate({ client }, GetThingCommand, {}, { input: "nextToken", output: "nextToken" });
  expectTypeOf(pages().items()).toEqualTypeOf<AsyncGenerator<string, undefined, unknown>>();
});
