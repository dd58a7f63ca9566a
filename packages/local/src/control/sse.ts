/**
 * Items as they happen, as Server-Sent Events.
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */

/** Adds a listener for new items. @returns the function that removes it */
export type Subscribe<T> = (listener: (item: T) => void) => () => void;

/** Items that a reader has not taken are kept up to here; a reader who is slower is cut off, and may come again. */
const patience = 2000;

/** One event for each item, its data the item's JSON. Ends when the reader goes away. */
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
    { highWaterMark: patience },
  );
  return new Response(stream, { headers: { "content-type": "text/event-stream", "cache-control": "no-store" } });
}
