/**
 * Iterates over the pages of an operation. Generated paginators call `paginate`.
 *
 * @see https://smithy.io/2.0/spec/behavior-traits.html#paginated-trait
 */
import type { Sender } from "../call/client.ts";
import type { Command } from "../call/command.ts";
import type { CallOptions } from "../call/config.ts";
import { checkConfig } from "./check-config.ts";

/** The configuration of a paginator of the service `S`. */
export interface PaginationConfiguration<S extends string = string> {
  client: Sender<S>;
  /** The maximum number of items per page, unless the input sets it; absent: the service decides. */
  pageSize?: number | undefined;
  /** The token that an earlier page returned. The iteration begins after that page. */
  startingToken?: string | undefined;
  /** True: the iteration ends if a page returns the token with which it was requested. Default: false. */
  stopOnSameToken?: boolean | undefined;
  /** Changes the command of each page, or returns another one. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is as good as one that returns undefined.
  withCommand?: ((command: Command<never, never, S>) => Command<never, never, S> | void) | undefined;
  /** The options for the call of each page. */
  callOptions?: CallOptions | undefined;
}

/**
 * Iterates over the pages of an operation, with one call for each page. `items()` iterates over the items of the pages.
 */
export interface Paginator<Page, Item> extends AsyncGenerator<Page, undefined, unknown> {
  /**
   * Iterates over the items of all pages. Each call starts a new iteration. The items of a map are pairs of key and
   * value.
   */
  items(): AsyncGenerator<Item, undefined, unknown>;
}

/** The members that an operation uses for pagination. The path of an output member may contain dots. */
export interface PaginationMembers {
  /** The input member that takes the token. */
  readonly input: string;
  /** The path of the output member that holds the next token. */
  readonly output: string;
  /** The input member that takes the page size. */
  readonly pageSize?: string;
  /** The path of the output member that holds the items. */
  readonly items?: string;
}

const optionNames: readonly string[] = [
  "client",
  "pageSize",
  "startingToken",
  "stopOnSameToken",
  "withCommand",
  "callOptions",
] satisfies (keyof PaginationConfiguration)[];

/**
 * Creates a paginator for an operation. It does not change the input.
 *
 * @throws ConfigurationError for an unknown option or without a client
 */
export function paginate<I extends object, O extends object, Item, S extends string>(
  config: PaginationConfiguration<S>,
  CommandClass: new (input: I) => Command<I, O, S>,
  input: I,
  members: PaginationMembers,
): Paginator<O, Item> {
  checkConfig("paginate", config, optionNames);
  const pages = (): AsyncGenerator<O, undefined, unknown> => readPages(config, CommandClass, input, members);
  const items = (): AsyncGenerator<Item, undefined, unknown> => readItems<O, Item>(pages(), members.items ?? "");
  return Object.assign(pages(), { items });
}

async function* readPages<I extends object, O extends object, S extends string>(
  { client, pageSize, startingToken, stopOnSameToken, withCommand, callOptions }: PaginationConfiguration<S>,
  CommandClass: new (input: I) => Command<I, O, S>,
  input: I,
  members: PaginationMembers,
): AsyncGenerator<O, undefined, unknown> {
  const page = { ...input } as Record<string, unknown>;
  if (pageSize !== undefined && members.pageSize) page[members.pageSize] ??= pageSize;
  let token: unknown = startingToken ?? page[members.input];
  for (;;) {
    const command = new CommandClass({ ...page, ...(token ? { [members.input]: token } : {}) } as I);
    const changed = withCommand?.(command as unknown as Command<never, never, S>) as Command<I, O, S> | undefined;
    const output = await client.send(changed ?? command, callOptions);
    yield output;
    const next = at(output, members.output);
    if (!next || (stopOnSameToken && next === token)) return undefined;
    token = next;
  }
}

async function* readItems<O, Item>(pages: AsyncIterable<O>, path: string): AsyncGenerator<Item, undefined, unknown> {
  for await (const page of pages) {
    const items = at(page, path);
    if (Array.isArray(items)) yield* items;
    else if (typeof items === "object" && items !== null) yield* Object.entries(items) as Item[];
  }
  return undefined;
}

function at(value: unknown, path: string): unknown {
  let found = value;
  for (const name of path.split(".")) {
    found =
      typeof found === "object" && found !== null && Object.hasOwn(found, name)
        ? (found as Record<string, unknown>)[name]
        : undefined;
  }
  return found;
}
