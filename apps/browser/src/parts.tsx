/** What several views are made of: panels with their loading and error states, badges, numbers, times. */
import { useSignal } from "@preact/signals";
import type { ComponentChildren, JSX, RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { ChannelState } from "./live.ts";
import { locale } from "./locale.ts";
import { explain, type Problem } from "./problem.ts";

export interface Resource<T> {
  /** Undefined until it was read. */
  readonly value: T | undefined;
  readonly problem: Problem | undefined;
  /** Reads it again; what there is stays on the screen meanwhile. */
  reload(): void;
}

/** Reads something whenever `keys` change, and drops an answer that comes too late. */
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
  /** Gives whether it succeeded. */
  run(act: () => Promise<unknown>): Promise<boolean>;
}

/** Something that a button does: one at a time, and what goes wrong is shown beside it. */
export function useAction(): Action {
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
        problem.value = explain(error);
        return false;
      } finally {
        busy.value = false;
      }
    },
  };
}

/**
 * Where a part of the page that held the focus goes away, `element` gets it: otherwise the keyboard would begin again at
 * the top of the page. Called by the component that renders the element.
 */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  const held = element.current?.contains(document.activeElement);
  useLayoutEffect(() => {
    if (held && document.activeElement === document.body) element.current?.focus();
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

/** A button that keeps the focus while it is blocked, which a disabled one loses. A form must check for itself. */
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
      <p>{problem.mend}</p>
      {problem.requestId !== undefined && <p class="quiet">Request {problem.requestId}</p>}
      {children !== undefined && <div class="actions">{children}</div>}
    </div>
  );
}

/** Stands where something is being read. */
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

/** A dash where there is no number; -1 stands for a count that timed out. */
export function formatCount(value: number | null | undefined): string {
  return value === undefined || value === null || value < 0 ? "–" : count.format(value);
}

/** As in 1:02:03. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
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
