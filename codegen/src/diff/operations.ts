/** Compares the operations of two versions. */
import type { Operation } from "../model/operation.ts";
import { type Changes, pairs } from "./change.ts";
import type { Version } from "./version.ts";

export function compareOperations([old, current]: readonly [Version, Version], changes: Changes): void {
  for (const [name, was, is] of pairs(old.model.operations, current.model.operations)) {
    if (was && is) compareOperation(name, was, is, changes);
    else if (was) changes.add("broken", name, "the operation was removed");
    else changes.add("added", name, "the operation was added");
  }
}

function compareOperation(name: string, was: Operation, is: Operation, changes: Changes): void {
  for (const [subject, part] of parts) changes.compare("changed", name, subject, part(was), part(is));
  changes.compare("broken", name, "the input", was.input.name, is.input.name);
  changes.compare("broken", name, "the output", was.output.name, is.output.name);
  changes.compare("broken", name, "the authentication", was.request.auth, is.request.auth);
  compareErrors(name, was, is, changes);
  comparePagination(name, was, is, changes);
  compareWaiters(name, was, is, changes);
  changes.compareTexts(name, "the documentation", was.documentation, is.documentation);
  changes.compareTexts(name, "the deprecation", was.deprecated, is.deprecated);
  changes.compareTexts(name, "the examples", was.examples, is.examples);
}

/** The parts of a call that the client handles by itself, so that programs need no change. */
const parts: readonly (readonly [subject: string, part: (operation: Operation) => unknown])[] = [
  ["the method", ({ http }) => http.method],
  ["the URI", ({ http }) => http.uri],
  ["the status of a success", ({ http }) => http.code],
  ["the prefix of the host", ({ request }) => request.hostPrefix],
  ["the checksum of the body", ({ request }) => request.checksum],
  ["the compression of the body", ({ request }) => request.compressed],
  ["the headers", ({ request }) => request.headers],
  ["the retry after an unclear failure", ({ repeatable }) => repeatable],
  ["the parameters of the endpoint", ({ contextParams }) => contextParams],
];

function compareErrors(place: string, was: Operation, is: Operation, changes: Changes): void {
  for (const [name, before, after] of pairs(was.errors, is.errors)) {
    if (before && after) continue;
    // Programs may catch an error that the service no longer reports.
    changes.add(before ? "changed" : "added", place, `the error ${name} was ${before ? "removed" : "added"}`);
  }
}

function comparePagination(place: string, was: Operation, is: Operation, changes: Changes): void {
  const [before, after] = [was.pagination, is.pagination];
  if (!before && after) changes.add("added", place, "the paginator was added");
  else if (before && !after) changes.add("broken", place, "the paginator was removed");
  else if (before && after) {
    changes.compare("broken", place, "the path of the items", before.items, after.items);
    changes.compare("changed", place, "the pagination", { ...before, items: null }, { ...after, items: null });
  }
}

function compareWaiters(place: string, was: Operation, is: Operation, changes: Changes): void {
  for (const [name, before, after] of pairs(was.waiters, is.waiters)) {
    const waiter = `the waiter ${name}`;
    if (!before) changes.add("added", place, `${waiter} was added`);
    else if (!after) changes.add("broken", place, `${waiter} was removed`);
    else {
      const rules = ({ acceptors, minDelay, maxDelay }: typeof before): unknown => ({ acceptors, minDelay, maxDelay });
      changes.compare("changed", place, waiter, rules(before), rules(after));
    }
  }
}
