/** A fact about a resource that can be copied. */
import type { VNode } from "preact";
import { useEffect, useState } from "preact/hooks";

export function Fact({ label, value }: { readonly label: string; readonly value: string }): VNode {
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), 1500);
    return () => clearTimeout(timer);
  }, [copied]);
  const copy = (): void => {
    void navigator.clipboard?.writeText(value).then(() => setCopied(true));
  };
  return (
    <>
      <dt>{label}</dt>
      <dd>
        <code class="value" title={value}>
          {value}
        </code>
        <button type="button" class="quiet" onClick={copy} aria-label={`Copy: ${label}`}>
          {copied ? "Copied" : "Copy"}
        </button>
      </dd>
    </>
  );
}
