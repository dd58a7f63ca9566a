/** Explains the service's clock, and how to return to real time. */
import type { VNode } from "preact";
import { Dialog } from "./dialog.tsx";
import { dateTime, drift } from "./text.ts";

export function ClockDialog({ now, onClose }: { readonly now: number | undefined; onClose(): void }): VNode {
  const realTime = Date.now();
  return (
    <Dialog title="The service's clock" onClose={onClose}>
      <dl class="times">
        <dt>Service time</dt>
        <dd class="number">{now === undefined ? "not known" : dateTime(new Date(now).toISOString())}</dd>
        <dt>Real time</dt>
        <dd class="number">{dateTime(new Date(realTime).toISOString())}</dd>
        <dt>Difference</dt>
        <dd class="number">{now === undefined ? "not known" : drift(now, realTime)}</dd>
      </dl>
      <p>
        All services follow this clock, and it runs as fast as a real one. <b>Advance</b> moves it forward at once.
        Everything that becomes due happens in its order: streams go live, sessions and compositions end, events are
        sent again.
      </p>
      <p>
        The clock never goes back, also not by <b>Reset</b>. To return to real time, start the service again. A service
        with a data file keeps the difference: start it with another file.
      </p>
      <p class="soft">
        Clients sign with their own time. A service that is five minutes ahead refuses them at first. Clients that learn
        the service's time from the refusal succeed when they try again.
      </p>
      <div class="buttons">
        <button type="button" onClick={onClose}>
          Close
        </button>
      </div>
    </Dialog>
  );
}
