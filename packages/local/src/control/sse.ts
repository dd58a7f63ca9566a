/**
 * Items as they happen, as Server-Sent Events.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
import type { Subscribe } from "../simulation/service-controls.ts";

/** The number of items that wait for a slow reader. With more, the connection ends; the reader may connect again. */
const waitingLimit = 2000;

/**
 * Returns a response with one event for each item, whose data is the item as JSON. It ends when the reader disconnects.
 */
export function eventStream<T>(subscribe: Subscribe<T>, idOf?: (item: T) => string): Response {
  const encoder = new TextEncoder();
  let unsubscribe: (() => void) | undefined;
  let isOpen = true;
  const leave = (): void => {
    isOpen = false;
    unsubscribe?.();
  };
  const stream = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        // Without a first byte some servers hold the headers back, and the reader never learns that it is connected.
        controller.enqueue(encoder.encode("retry: 1000\n\n"));
        unsubscribe = subscribe((item) => {
          if (!isOpen) return;
          const id = idOf === undefined ? "" : `id: ${idOf(item)}\n`;
          controller.enqueue(encoder.encode(`${id}data: ${JSON.stringify(item)}\n\n`));
          if ((controller.desiredSize ?? 0) > 0) return;
          leave();
          controller.close();
        });
        // The missed events may already exceed the limit.
        if (!isOpen) unsubscribe();
      },
      cancel: leave,
    },
    { highWaterMark: waitingLimit },
  );
  return new Response(stream, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}
