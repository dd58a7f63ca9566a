/** The metrics that a service reports to CloudWatch. */

/** One data point, as it is now. */
export interface Metric {
  /** The namespace, as in `AWS/IVS`. */
  readonly namespace: string;
  readonly name: string;
  /** The dimensions by name, as in `{ Channel: "AbCdEfGhIjKl" }`. Empty for the whole account. */
  readonly dimensions: Readonly<Record<string, string>>;
  readonly unit: "Bits/Second" | "Count" | "Count/Second" | "Seconds";
  readonly value: number;
}

export interface MetricQuery {
  readonly namespace?: string | undefined;
  readonly name?: string | undefined;
  /** Selects only the metrics of this channel or stage. */
  readonly resourceArn?: string | undefined;
}

/** The metrics that match all parts of the query. */
export function selectMetrics(metrics: readonly Metric[], { namespace, name, resourceArn }: MetricQuery): Metric[] {
  // A dimension has the id of a resource, and not its ARN.
  const id = resourceArn?.slice(resourceArn.lastIndexOf("/") + 1);
  return metrics.filter(
    (metric) =>
      (namespace === undefined || metric.namespace === namespace) &&
      (name === undefined || metric.name === name) &&
      (id === undefined || Object.values(metric.dimensions).includes(id)),
  );
}
