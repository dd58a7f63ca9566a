// The engine of generated paginators. @see https://smithy.io/2.0/spec/behavior-traits.html#paginated-trait
import type { Sender } from "../call/client.ts";
import type { Command } from "../call/command.ts";
import type { CallOptions } from "../call/config.ts";

/** How to page. */
export interface PaginationConfiguration {
  readonly client: Sender;
  /** Items per page; absent: as the service likes. */
  readonly pageSize?: number | undefined;
  /** Where to begin: a token of an earlier page. */
  readonly startingToken?: string | undefined;
  /** Ends when the service gives the same token twice. Default: false. */
  readonly stopOnSameToken?: boolean | undefined;
  /** Changes or replaces the command of each page. */
  // biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is as good as one that returns undefined.
  readonly withCommand?: ((command: Command<never, never>) => Command<never, never> | void) | undefined;
  /** For the call of each page. */
  readonly callOptions?: CallOptions | undefined;
}

/** Pages, one call each. Ask for `items()` to get what is on them. */
export interface Paginator<Page, Item> extends AsyncGenerator<Page, undefined, unknown> {
  /** All items, page by page; begins anew with each call. The entries of a map come as pairs of key and value. */
  items(): AsyncGenerator<Item, undefined, unknown>;
}

/** Which members page. Paths of an output may have dots. */
export interface PaginationMembers {
  /** Input member that takes the token. */
  readonly input: string;
  /** Output member that holds the next token. */
  readonly output: string;
  /** Input member that takes the page size. */
  readonly pageSize?: string;
  /** Output member that holds the items. */
  readonly items?: string;
}

/** Pages through an operation. The input is not changed. */
export function paginate<I extends object, O extends object, Item>(
  config: PaginationConfiguration,
  CommandClass: new (input: I) => Command<I, O>,
  input: I,
  members: PaginationMembers,
): Paginator<O, Item> {
  const pages = (): AsyncGenerator<O, undefined, unknown> => readPages(config, CommandClass, input, members);
  const items = (): AsyncGenerator<Item, undefined, unknown> => readItems<O, Item>(pages(), members.items ?? "");
  return Object.assign(pages(), { items });
}

async function* readPages<I extends object, O extends object>(
  { client, pageSize, startingToken, stopOnSameToken, withCommand, callOptions }: PaginationConfiguration,
  CommandClass: new (input: I) => Command<I, O>,
  input: I,
  members: PaginationMembers,
): AsyncGenerator<O, undefined, unknown> {
  const page = { ...input } as Record<string, unknown>;
  if (pageSize !== undefined && members.pageSize) page[members.pageSize] ??= pageSize;
  let token: unknown = startingToken ?? page[members.input];
  for (;;) {
    const command = new CommandClass({ ...page, ...(token ? { [members.input]: token } : {}) } as I);
    const changed = withCommand?.(command as unknown as Command<never, never>) as Command<I, O> | undefined;
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
