/** Moves the keyboard's focus when the element that had it is removed. */
import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";

/** Gives `element` the focus that a part of the page took with it. Called by the component that renders the page. */
export function useKeptFocus(element: RefObject<HTMLElement | null>): void {
  const held = document.activeElement !== document.body;
  useLayoutEffect(() => {
    if (held && document.activeElement === document.body) element.current?.focus();
  });
}
