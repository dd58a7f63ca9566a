/** The service's clock in the header: its time, how far it is from real time, and a way to advance it. */
import type { VNode } from "preact";
import { useState } from "preact/hooks";
import type { Act } from "./app.tsx";
import { clockTime, dateTime, drift } from "./text.ts";

interface Props {
  readonly now: number | undefined;
  readonly act: Act;
  onExplain(): void;
}

export function Clock({ now, act, onExplain }: Props): VNode {
  const [seconds, setSeconds] = useState("60");
  const advance = (event: Event): void => {
    event.preventDefault();
    void act(`Clock advanced by ${seconds} s`, "/clock/advance", { milliseconds: Number(seconds) * 1000 });
  };
  const time = now === undefined ? undefined : new Date(now).toISOString();
  return (
    <form class="clock" onSubmit={advance} aria-label="The service's clock">
      <p class="service-time" title={time && `The service's time: ${dateTime(time)}`}>
        <span class="soft">Service time</span> <time dateTime={time}>{time ? clockTime(time) : "--:--:--"}</time>
        <span class="soft drift">{now !== undefined && drift(now, Date.now())}</span>
      </p>
      <label class="field">
        <span class="unseen">Seconds to advance the clock by</span>
        <input
          id="advance"
          type="number"
          min="0"
          step="any"
          required
          value={seconds}
          onInput={(event) => setSeconds(event.currentTarget.value)}
        />
        <span class="unit" aria-hidden="true">
          s
        </span>
      </label>
      <button type="submit" title="Moves the service's clock forward (a)">
        Advance
      </button>
      <button type="button" id="about-clock" aria-keyshortcuts="c" title="What it does (c)" onClick={onExplain}>
        About the clock
      </button>
    </form>
  );
}
