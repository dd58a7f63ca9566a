/** Loads data that changes while the page is open: the service's state, and feeds of events and requests. */
import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import { CallError, call, prefix, query } from "./api.ts";

export interface Loaded<T> {
  readonly value?: T;
  /** The error of the latest attempt. */
  readonly error?: string;
  reload(): void;
}

/** Milliseconds between two looks at what may change without an event, such as viewer counts. */
const pace = 2500;

/**
 * The answer of a GET, asked for again at every change of the path, at `reload`, and now and then. With `keep`, an old
 * path's answer stays until that of the new one is there.
 */
export function useLoaded<T>(path: string | undefined, keep = false): Loaded<T> {
  const [loaded, setLoaded] = useState<{ path?: string | undefined; value?: T; error?: string }>({});
  const [round, setRound] = useState(0);
  const reload = useCallback(() => setRound((last) => last + 1), []);
  useEffect(() => {
    if (path === undefined) return;
    let isCurrent = true;
    call<T>(path).then(
      (value) => isCurrent && setLoaded({ path, value }),
      (error: unknown) => {
        if (!isCurrent) return;
        const text = error instanceof CallError ? error.message : String(error);
        // What was known stays to be seen, under the message.
        setLoaded((last) => ({ ...(keep || last.path === path ? last : {}), path, error: text }));
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [path, round, keep]);
  useEffect(() => {
    const timer = setInterval(() => document.hidden || reload(), pace);
    return () => clearInterval(timer);
  }, [reload]);
  const { value, error } = keep || loaded.path === path ? loaded : { value: undefined, error: undefined };
  return { ...(value !== undefined && { value }), ...(error !== undefined && { error }), reload };
}

export interface Feed<T> {
  /** The items, the newest first; absent until the first list came. */
  readonly items?: readonly T[];
  readonly connected: boolean;
}

/**
 * The latest `limit` items of the list at `path`, with new ones from its `/stream`. After a break the list is asked for
 * again. A hidden page closes its stream: browsers grant a host few connections. `of`: the resource of the items.
 */
export function useFeed<T>(
  path: string,
  member: string,
  limit: number,
  onItem: (item: T) => void,
  of: { readonly roomArn?: string } = {},
): Feed<T> {
  const { roomArn } = of;
  const [items, setItems] = useState<readonly T[]>();
  const [connected, setConnected] = useState(false);
  const notify = useRef(onItem);
  notify.current = onItem;
  useEffect(() => {
    let source: EventSource | undefined;
    let isCurrent = true;
    setItems(undefined);
    let early: string[] | undefined;
    const add = (added: readonly T[]): void => setItems((last = []) => [...added, ...last].slice(0, limit));
    const catchUp = async (): Promise<void> => {
      early = [];
      try {
        const answered = await call<Record<string, readonly T[]>>(path + query({ roomArn, limit }));
        if (!isCurrent) return;
        const listed = (answered[member] ?? []).toReversed();
        // What came while the list was on its way may be in it.
        const known = new Set(listed.map((item) => JSON.stringify(item)));
        const missed = early.filter((text) => !known.has(text)).map((text) => JSON.parse(text) as T);
        setItems([...missed.reverse(), ...listed]);
      } catch {
        // The stream breaks with the service, and comes here again when it is back.
      }
      early = undefined;
    };
    const open = (): void => {
      source = new EventSource(`${prefix}${path}/stream${query({ roomArn })}`);
      source.onopen = () => {
        setConnected(true);
        void catchUp();
      };
      source.onerror = () => setConnected(false);
      source.onmessage = ({ data }: MessageEvent<string>) => {
        const item = JSON.parse(data) as T;
        if (early === undefined) add([item]);
        else early.push(data);
        notify.current(item);
      };
    };
    const follow = (): void => {
      source?.close();
      if (!document.hidden) open();
    };
    follow();
    document.addEventListener("visibilitychange", follow);
    return () => {
      isCurrent = false;
      document.removeEventListener("visibilitychange", follow);
      source?.close();
    };
  }, [path, member, limit, roomArn]);
  return { ...(items && { items }), connected };
}

/** The service's time, second by second: `iso` is what it was when it was told. */
export function useServiceTime(iso: string | undefined): number | undefined {
  const told = useRef({ iso: "", offset: 0 });
  if (iso !== undefined && iso !== told.current.iso) told.current = { iso, offset: Date.parse(iso) - Date.now() };
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((last) => last + 1), 1000);
    return () => clearInterval(timer);
  }, []);
  return iso === undefined ? undefined : Date.now() + told.current.offset;
}
