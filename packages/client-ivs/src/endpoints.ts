// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type Endpoint, EndpointError, type EndpointParams, partition } from "@ivskit/core";

/**
 * Where Amazon Interactive Video Service is reached with this configuration.
 *
 * @throws {@link EndpointError} when the configuration allows no endpoint
 */
export function resolveEndpoint(params: EndpointParams): Endpoint {
  const { endpoint, region, useDualStack = false, useFips = false } = params;
  if (endpoint !== undefined) {
    if (useFips) {
      throw new EndpointError("Invalid Configuration: FIPS and custom endpoint are not supported");
    }
    if (useDualStack) {
      throw new EndpointError("Invalid Configuration: Dualstack and custom endpoint are not supported");
    }
    return { url: endpoint };
  }
  if (region !== undefined) {
    const partitionResult = partition(region);
    if (partitionResult !== undefined) {
      if (useFips && useDualStack) {
        if (partitionResult.supportsFIPS && partitionResult.supportsDualStack) {
          return { url: `https://ivs-fips.${region}.${partitionResult.dualStackDnsSuffix}` };
        }
        throw new EndpointError("FIPS and DualStack are enabled, but this partition does not support one or both");
      }
      if (useFips) {
        if (partitionResult.supportsFIPS) {
          return { url: `https://ivs-fips.${region}.${partitionResult.dnsSuffix}` };
        }
        throw new EndpointError("FIPS is enabled but this partition does not support FIPS");
      }
      if (useDualStack) {
        if (partitionResult.supportsDualStack) {
          return { url: `https://ivs.${region}.${partitionResult.dualStackDnsSuffix}` };
        }
        throw new EndpointError("DualStack is enabled but this partition does not support DualStack");
      }
      return { url: `https://ivs.${region}.${partitionResult.dnsSuffix}` };
    }
  }
  throw new EndpointError("Invalid Configuration: Missing Region");
}
