/** Chooses events by service, type and resource. */
import type { VNode } from "preact";
import { type EventFilter, eventTypes } from "./event-types.ts";

interface Props {
  readonly filter: EventFilter;
  onFilter(filter: EventFilter): void;
}

export function EventFilterForm({ filter, onFilter }: Props): VNode {
  const { service, type, resource } = filter;
  const types = service === "" ? Object.values(eventTypes).flat() : (eventTypes[service] ?? []);
  return (
    <search class="filter">
      <label>
        <span class="unseen">Service of the events</span>
        <select
          id="event-service"
          value={service}
          onChange={(event) => onFilter({ ...filter, service: event.currentTarget.value, type: "" })}
        >
          <option value="">All services</option>
          {Object.keys(eventTypes).map((name) => (
            <option key={name}>{name}</option>
          ))}
        </select>
      </label>
      <label>
        <span class="unseen">Type of the events</span>
        <select
          id="event-type"
          value={type}
          onChange={(event) => onFilter({ ...filter, type: event.currentTarget.value })}
        >
          <option value="">All types</option>
          {types.map((name) => (
            <option key={name} value={name}>
              {name.replace("IVS ", "")}
            </option>
          ))}
        </select>
      </label>
      <label class="wide">
        <span class="unseen">Resource of the events, by name, ARN or id</span>
        <input
          id="event-resource"
          type="search"
          placeholder="Resource"
          value={resource}
          onInput={(event) => onFilter({ ...filter, resource: event.currentTarget.value })}
        />
      </label>
    </search>
  );
}
