/**
 * The contract of a service: the routes, shapes, constraints and errors of its model, without documentation. The
 * generator writes one contract per service to `contracts/`.
 */
export interface Contract {
  readonly service: {
    /** The service shape's name. */
    readonly name: string;
    readonly version: string;
    readonly sdkId: string;
    /** The service name in a SigV4 credential scope. */
    readonly signingName: string;
    /** The cors trait: headers a browser may send and read, besides those of SigV4. */
    readonly corsAllowedHeaders: readonly string[];
    readonly corsExposedHeaders: readonly string[];
  };
  readonly operations: Readonly<Record<string, ContractOperation>>;
  readonly shapes: Readonly<Record<string, ContractShape>>;
}

export interface ContractOperation {
  readonly method: string;
  /** The path with labels in braces, as in `/tags/{resourceArn}`. */
  readonly path: string;
  /** The status of success. */
  readonly status: number;
  /** Shape names; `Unit` for none. */
  readonly input: string;
  readonly output: string;
  readonly errors: readonly string[];
}

export interface ContractShape {
  readonly type: string;
  /** The values of an enum. */
  readonly values?: readonly (string | number)[];
  readonly length?: { readonly min?: number; readonly max?: number };
  readonly range?: { readonly min?: number; readonly max?: number };
  readonly pattern?: string;
  readonly sensitive?: true;
  readonly timestampFormat?: string;
  /** Whether the client or the service caused the error. Absent if the shape is not an error. */
  readonly error?: "client" | "server";
  readonly httpError?: number;
  readonly members?: Readonly<Record<string, ContractMember>>;
  readonly member?: ContractMember;
  readonly key?: ContractMember;
  readonly value?: ContractMember;
}

export interface ContractMember {
  readonly target: string;
  readonly required?: true;
  /** The place of the member in a request or response; absent for a member of the JSON body. */
  readonly at?: "label" | "query" | "header";
  /** The name in that place, if it differs from the name of the member. */
  readonly name?: string;
}
