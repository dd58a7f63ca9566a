/** Defines a small service in the form of a generated client, and helpers for tests that call it. */
import {
  Client,
  type ClientConfig,
  Command,
  type MetadataBearer,
  type Operation,
  type OutputCodec,
  partition,
  readHeaders,
  type Service,
  ServiceException,
  toLabel,
  toQuery,
  writeMembers,
} from "../../src/index.ts";

export class TestServiceException extends ServiceException {}

export class ResourceNotFoundException extends TestServiceException {
  static override readonly codec: OutputCodec = { read: readHeaders, members: { accessControlAllowOrigin: {} } };
  static override readonly code = "ResourceNotFoundException";
  override readonly $fault = "client";
  declare exceptionMessage?: string;
  declare accessControlAllowOrigin?: string;
}

export class InternalServerException extends TestServiceException {
  static override readonly code = "InternalServerException";
  override readonly $fault = "server";
}

class RetryableException extends TestServiceException {
  static override readonly code = "RetryableException";
  override readonly $fault = "server";
  override readonly $retryable = { throttling: false };
}

export const service: Service = {
  sdkId: "ivs",
  signingName: "ivs",
  contentType: "application/json",
  endpoint({ region, endpoint }) {
    if (endpoint !== undefined) return { url: endpoint };
    return { url: `https://ivs.${region}.${partition(region)?.dnsSuffix}` };
  },
  exception: TestServiceException,
  errors: [ResourceNotFoundException, InternalServerException, RetryableException],
};

export interface Thing {
  arn?: string | undefined;
  nextToken?: string | undefined;
  maxResults?: number | undefined;
  secret?: string | undefined;
}
export interface ThingOutput extends MetadataBearer {
  thing?: { arn?: string };
  things?: string[];
  nextToken?: string;
  state?: string;
  secret?: string;
}

/** An operation that can be repeated without harm. */
const getThing: Operation<Thing, ThingOutput> = {
  name: "GetThing",
  path: "/GetThing",
  repeatable: true,
  secrets: ["secret"],
};
export class GetThingCommand extends Command<Thing, ThingOutput> {
  constructor(input: Thing) {
    super(getThing, input);
  }
}

/** An operation that must not be repeated after it may have taken effect. */
export class CreateThingCommand extends Command<Thing, ThingOutput> {
  constructor(input: Thing) {
    super({ name: "CreateThing", path: "/CreateThing" }, input);
  }
}

export interface TagInput {
  resourceArn: string | undefined;
  tagKeys: string[] | undefined;
}
export class UntagCommand extends Command<TagInput, MetadataBearer> {
  constructor(input: TagInput) {
    super(
      {
        name: "UntagResource",
        method: "DELETE",
        path: "/tags/{resourceArn}",
        input: {
          write: writeMembers,
          members: { resourceArn: { to: toLabel }, tagKeys: { to: toQuery } },
          bodyless: true,
        },
      },
      input,
    );
  }
}

export const credentials = { accessKeyId: "AKIDEXAMPLE", secretAccessKey: "very/secret+key/0123456789" };

/** Creates a client that does not wait between attempts, so that tests are fast. */
export function testClient(endpoint: string, config: ClientConfig = {}): Client {
  return new Client(service, {
    region: "us-west-2",
    credentials,
    endpoint,
    retryStrategy: { delay: () => 0 },
    ...config,
  });
}

/** Returns the error with which a promise rejects. @throws Error if it does not reject */
export async function failure(promise: Promise<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error("expected it to fail");
}
