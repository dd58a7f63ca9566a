/**
 * Provides the parts that several views share: hooks, buttons, panels, notes, placeholders, badges, and functions that
 * format numbers and times.
 */
import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ChannelState } from "./live.ts";
import { locale } from "./locale.ts";
import { explain, type Problem } from "./problem.ts";

export interface Resource<T> {
  /** The last value that was read; undefined until a read has succeeded. */
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  /** Reads the value again. `value` is the previous value until the new value has arrived. */
  reload(): void;
}

/** Reads a resource with `load`, and again whenever `keys` change. Answers for earlier keys are ignored. */
export function useResource<T>(load: (abortSignal: AbortSignal) => Promise<T>, keys: readonly unknown[]): Resource<T> {
  const value = useSignal<T | undefined>(undefined);
  const problem = useSignal<Problem | undefined>(undefined);
  const round = useSignal(0);
  useEffect(() => {
    const end = new AbortController();
    load(end.signal).then(
      (loaded) => {
        if (end.signal.aborted) return;
        value.value = loaded;
        problem.value = undefined;
      },
      (error: unknown) => {
        if (!end.signal.aborted) problem.value = explain(error);
      },
    );
    return () => end.abort();
  }, [...keys, round.value]);
  return {
    value: value.value,
    problem: problem.value,
    reload: () => {
      round.value++;
    },
  };
}

export interface Action {
  readonly busy: boolean;
  readonly problem: Problem | undefined;
  /** Runs `act`, and returns whether it succeeded. While an earlier run is busy, returns false and runs nothing. */
  run(act: () => Promise<unknown>): Promise<boolean>;
}

/**
 * Returns the action of a button, with the problem of its last run. A running action cannot be started again.
 *
 * @param describe turns an error into the problem that is shown; default: errors of the client
 */
export function useAction(describe: (error: unknown) => Problem = explain): Action {
  const busy = useSignal(false);
  const problem = useSignal<Problem | undefined>(undefined);
  return {
    busy: busy.value,
    problem: problem.value,
    async run(act) {
      if (busy.peek()) return false;
      busy.value = true;
      problem.value = undefined;
      try {
        await act();
        return true;
      } catch (error) {
        problem.value = describe(error);
        return false;
      } finally {
        busy.value = false;
      }
    },
  };
}

/**
 * Moves the focus to `element` when the focused element inside it disappears. Otherwise keyboard users would start
 * again at the top of the page. The component that renders the element must call this.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  const hadFocus = element.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (hadFocus && document.activeElement === document.body) element.current?.focus();
  });
}

interface ActionButtonProps {
  readonly blocked: boolean;
  readonly type?: "button" | "submit";
  readonly class?: string;
  readonly title?: string;
  readonly "aria-label"?: string;
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

/**
 * A button that keeps the focus while it is blocked, unlike a disabled button. Its form can still be submitted, so the
 * form's `onSubmit` must check whether the button is blocked.
 */
export function ActionButton({ blocked, type = "button", onClick, ...rest }: ActionButtonProps): JSX.Element {
  return <button type={type} aria-disabled={blocked} onClick={() => blocked || onClick?.()} {...rest} />;
}

interface PanelProps {
  readonly title: string;
  readonly aside?: ComponentChildren;
  readonly class?: string;
  readonly children: ComponentChildren;
}

export function Panel({ title, aside, class: kind = "", children }: PanelProps): JSX.Element {
  const section = useRef<HTMLElement>(null);
  useKeptFocus(section);
  return (
    <section ref={section} tabIndex={-1} class={`panel ${kind}`} aria-label={title}>
      <header>
        <h3>{title}</h3>
        {aside}
      </header>
      {children}
    </section>
  );
}

export function ProblemNote({
  problem,
  children,
}: {
  readonly problem: Problem | undefined;
  readonly children?: ComponentChildren;
}): JSX.Element | null {
  if (problem === undefined) return null;
  return (
    <div class="problem" role="alert">
      <strong>{problem.title}</strong>
      <p>{problem.fix}</p>
      {problem.requestId !== undefined && <p class="quiet">Request {problem.requestId}</p>}
      {children !== undefined && <div class="actions">{children}</div>}
    </div>
  );
}

/** A placeholder for content that is being read. */
export function Skeleton({ lines }: { readonly lines: number }): JSX.Element {
  return (
    <div class="skeleton" aria-busy="true">
      <span class="hidden">Loading…</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} />
      ))}
    </div>
  );
}

export function StateBadge({ stream }: Pick<ChannelState, "stream">): JSX.Element {
  if (stream === undefined) return <span class="badge">Offline</span>;
  return <span class="badge live">Live</span>;
}

export function HealthBadge({ stream }: Pick<ChannelState, "stream">): JSX.Element | null {
  if (stream === undefined) return null;
  const kind = stream.health === "HEALTHY" ? "good" : stream.health === "STARVING" ? "warn" : "";
  const text = stream.health ?? "UNKNOWN";
  return <span class={`badge ${kind}`}>{text.charAt(0) + text.slice(1).toLowerCase()}</span>;
}

const count = new Intl.NumberFormat(locale);

/** Formats a count. Returns a dash if the count is missing or negative. IVS returns -1 if counting timed out. */
export function formatCount(value: number | null | undefined): string {
  return value === undefined || value === null || value < 0 ? "–" : count.format(value);
}

/** Returns hours, minutes and seconds, such as `1:02:03`. */
export function formatDuration(durationMs: number): string {
  const seconds = Math.max(0, Math.floor(durationMs / 1000));
  const two = (value: number): string => String(value).padStart(2, "0");
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)}:${two(minutes % 60)}:${two(seconds % 60)}`;
}

const dayAndTime = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "medium" });
const timeOfDay = new Intl.DateTimeFormat(locale, { timeStyle: "medium" });

export function formatTime(date: Date | undefined): string {
  return date === undefined ? "–" : dayAndTime.format(date);
}

export function formatTimeOfDay(date: Date | undefined): string {
  return date === undefined ? "–" : timeOfDay.format(date);
}
