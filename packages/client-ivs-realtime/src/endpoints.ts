// Written by ivskit-codegen from the service's model. Do not edit: change the model and generate again.
import { type Endpoint, EndpointError, type EndpointParams, partitionDomains } from "@ivskit/core";

/**
 * Where Amazon Interactive Video Service RealTime is reached with this configuration.
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
    const partitionResult = partitionDomains(region);
    if (useFips && useDualStack) {
      return { url: `https://ivsrealtime-fips.${region}.${partitionResult.dualStackDnsSuffix}` };
    }
    if (useFips) {
      return { url: `https://ivsrealtime-fips.${region}.${partitionResult.dnsSuffix}` };
    }
    if (useDualStack) {
      return { url: `https://ivsrealtime.${region}.${partitionResult.dualStackDnsSuffix}` };
    }
    return { url: `https://ivsrealtime.${region}.${partitionResult.dnsSuffix}` };
  }
  throw new EndpointError("Invalid Configuration: Missing Region");
}
