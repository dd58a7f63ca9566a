/** The types of answers, derived from the clients. */
import type { Ivs, IvsClient } from "@ivskit/client-ivs";
import type { IVSRealTime, IVSRealTimeClient } from "@ivskit/client-ivs-realtime";
import type { Ivschat, IvschatClient } from "@ivskit/client-ivschat";
import type { Valid } from "../simulation/valid.ts";

type Method = (input: never) => Promise<unknown>;

/**
 * Returns the output of an operation, or a promise of it. It refuses the request by throwing a ServiceError.
 * `next` returns the output of the service, which the answer may change.
 */
export type OperationAnswer<Input, Output> = (input: Input, next: () => Promise<Output>) => Output | Promise<Output>;

type AnswersOf<Methods> = {
  readonly [Name in keyof Methods & string as Capitalize<Name>]: Methods[Name] extends Method
    ? OperationAnswer<
        Valid<NonNullable<Parameters<Methods[Name]>[0]>>,
        Omit<Awaited<ReturnType<Methods[Name]>>, "$metadata">
      >
    : never;
};

type IvsAnswers = AnswersOf<Omit<Ivs, keyof IvsClient>>;
type RealtimeAnswers = AnswersOf<Omit<IVSRealTime, keyof IVSRealTimeClient>>;
type ChatAnswers = AnswersOf<Omit<Ivschat, keyof IvschatClient>>;

/** The answers by operation. All services have the operations about tags, and one answer is for all of them. */
export type OperationAnswers = IvsAnswers &
  Omit<RealtimeAnswers, keyof IvsAnswers> &
  Omit<ChatAnswers, keyof IvsAnswers | keyof RealtimeAnswers>;
