/** A client for tests, and the local service that it calls. */
import { createServedIvs, type LocalIvs } from "../local-ivs.ts";
import { defaultCredentials, type LocalIvsOptions } from "../options.ts";
import { createInProcessHandler, type InProcessHandler } from "./in-process-handler.ts";
import type { OperationAnswers } from "./operations.ts";

declare global {
  interface SymbolConstructor {
    /** Node 20 and later has it, and TypeScript from 5.2 on declares it. */
    readonly asyncDispose: unique symbol;
  }
}

// It is an alias for the same reason as `InProcessHandler`.
export type TestClientConfig = {
  readonly region: string;
  readonly credentials: {
    readonly accessKeyId: string;
    readonly secretAccessKey: string;
    readonly sessionToken?: string;
  };
  readonly requestHandler: InProcessHandler;
};

/** A class of clients: of this project, such as `IvsClient` and `Ivs`, or of the AWS SDK. */
export type TestClientClass<Client> = new (config: TestClientConfig) => Client;

export interface TestIvs<Client> {
  readonly client: Client;
  /** The service: starts streams, joins stages, advances the clock, sets faults, lists events. */
  readonly local: LocalIvs;
  /** Creates another client of the same service. */
  connect<Other>(Class: TestClientClass<Other>): Other;
  /**
   * Answers one operation by a function instead of the service, until the next reset. The service still checks the
   * signature and the input of the request. A ServiceError that the function throws is the response. Any other error is
   * an AnswerException of the call, which is not repeated. Returns the function that removes the answer.
   *
   * @throws TypeError for a name that is not an operation
   */
  answer<Name extends keyof OperationAnswers & string>(operation: Name, answer: OperationAnswers[Name]): () => void;
  /**
   * Removes all resources, answers, fault rules and logged requests, and sets the clock back to the present. Fault rules
   * and event disturbances of the options apply again.
   */
  readonly reset: () => Promise<void>;
  /** Waits until the files of recordings are written, and closes the connections to chat rooms. A test process ends without it, too. */
  readonly close: () => Promise<void>;
  /** The same as `close`, for `await using`. */
  readonly [Symbol.asyncDispose]: () => Promise<void>;
}

/**
 * Creates a local service in the process of the test, and a client that calls it without a port.
 *
 * @param options of the service, as for `createLocalIvs`. The client uses its region and its first credentials.
 * @throws TypeError for an invalid option
 * @example const { client, local } = testIvs(IvsClient);
 */
export function testIvs<Client>(Class: TestClientClass<Client>, options: LocalIvsOptions = {}): TestIvs<Client> {
  const { service, recorder, world, answers } = createServedIvs(options);
  const { region = "us-west-2", credentials: [first = defaultCredentials] = [] } = options;
  const { accessKeyId, secretAccessKey, sessionToken } = { sessionToken: undefined, ...first };
  const credentials = { accessKeyId, secretAccessKey, ...(sessionToken !== undefined && { sessionToken }) };
  const requestHandler = createInProcessHandler(service.fetch);
  const connect = <Other>(Other: TestClientClass<Other>): Other => new Other({ region, credentials, requestHandler });
  const close = async (): Promise<void> => {
    if (recorder !== undefined) await recorder.flush();
    service.close();
  };
  const tools = {
    client: connect(Class),
    local: service,
    connect,
    answer: answers.set as TestIvs<Client>["answer"],
    // Runners pass it a callback if it has parameters.
    async reset() {
      answers.clear();
      await service.reset();
      service.faults.load(options.faults ?? []);
      service.events.disturb(options.events ?? {});
      world.clock.rewind(0);
      world.requestLog.clear();
    },
    close,
  };
  // Tests of jest run in a context of their own, in which Node 20 and 22 lack the symbol.
  return Object.assign(tools, { [Symbol.asyncDispose ?? Symbol.for("Symbol.asyncDispose")]: close }) as TestIvs<Client>;
}
