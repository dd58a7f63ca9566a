/** The checks of an operation that returns a list in pages. */
import type { Operation } from "../models.ts";
import { equal } from "../scenarios/expect.ts";
import type { ServiceName } from "../scenarios/scenario.ts";
import { expectRefusal, type Members, type OfficialCalls } from "./calls.ts";
import type { Check } from "./check.ts";

/** @param input an input with which the list has several items, or one if there cannot be more */
export function listChecks(
  service: ServiceName,
  operation: Operation,
  input: Members,
  several: boolean,
): readonly Check[] {
  const { name } = operation;
  const member = operation.pagination?.items ?? "";
  const check = (title: string, run: Check["run"]): Check => ({ subject: `${service} ${name}`, title, run });
  const page = async (calls: OfficialCalls, more: Members) => {
    const { output } = await calls[service](name, { ...input, ...more });
    return { items: output[member] as readonly unknown[], nextToken: output.nextToken };
  };
  const walk = async (calls: OfficialCalls, maxResults: number) => {
    const pages: (readonly unknown[])[] = [];
    for (let nextToken: unknown; pages.length < 500; ) {
      const { items, nextToken: next } = await page(calls, { maxResults, nextToken });
      pages.push(items);
      nextToken = next;
      if (nextToken === undefined) return pages;
    }
    throw new Error("the list has no last page");
  };
  return [
    check("pages of one have one item each", async (calls) => {
      const sizes = (await walk(calls, 1)).map(({ length }) => length);
      equal([...new Set(sizes)], [1]);
      equal(sizes.length > 1, several, "several pages");
    }),
    check("pages of any size give the same items in the same order", async (calls) => {
      equal((await walk(calls, 3)).flat(), (await walk(calls, 1)).flat());
    }),
    check("no item is given twice", async (calls) => {
      const items = (await walk(calls, 2)).flat().map((item) => JSON.stringify(item));
      equal(new Set(items).size, items.length);
      equal(items.length > 0, true, "items");
    }),
    check("a token that is not from the service is refused", (calls) =>
      expectRefusal(calls[service](name, { ...input, nextToken: "AAAA" }), "ValidationException", 400),
    ),
    check("an empty last page is not announced", async (calls) => {
      const all = (await walk(calls, 50)).flat().length;
      const exact = Math.min(all, 50);
      const { items, nextToken } = await page(calls, { maxResults: exact });
      equal([items.length, nextToken === undefined], [exact, all === exact]);
    }),
  ];
}
