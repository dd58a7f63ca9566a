/** Mutants of the events, their delivery, and the storage. */
import { type Mutant, mutantsOf } from "./mutant.ts";

export const mutants: readonly Mutant[] = [
  ...mutantsOf("events", [
    [
      "A webhook is tried once too often",
      "attempts >= webhook.maxAttempts",
      "attempts > webhook.maxAttempts",
      "event-webhooks",
    ],
    [
      "Any response of a webhook is a success",
      "return response.ok ? undefined",
      "return true ? undefined",
      "event-webhooks",
    ],
    ["A webhook waits twice as long between attempts", "2 ** (failures - 1)", "2 ** failures", "event-webhooks"],
    ["Webhooks are redirected, with their headers", 'redirect: "manual",', 'redirect: "follow",', "event-webhooks"],
    ["All events are kept", "if (events.size > keptLimit)", "if (false)", "events"],
    ["Subscribers are told of everything", "fits(event, subscription) && listener(event)", "listener(event)", "events"],
    ["No event is lost", "if (happens(loss)) return undefined;", "", "events"],
    [
      "A late event lets others pass",
      "latest = isAhead ? time.getTime() + late : Math.max(latest, time.getTime() + late);",
      "latest = time.getTime() + late;",
      "events",
    ],
  ]),
  ...mutantsOf("storage", [
    ["Dates come back as text", "original instanceof Date ? { $date: original.getTime() } : item", "item", "data"],
    [
      "A write that failed stays in memory",
      "      takeBack();\n      for (const { reject } of served) reject(unwritten(cause));",
      "      for (const { reject } of served) reject(unwritten(cause));",
      "refused",
    ],
    ["Undoing an added record keeps its number", "        this.counter.next = next;\n", "", "collection"],
    [
      "An index keeps a record under its old value",
      "    if (this.#textOf(slot.value) === this.#textOf(value)) return;",
      "    if (value !== undefined) return;",
      "collection",
    ],
    [
      "Deleting an owner keeps its records",
      "for (const key of [...(member?.keys() ?? [])]) member?.delete(key);",
      "",
      "collection",
    ],
  ]),
];
