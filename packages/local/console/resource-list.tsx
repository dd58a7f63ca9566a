/** The panel on the left: the views, a search, and the list of channels, stages or rooms. */
import type { VNode } from "preact";
import type { State } from "./api.ts";
import { type Kind, kindNames, kinds, matching } from "./kinds.ts";
import { Rows } from "./resource-rows.tsx";

export interface ListProps {
  readonly kind: Kind;
  readonly state: State | undefined;
  readonly failed: boolean;
  readonly search: string;
  readonly selected: string | undefined;
  readonly now: number | undefined;
  onKind(kind: Kind): void;
  onSearch(text: string): void;
  onSelect(arn: string): void;
  onMove(by: number): void;
  onNew(): void;
}

export function ResourceList(props: ListProps): VNode {
  const { kind, state, search, onKind, onSearch, onNew } = props;
  const { title, one } = kinds[kind];
  return (
    <section class="panel resources" aria-labelledby="list-title">
      <nav class="views" aria-label="Views">
        {kindNames.map((name) => (
          <button
            key={name}
            type="button"
            aria-current={name === kind ? "page" : undefined}
            aria-keyshortcuts={kinds[name].key}
            title={`${kinds[name].title} (${kinds[name].key})`}
            onClick={() => onKind(name)}
          >
            {kinds[name].title}
          </button>
        ))}
      </nav>
      <div class="bar">
        <h2 id="list-title">
          {title} <span class="count">{state?.counts[kind]}</span>
        </h2>
        <button type="button" onClick={onNew} title={`New ${one} (n)`}>
          New
        </button>
      </div>
      <label class="search">
        <span class="unseen">Search {kind} by name or ARN</span>
        <input
          id="search"
          type="search"
          placeholder="Search by name or ARN"
          value={search}
          onInput={(event) => onSearch(event.currentTarget.value)}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
      </label>
      <Body {...props} />
    </section>
  );
}

function Body(props: ListProps): VNode {
  const { kind, state, failed, search } = props;
  const { one } = kinds[kind];
  if (state === undefined) return failed ? <p class="empty">Nothing to show yet.</p> : <Waiting kind={kind} />;
  const count = matching(state, kind);
  if (count === 0 && search !== "") {
    return (
      <p class="empty">
        No {one} has “{search}” in its name or ARN.
      </p>
    );
  }
  if (count === 0) {
    return (
      <div class="empty">
        <p>No {kind} yet.</p>
        <p class="soft">
          Make one with <kbd>n</kbd>, or point a client here:
        </p>
        <code>endpoint: "{location.origin}"</code>
      </div>
    );
  }
  const rest = count - state[kind].length;
  return (
    <>
      <Rows {...props} state={state} />
      {rest > 0 && <p class="more">and {rest.toLocaleString("en")} more: search to see them</p>}
    </>
  );
}

function Waiting({ kind }: { readonly kind: Kind }): VNode {
  return (
    <div class="waiting" role="status">
      <span class="unseen">Loading the {kind}</span>
      <i />
      <i />
      <i />
    </div>
  );
}
