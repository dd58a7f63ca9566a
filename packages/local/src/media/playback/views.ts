/** The viewers of streams, from their first request until they have made none for a while. */
import type { EncoderStream } from "../../services/ivs/media-controls.ts";
import type { Viewer } from "./admission.ts";
import type { PlaybackLimits } from "./limits.ts";

export interface View {
  /** A random id, which cannot be guessed. It is part of the URLs of the viewer's playlist and segments. */
  readonly id: string;
  readonly stream: EncoderStream;
  readonly viewer: Viewer;
}

interface Kept extends View {
  latestMs: number;
  /** True if the requests of the view are refused. The view is then not counted. */
  isOver: boolean;
}

export class Views {
  readonly #limits: PlaybackLimits;
  readonly #views = new Map<string, Kept>();
  /** The count that `count` returned last, by stream id. */
  readonly #told = new Map<string, { readonly stream: EncoderStream; readonly count: number }>();

  constructor(limits: PlaybackLimits) {
    this.#limits = limits;
  }

  /** Adds a viewer. Returns undefined if there are too many viewers. */
  open(stream: EncoderStream, viewer: Viewer, nowMs: number): View | undefined {
    if (this.#views.size >= this.#limits.views) return undefined;
    const view: Kept = { id: crypto.randomUUID(), stream, viewer, latestMs: nowMs, isOver: false };
    this.#views.set(view.id, view);
    return view;
  }

  /**
   * Returns the view of a request, and notes the time unless the view is over. Returns undefined if the viewer has
   * left.
   */
  see(id: string, nowMs: number): View | undefined {
    const view = this.#views.get(id);
    if (view !== undefined && !view.isOver) view.latestMs = nowMs;
    return view;
  }

  /** Ends the views for which `isOver` is true. Their requests are then refused. */
  end(isOver: (view: View) => boolean): void {
    for (const view of this.#views.values()) if (isOver(view)) view.isOver = true;
  }

  clear(): void {
    this.#views.clear();
  }

  /** Forgets viewers who have left, and gives the counts that have changed since the last call. */
  count(nowMs: number): readonly { readonly stream: EncoderStream; readonly count: number }[] {
    const counts = new Map<string, { readonly stream: EncoderStream; count: number }>();
    for (const view of this.#views.values()) {
      if (nowMs - view.latestMs > this.#limits.viewTimeoutMs) this.#views.delete(view.id);
      else if (!view.isOver) {
        const { stream } = view;
        const counted = counts.get(stream.streamId) ?? { stream, count: 0 };
        counted.count++;
        counts.set(stream.streamId, counted);
      }
    }
    for (const { stream } of this.#told.values()) {
      if (!counts.has(stream.streamId)) counts.set(stream.streamId, { stream, count: 0 });
    }
    const changed = [...counts.values()].filter(
      ({ stream, count }) => this.#told.get(stream.streamId)?.count !== count,
    );
    for (const entry of changed) {
      if (entry.count === 0) this.#told.delete(entry.stream.streamId);
      else this.#told.set(entry.stream.streamId, entry);
    }
    return changed;
  }
}
